// Which series are shown: by their dimensions, and one by one.

const atFirst = 6;

function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
}

/** The values of the dimensions that were chosen; none of a dimension is any of it. */
function asks(form, told) {
    return told.dimensions.filter(({ id }) => form.elements["at-" + id] && form.elements["at-" + id].value)
        .map(({ id }) => [id, form.elements["at-" + id].value]);
}

/** Those that answer to what was chosen; what stands for the whole always does. */
function candidates(form, told) {
    const asked = asks(form, told);
    return told.series.filter((series) => !series.at || asked.every(([id, value]) => series.at[id] === value));
}

/** What is shown before a reader chooses single series: the first ones, or those of the value that was asked for. */
function first(form, told) {
    const asked = asks(form, told).length > 0;
    const found = candidates(form, told).filter((series) => !asked || series.at);
    return found.slice(0, atFirst);
}

/** Each series that is shown has a colour of its own, as far as there are colours, and keeps it. */
function assign(slots, shown) {
    [...slots.keys()].filter((series) => !shown.includes(series)).forEach((series) => slots.delete(series));
    shown.filter((series) => !slots.has(series)).forEach((series) => {
        let slot = 0;
        while ([...slots.values()].includes(slot)) {
            slot++;
        }
        slots.set(series, slot);
    });
}

function selects(told, words) {
    return told.dimensions.filter((dimension) => Object.keys(dimension.values).length > 1).map((dimension) => element("label", { className: "explore-dimension" },
        element("span", { textContent: dimension.name }),
        element("select", { name: "at-" + dimension.id },
            element("option", { value: "", textContent: words.any }),
            ...Object.entries(dimension.values).map(([value, textContent]) => element("option", { value, textContent })))));
}

/** The form; it tells `changed` which series are shown, also when an address asks for some. */
function choice(told, words, changed) {
    const slots = new Map();
    let shown = [];
    const legend = element("legend", {});
    const boxes = element("div", { className: "explore-boxes" });
    const both = [words.all, words.none].map((textContent, none) => element("button", {
        type: "button",
        textContent,
        onclick: () => show(none ? shown.filter((series) => !listed().includes(series)) : [...new Set([...shown, ...listed()])]),
    }));
    const series = element("fieldset", { className: "explore-series", hidden: told.series.length < 2 },
        legend, element("p", { className: "explore-both" }, ...both), boxes);
    const form = element("form", { className: "explore-form", onsubmit: () => false }, ...selects(told, words), series);
    const listed = () => candidates(form, told);

    function list() {
        boxes.replaceChildren(...listed().map((one) => {
            const box = element("input", { type: "checkbox", value: one.id });
            box.addEventListener("change", () => show(told.series.filter((other) => (other === one ? box.checked : shown.includes(other)))));
            return element("label", {}, box, element("span", { className: "explore-name", textContent: one.name }));
        }));
    }

    function show(wished) {
        shown = told.series.filter((one) => wished.includes(one));
        assign(slots, shown);
        boxes.querySelectorAll("label").forEach((label, at) => {
            const one = listed()[at];
            label.querySelector("input").checked = shown.includes(one);
            label.querySelector("span").dataset.series = slots.has(one) ? slots.get(one) % colourCount : "";
        });
        if (words.shown) {
            legend.textContent = words.shown.replace("{shown}", shown.length).replace("{all}", told.series.length);
        }
        remember(["show", ...told.dimensions.map(({ id }) => "at-" + id)], [
            ...asks(form, told).map(([id, value]) => ["at-" + id, value]),
            ...(isFirst() ? [] : shown.length ? shown.map((one) => ["show", one.id]) : [["show", "-"]]),
        ]);
        changed(shown, slots);
    }

    function isFirst() {
        const expected = first(form, told);
        return expected.length === shown.length && expected.every((one) => shown.includes(one));
    }

    form.addEventListener("change", (event) => {
        if (event.target.tagName === "SELECT") {
            list();
            show(first(form, told));
        }
    });

    return {
        form,
        restore() {
            const wished = wishes();
            told.dimensions.forEach((dimension) => {
                const select = form.elements["at-" + dimension.id];
                const value = wished.get("at-" + dimension.id) || "";
                if (select && Object.hasOwn(dimension.values, value)) {
                    select.value = value;
                }
            });
            list();
            const asked = wished.getAll("show");
            show(asked.length ? told.series.filter((one) => asked.includes(one.id)) : first(form, told));
        },
    };
}
