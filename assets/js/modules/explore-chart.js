// A button under the charts makes them interactive: values on pointing, series on and off.
// Chart.js is loaded by the first click and never before; the table says all that the chart says.
const sections = document.querySelectorAll('[data-module~="explore-chart"]');
const darkness = matchMedia("(prefers-color-scheme: dark)");
const stillness = matchMedia("(prefers-reduced-motion: reduce)");
const markers = ["circle", "triangle", "rectRot", "star", "crossRot", "cross"];
let policy;
let loading;

function trusted(address) {
    if (!window.trustedTypes) {
        return address;
    }
    policy = policy || trustedTypes.createPolicy("hiraku", { createScriptURL: (url) => url });
    return policy.createScriptURL(address);
}

function load(address) {
    loading = loading || new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = trusted(address);
        script.onload = done;
        script.onerror = () => {
            loading = undefined;
            script.remove();
            failed();
        };
        document.head.append(script);
    });
    return loading;
}

function element(name, cssClass) {
    const made = document.createElement(name);
    made.className = cssClass;
    return made;
}

/** The colours of the page, in whatever mode it is in. */
function colours(section) {
    const style = getComputedStyle(section);
    const role = (name) => style.getPropertyValue("--" + name).trim();
    return {
        ink: role("ink"),
        soft: role("ink-soft"),
        line: role("line"),
        paper: role("paper"),
        promise: role("promise"),
        series: [1, 2, 3, 4, 5, 6].map((number) => role("series-" + number)),
    };
}

/** What is not final is hatched, as in the drawing that the page came with. */
function hatched(colour, paper) {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = paper;
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = colour;
    pen.lineWidth = 2.5;
    pen.beginPath();
    for (const shift of [-8, 0, 8]) {
        pen.moveTo(shift, 8);
        pen.lineTo(shift + 8, 0);
    }
    pen.stroke();
    return pen.createPattern(tile, "repeat");
}

function outcome(told, colour, paint, time) {
    const notFinal = (at) => told.statuses[at] === "provisional" || told.statuses[at] === "estimated";
    const hatching = hatched(colour, paint.paper);
    const filling = told.data.map((value, at) => (notFinal(at) ? hatching : colour));
    const wide = (at) => Boolean(time && time.wide[at]);
    return {
        backgroundColor: filling,
        hoverBackgroundColor: filling,
        borderColor: colour,
        borderWidth: 2,
        barPercentage: 0.55,
        pointRadius: told.data.map((value, at) => (wide(at) ? 0 : 4)),
        pointHoverRadius: told.data.map((value, at) => (wide(at) ? 0 : 6)),
        pointStyle: markers[told.series % markers.length],
        segment: {
            borderColor: (piece) => (apart(told, piece, wide) ? "transparent" : undefined),
            borderDash: (piece) => (notFinal(piece.p1DataIndex) ? [4, 3] : undefined),
        },
    };
}

/** No line leads over a break, nor to a value that speaks for a longer time than its neighbours. */
function apart(told, piece, wide) {
    return told.brokenBefore[piece.p1DataIndex] || wide(piece.p0DataIndex) || wide(piece.p1DataIndex);
}

function promise(told, colour, paint, time) {
    return {
        backgroundColor: "transparent",
        hoverBackgroundColor: "transparent",
        borderColor: colour,
        borderWidth: 2,
        borderSkipped: false,
        barPercentage: 0.9,
        pointRadius: time ? 0 : 7,
        pointHoverRadius: time ? 0 : 9,
        pointStyle: "rect",
        showLine: false,
    };
}

/** Promises, and what was measured over a longer time, as wide as their periods: hollow and solid. */
function periodBoxes(time) {
    function draw(chart, dataset, at, value) {
        const { x, y } = chart.scales;
        const left = x.getPixelForValue(time.from[at]) + 1;
        const right = x.getPixelForValue(time.to[at]) - 1;
        const middle = y.getPixelForValue(value);
        if (dataset.role !== "actual") {
            chart.ctx.strokeRect(left, middle - 4, right - left, 8);
        } else if (time.wide[at]) {
            chart.ctx.fillStyle = dataset.backgroundColor[at];
            chart.ctx.fillRect(left, middle - 3, right - left, 6);
            chart.ctx.strokeRect(left, middle - 3, right - left, 6);
        }
    }
    return {
        id: "periodBoxes",
        afterDatasetsDraw(chart) {
            chart.ctx.save();
            chart.ctx.lineWidth = 2;
            chart.data.datasets.forEach((dataset, which) => {
                chart.ctx.strokeStyle = dataset.borderColor;
                dataset.data.forEach((point, at) => {
                    if (chart.isDatasetVisible(which) && point.y !== null) {
                        draw(chart, dataset, at, point.y);
                    }
                });
            });
            chart.ctx.restore();
        },
    };
}

/** Time runs evenly: a period is as wide as it is long. Its name stands at its middle, if there is room. */
function timeAxis(time, labels, style) {
    const middles = time.from.map((start, at) => (start + time.to[at]) / 2);
    const names = new Map(middles.map((middle, at) => [middle, labels[at]]));
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
        middles,
        options: {
            type: "linear",
            min: Math.min(...time.from),
            max: Math.max(...time.to),
            grid: { display: false },
            afterBuildTicks: withRoom,
            ticks: { autoSkip: false, maxRotation: 0, callback: (value) => names.get(value) },
        },
    };
}

/** Whether there is one series only: then the promise has the colour that it has everywhere. */
function single(data) {
    return data.datasets.every((dataset) => dataset.series === 0);
}

function looks(told, paint, alone, time) {
    const colour = paint.series[told.series % paint.series.length];
    const look = told.role === "actual"
        ? outcome(told, colour, paint, time)
        : promise(told, alone ? paint.promise : colour, paint, time);
    return Object.assign({ stack: String(told.series) }, look);
}

function configuration(told, section) {
    const paint = colours(section);
    const language = document.documentElement.lang;
    const short = new Intl.NumberFormat(language, { notation: "compact" });
    const alone = single(told.data);
    const time = told.time && timeAxis(told.time, told.data.labels, Chart.defaults.font);
    const datasets = told.data.datasets.map((dataset) => Object.assign(
        {},
        dataset,
        looks(dataset, paint, alone, told.time),
        time && { data: dataset.data.map((y, at) => ({ x: time.middles[at], y })) },
    ));
    return {
        type: told.type,
        plugins: time ? [periodBoxes(told.time)] : [],
        data: { labels: told.data.labels, datasets },
        options: {
            locale: language,
            animation: stillness.matches ? false : { duration: 250 },
            maintainAspectRatio: false,
            interaction: { mode: "index", intersect: false },
            scales: {
                // A series' promise and outcome share a place across; nothing is added up.
                x: time ? time.options : { stacked: true, grid: { display: false } },
                y: {
                    stacked: false,
                    beginAtZero: told.fromZero,
                    grid: { color: paint.line },
                    border: { display: false },
                    ticks: { callback: (value) => short.format(value) },
                },
            },
            plugins: {
                legend: { display: false },
                title: { display: told.unit !== "", text: told.unit, align: "start", font: { weight: "normal" } },
                tooltip: {
                    backgroundColor: paint.paper,
                    titleColor: paint.ink,
                    bodyColor: paint.ink,
                    borderColor: paint.soft,
                    borderWidth: 1,
                    cornerRadius: 2,
                    multiKeyBackground: "transparent",
                    callbacks: {
                        title: (items) => items.length ? told.data.labels[items[0].dataIndex] : "",
                        label: (item) => " " + item.dataset.label + " " + item.dataset.words[item.dataIndex],
                    },
                },
            },
        },
    };
}

/** A button for each line or row of bars, which shows and hides it. */
function switches(chart) {
    const list = element("ul", "explore-series");
    chart.data.datasets.forEach((dataset, at) => {
        const button = element("button", "explore-switch");
        button.type = "button";
        button.textContent = dataset.label;
        button.dataset.role = dataset.role;
        button.dataset.series = single(chart.data) && dataset.role !== "actual" ? "" : dataset.series % markers.length;
        button.setAttribute("aria-pressed", "true");
        button.addEventListener("click", () => {
            const shown = !chart.isDatasetVisible(at);
            chart.setDatasetVisibility(at, shown);
            chart.update();
            button.setAttribute("aria-pressed", String(shown));
        });
        const item = document.createElement("li");
        item.append(button);
        list.append(item);
    });
    return list;
}

function prepare(section) {
    const place = section.querySelector(".explore");
    const told = JSON.parse(section.querySelector('script[type="application/json"]').textContent);
    const figures = section.querySelectorAll("figure.chart");
    const button = element("button", "explore-button");
    let chart;

    function draw() {
        const stage = element("div", "explore-stage");
        const canvas = document.createElement("canvas");
        canvas.setAttribute("role", "img");
        canvas.setAttribute("aria-label", place.dataset.label);
        stage.append(canvas);
        button.before(stage);
        Chart.defaults.font.family = getComputedStyle(section).fontFamily;
        Chart.defaults.font.size = 14;
        Chart.defaults.color = colours(section).soft;
        chart = new Chart(canvas, configuration(told, section));
        stage.before(switches(chart));
        if (!told.fromZero) {
            const remark = element("p", "explore-remark");
            remark.textContent = place.dataset.remark;
            stage.after(remark);
        }
    }

    function clear() {
        chart.destroy();
        chart = undefined;
        place.querySelectorAll(".explore-stage, .explore-series, .explore-remark").forEach((part) => part.remove());
    }

    function tell() {
        button.textContent = chart ? place.dataset.close : place.dataset.explore;
        figures.forEach((figure) => figure.toggleAttribute("data-explored", Boolean(chart)));
    }

    button.type = "button";
    button.addEventListener("click", () => {
        if (chart) {
            clear();
            tell();
        } else {
            load(section.dataset.script).then(() => { draw(); tell(); }, () => {});
        }
    });
    darkness.addEventListener("change", () => {
        if (chart) {
            clear();
            draw();
        }
    });
    tell();
    place.append(button);
    place.hidden = false;
}

sections.forEach(prepare);
