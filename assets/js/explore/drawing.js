// The configuration of Chart.js, from figures that the program wrote. No figure is worded here.

/** A series' points by their place in time, with nothing where it has none. */
function placed(told, series) {
    const points = told.periods.map(() => undefined);
    series.points.forEach((point) => { points[point.at] = point; });
    return points;
}

function datasets(told, shown, slots, paint) {
    const wide = (at) => Boolean(told.time && told.time.wide[at]);
    const across = told.time ? told.time.from.map((start, at) => (start + told.time.to[at]) / 2) : told.periods;
    const alone = told.series.length === 1;
    return shown.flatMap((series) => {
        const slot = slots.get(series);
        const colour = paint.series[slot % colourCount];
        const points = placed(told, series);
        const value = (of) => points.map((point, at) => ({ x: across[at], y: point ? of(point) : null }));
        const common = { series, points, stack: String(slot) };
        const actual = { ...common, ...outcome(points, colour, paint, slot, wide), data: value((point) => point.actual ?? null) };
        const target = {
            ...common,
            ...promise(alone ? paint.promise : colour),
            data: value((point) => (point.target === undefined ? null : !told.time && point.low !== undefined ? [point.low, point.target] : point.target)),
        };
        return [actual, target].filter((dataset) => dataset.data.some((point) => point.y !== null));
    });
}

/** Promises, and what was measured over a longer time, as wide as their periods; former promises; where the reader is. */
function marks(told, paint, reader) {
    function reach(chart, dataset, at) {
        const { x } = chart.scales;
        if (told.time) {
            return [x.getPixelForValue(told.time.from[at]) + 1, x.getPixelForValue(told.time.to[at]) - 1];
        }
        const bar = chart.getDatasetMeta(chart.data.datasets.indexOf(dataset)).data[at];
        return [bar.x - bar.width / 2 - 4, bar.x + bar.width / 2 + 4];
    }

    function box(chart, dataset, point, at) {
        const pen = chart.ctx;
        const y = (value) => chart.scales.y.getPixelForValue(value);
        const [left, right] = reach(chart, dataset, at);
        if (dataset.role === "target") {
            if (told.time) {
                const top = y(point.target);
                const low = y(point.low ?? point.target);
                pen.strokeRect(left, top - 4, right - left, low - top + 8);
            }
            (point.formers || []).forEach((former) => step(pen, paint, left, right, y(former)));
        } else if (told.time && told.time.wide[at]) {
            pen.fillStyle = dataset.backgroundColor[at];
            pen.fillRect(left, y(point.actual) - 3, right - left, 6);
            pen.strokeRect(left, y(point.actual) - 3, right - left, 6);
        }
    }

    /** Where the values of a series stop being comparable: a line between two periods, with its words. */
    function breaks(chart) {
        const { top, bottom, right } = chart.chartArea;
        const { x } = chart.scales;
        const pen = chart.ctx;
        pen.save();
        pen.strokeStyle = pen.fillStyle = paint.soft;
        pen.setLineDash([4, 4]);
        pen.font = Chart.defaults.font.size + "px " + Chart.defaults.font.family;
        new Set(chart.data.datasets.flatMap((dataset) => dataset.points.filter((point) => point && point.broken).map((point) => point.at))).forEach((at) => {
            const place = told.time ? x.getPixelForValue(told.time.from[at]) : (x.getPixelForValue(at - 1) + x.getPixelForValue(at)) / 2;
            const fits = place + 4 + pen.measureText(told.break).width <= right;
            pen.beginPath();
            pen.moveTo(place, top);
            pen.lineTo(place, bottom);
            pen.stroke();
            pen.textAlign = fits ? "left" : "right";
            pen.fillText(told.break, place + (fits ? 4 : -4), top - 4);
        });
        pen.restore();
    }

    function whereTheReaderIs(chart) {
        if (reader.point && told.time) {
            const { top, bottom } = chart.chartArea;
            const x = chart.scales.x.getPixelForValue((told.time.from[reader.point.at] + told.time.to[reader.point.at]) / 2);
            chart.ctx.strokeStyle = paint.soft;
            chart.ctx.lineWidth = 1;
            chart.ctx.beginPath();
            chart.ctx.moveTo(x, top);
            chart.ctx.lineTo(x, bottom);
            chart.ctx.stroke();
        }
    }

    return {
        id: "marks",
        beforeDatasetsDraw(chart) {
            breaks(chart);
            whereTheReaderIs(chart);
        },
        afterDatasetsDraw(chart) {
            chart.ctx.save();
            chart.data.datasets.forEach((dataset) => dataset.points.forEach((point, at) => {
                if (point && dataset.data[at].y !== null) {
                    chart.ctx.strokeStyle = dataset.borderColor;
                    chart.ctx.lineWidth = 2;
                    box(chart, dataset, point, at);
                }
            }));
            chart.ctx.restore();
        },
    };
}

/** Time runs evenly: a period is as wide as it is long. Its name stands at its middle, if there is room. */
function timeAxis(time, labels, style) {
    const names = new Map(time.from.map((start, at) => [(start + time.to[at]) / 2, labels[at]]));
    function withRoom(axis) {
        const perMonth = axis.width / (axis.max - axis.min);
        let free = Infinity;
        const last = [...names.keys()].sort((one, other) => other - one);
        axis.ctx.save();
        axis.ctx.font = style.size + "px " + style.family;
        axis.ticks = last.filter((middle) => {
            const half = axis.ctx.measureText(names.get(middle)).width / 2 / perMonth + 4 / perMonth;
            const fits = middle + half <= free && !(axis.width && middle - half < axis.min - 40 / perMonth);
            free = fits ? middle - half : free;
            return fits;
        }).map((value) => ({ value })).reverse();
        axis.ctx.restore();
    }
    return {
        type: "linear",
        min: Math.min(...time.from),
        max: Math.max(...time.to),
        grid: { display: false },
        afterBuildTicks: withRoom,
        ticks: { autoSkip: false, maxRotation: 0, callback: (value) => names.get(value) },
    };
}

function tooltip(told, paint) {
    const point = (item) => item.dataset.points[item.dataIndex];
    return {
        displayColors: false,
        filter: (item, at) => at === 0,
        backgroundColor: paint.paper,
        titleColor: paint.ink,
        bodyColor: paint.ink,
        borderColor: paint.soft,
        borderWidth: 1,
        cornerRadius: 2,
        callbacks: {
            title: ([item]) => (item ? [told.periods[item.dataIndex], item.dataset.series.name].filter(Boolean) : ""),
            label: (item) => point(item).words,
        },
    };
}

/** The axis has room for what is drawn beside the values: former promises, the lower ends of ranges. */
function reachOf(shown) {
    const beside = shown.flatMap((series) => series.points.flatMap((point) => [...(point.formers || []), point.low ?? []].flat()));
    return beside.length ? { suggestedMin: Math.min(...beside), suggestedMax: Math.max(...beside) } : {};
}

function configuration(told, shown, slots, section, reader) {
    const paint = colours(section);
    const language = document.documentElement.lang;
    const short = new Intl.NumberFormat(language, { notation: "compact" });
    return {
        type: told.type,
        plugins: [marks(told, paint, reader)],
        data: { labels: told.periods, datasets: datasets(told, shown, slots, paint) },
        options: {
            locale: language,
            animation: false,
            maintainAspectRatio: false,
            interaction: { mode: "nearest", intersect: false },
            scales: {
                // A series' promise and outcome share a place across; nothing is added up.
                x: told.time ? timeAxis(told.time, told.periods, Chart.defaults.font) : { stacked: true, grid: { display: false } },
                y: {
                    stacked: false,
                    beginAtZero: told.fromZero,
                    ...reachOf(shown),
                    grid: { color: paint.line },
                    border: { display: false },
                    ticks: { maxTicksLimit: 6, callback: (value) => short.format(value) },
                },
            },
            plugins: {
                legend: { display: false },
                title: { display: told.unit !== "", text: told.unit, align: "start", font: { weight: "normal" } },
                tooltip: tooltip(told, paint),
            },
        },
    };
}
