// Opens and closes what a reader explores, when the button under a chart asks for it.

const opened = new WeakMap();

async function figuresOf(section) {
    const { figures } = section.querySelector(".explore").dataset;
    if (!figures) {
        return JSON.parse(section.querySelector('script[type="application/json"]').textContent);
    }
    const answer = await fetch(figures);
    if (!answer.ok) {
        throw new Error(figures);
    }
    return answer.json();
}

function atReader(chart, reader) {
    const at = chart.data.datasets.findIndex((dataset) => dataset.series === reader.series && reader.point && dataset.data[reader.point.at].y !== null);
    const active = at < 0 ? [] : [{ datasetIndex: at, index: reader.point.at }];
    const place = active.length ? chart.getDatasetMeta(at).data[reader.point.at] : { x: 0, y: 0 };
    chart.tooltip.setActiveElements(active, { x: place.x, y: place.y });
    chart.draw();
}

function open(section, told) {
    const place = section.querySelector(".explore");
    const button = place.querySelector(".explore-button");
    const words = place.dataset;
    const canvas = element("canvas", {});
    const stage = element("div", { className: "explore-stage", tabIndex: 0 }, canvas);
    const hint = element("p", { className: "explore-hint", id: "explore-hint", textContent: words.keys });
    const said = element("div", { className: "explore-reading" });
    const remarks = told.remarks.map((textContent) => element("p", { className: "explore-remark", textContent }));
    let chart;

    canvas.setAttribute("aria-hidden", "true");
    said.setAttribute("role", "status");
    stage.setAttribute("role", "application");
    stage.setAttribute("aria-label", words.label);
    stage.setAttribute("aria-describedby", hint.id);

    const read = reading(told, stage, said, (reader) => atReader(chart, reader), () => button.focus());
    let drawn = [[], new Map()];

    function draw(shown, slots) {
        drawn = [shown, slots];
        if (chart) {
            chart.destroy();
        }
        Chart.defaults.font.family = getComputedStyle(section).fontFamily;
        Chart.defaults.font.size = 14;
        Chart.defaults.color = colours(section).soft;
        chart = new Chart(canvas, configuration(told, shown, slots, section, read.reader));
        read.among(shown);
        if (read.reader.point) {
            atReader(chart, read.reader);
        }
    }

    const chosen = choice(told, words, draw);
    const parts = [chosen.form, stage, ...remarks, hint, said];
    if (told.language) {
        [said, ...remarks].forEach((part) => { part.lang = told.language; });
    }
    place.append(...parts);
    remember(["explore"], [["explore", "yes"]]);
    chosen.restore();

    const modes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    const again = () => draw(...drawn);
    modes.forEach((mode) => mode.addEventListener("change", again));
    return () => {
        modes.forEach((mode) => mode.removeEventListener("change", again));
        chart.destroy();
        parts.forEach((part) => part.remove());
        remember(["explore", "show", ...told.dimensions.map(({ id }) => "at-" + id)], []);
    };
}

function tell(section, isOpen) {
    const place = section.querySelector(".explore");
    const button = place.querySelector(".explore-button");
    button.textContent = isOpen ? place.dataset.close : place.dataset.explore;
    button.setAttribute("aria-expanded", String(isOpen));
    section.querySelectorAll("figure.chart").forEach((figure) => figure.toggleAttribute("data-explored", isOpen));
}

document.addEventListener("explore", async (event) => {
    const section = event.target;
    const close = opened.get(section);
    if (close) {
        opened.delete(section);
        close();
        tell(section, false);
        return;
    }
    const told = await figuresOf(section).catch(() => undefined);
    if (!told) {
        section.querySelector(".explore-button").textContent = section.querySelector(".explore").dataset.failed;
    } else if (!opened.has(section)) {
        tell(section, true);
        opened.set(section, open(section, told));
    }
});
