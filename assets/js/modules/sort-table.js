// The headings of a long table sort it: by the exact number, by time, by the word of the result. What has none comes last.
const ways = ["ascending", "descending", "none"];

function wishes() {
    return new URLSearchParams(location.hash.startsWith("#view?") ? location.hash.slice(6) : "");
}

function remember(wish) {
    const all = wishes();
    all.delete("sort");
    if (wish) {
        all.set("sort", wish);
    }
    const fragment = all.toString();
    history.replaceState(history.state, "", fragment ? "#view?" + fragment : location.pathname + location.search);
    dispatchEvent(new Event("hashchange"));
}

/** Which of two decimals is less, to the last digit. */
function compareNumbers(one, other) {
    const places = (number) => (number.split(".")[1] || "").length;
    const most = Math.max(places(one), places(other));
    const whole = (number) => BigInt(number.replace(".", "") + "0".repeat(most - places(number)));
    return whole(one) < whole(other) ? -1 : whole(one) > whole(other) ? 1 : 0;
}

function compare(one, other) {
    return /^-?\d/.test(one) && /^-?\d/.test(other) ? compareNumbers(one, other) : one.localeCompare(other, document.documentElement.lang);
}

function prepare(table) {
    const body = table.tBodies[0];
    const record = [...body.rows];
    const headings = [...table.tHead.rows[0].cells];

    function key(row, column) {
        const cell = row.cells[column];
        return column === 0 ? String(record.indexOf(row)) : cell.dataset.value || (cell.querySelector(".verdict-badge") || { textContent: "" }).textContent;
    }

    function sort(column, way) {
        headings.forEach((heading, at) => heading.hasAttribute("aria-sort") && heading.setAttribute("aria-sort", at === column ? way : "none"));
        const sign = way === "descending" ? -1 : 1;
        const known = record.filter((row) => key(row, column) !== "");
        const rest = record.filter((row) => key(row, column) === "");
        body.append(...(way === "none" ? record : [...known.sort((one, other) => sign * compare(key(one, column), key(other, column))), ...rest]));
    }

    headings.forEach((heading, column) => {
        if (column > 0 && !record.some((row) => key(row, column) !== "")) {
            return;
        }
        const button = document.createElement("button");
        button.type = "button";
        button.className = "sort-button";
        button.append(...heading.childNodes);
        heading.append(button);
        heading.setAttribute("aria-sort", "none");
        button.addEventListener("click", () => {
            const way = ways[(ways.indexOf(heading.getAttribute("aria-sort")) + 1) % ways.length];
            sort(column, way);
            remember(way === "none" ? "" : [table.id, column, way].join(" "));
        });
    });
    const [id, column, way] = (wishes().get("sort") || "").split(" ");
    if (id === table.id && headings[column] && headings[column].hasAttribute("aria-sort") && ways.includes(way)) {
        sort(Number(column), way);
    }
}

document.querySelectorAll('[data-module~="sort-table"]').forEach(prepare);
