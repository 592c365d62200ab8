// Reading a chart point by point with the keyboard: arrows move, Escape leaves; what is reached is said below.

/** Periods in the order of time, which is not the order in which they are drawn. */
function inTime(told) {
    const places = told.periods.map((name, at) => at);
    return told.time ? places.sort((one, other) => told.time.from[one] - told.time.from[other] || told.time.to[one] - told.time.to[other]) : places;
}

function reading(told, stage, said, drawn, leave) {
    const order = inTime(told);
    const reader = { point: undefined, series: undefined };
    let shown = [];

    const points = (series) => [...series.points].sort((one, other) => order.indexOf(one.at) - order.indexOf(other.at));

    function say() {
        const { point, series } = reader;
        said.replaceChildren(...(point ? [
            element("p", {}, element("strong", { textContent: told.periods[point.at] }), " ", element("span", { textContent: series.name })),
            element("ul", {}, ...point.words.map((textContent) => element("li", { textContent }))),
        ] : []));
    }

    function move(series, point) {
        reader.series = series;
        reader.point = point;
        say();
        drawn(reader);
    }

    function along(by) {
        const own = points(reader.series);
        const at = own.indexOf(reader.point) + by;
        move(reader.series, own[Math.min(own.length - 1, Math.max(0, at))]);
    }

    /** The same period of another series, else its last one before. */
    function across(by) {
        const next = shown[shown.indexOf(reader.series) + by];
        if (next) {
            const until = order.indexOf(reader.point.at);
            const own = points(next);
            move(next, own.filter((point) => order.indexOf(point.at) <= until).pop() || own[0]);
        }
    }

    function begin() {
        const series = shown.find((one) => one.points.length);
        if (series) {
            move(series, points(series).pop());
        }
    }

    const keys = {
        ArrowLeft: () => along(-1),
        ArrowRight: () => along(1),
        ArrowUp: () => across(-1),
        ArrowDown: () => across(1),
        Home: () => along(-Infinity),
        End: () => along(Infinity),
    };

    stage.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            move(undefined, undefined);
            leave();
        } else if (keys[event.key] && !event.altKey && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            if (reader.point) {
                keys[event.key]();
            } else {
                begin();
            }
        }
    });

    return {
        reader,
        among(now) {
            shown = now;
            if (reader.series && !shown.includes(reader.series)) {
                move(undefined, undefined);
            }
        },
    };
}
