// The list of all indicators, narrowed and sorted on request. What narrows it is loaded by the first click;
// the rows themselves are taken from the pages of the list, so they are the same as without script.
"use strict";
(() => {
const place = document.querySelector('[data-module~="narrow-list"]');
const list = document.querySelector(".indicator-list");
const pagers = [...document.querySelectorAll(".pager, .pager-range")];
const whole = [...list.children];
const atOnce = 100;
const pages = new Map();
let told;
let indicators;
let form;
let status;
let more;
let asked = 0;

function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
}

async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok) {
        throw new Error(address);
    }
    return answer.json();
}

/** The rows of a page of the list. Its markup is parsed by the browser as the page that it is. */
function rows(number) {
    if (!pages.has(number)) {
        pages.set(number, new Promise((done, failed) => {
            const request = new XMLHttpRequest();
            request.open("GET", place.dataset.list + (number === 1 ? "" : "page-" + number + "/") + "index.html");
            request.responseType = "document";
            request.onload = () => request.status === 200 ? done(taken(request.response)) : failed(request.status);
            request.onerror = failed;
            request.send();
        }));
        pages.get(number).catch(() => pages.delete(number));
    }
    return pages.get(number);
}

/** A link that leads on from its own page leads to the same place from this one. */
function taken(page) {
    for (const link of page.querySelectorAll(".indicator-list a")) {
        link.href = link.href;
    }
    return [...page.querySelector(".indicator-list").children].map((row) => document.importNode(row, true));
}

function number(count) {
    return count.toLocaleString(document.documentElement.lang);
}

/** What is asked for: the choices, and whether to show provisional values alone. */
function wishes() {
    return {
        choices: told.choices.map((choice) => {
            const value = form.elements[choice.key].value;
            return value === "" ? -1 : Object.keys(choice.options).indexOf(value);
        }),
        provisional: form.elements.provisional.checked,
        sort: form.elements.sort.value,
    };
}

function fits(one, asks, apartFrom) {
    return asks.choices.every((wanted, at) => wanted < 0 || at === apartFrom || one[at].includes(wanted))
        && (!asks.provisional || one[4] === 1 || apartFrom === 4);
}

/** Every option says how many there are under all other wishes; those that never occur are left out. */
function count(asks) {
    told.choices.forEach((choice, at) => {
        const numbers = Object.keys(choice.options).map(() => 0);
        indicators.filter((one) => fits(one, asks, at)).forEach((one) => one[at].forEach((option) => numbers[option]++));
        for (const option of form.elements[choice.key].options) {
            if (option.value !== "") {
                option.textContent = option.dataset.label + " (" + number(numbers[option.dataset.at]) + ")";
            }
        }
    });
    const provisional = indicators.filter((one) => fits(one, asks, 4) && one[4] === 1).length;
    form.querySelector(".narrow-provisional").textContent = told.words.provisional + " (" + number(provisional) + ")";
}

function order(asks) {
    const first = (numbers) => Math.min(...numbers, 99);
    return {
        plan: (one, other) => one - other,
        name: (one, other) => indicators[one][5] - indicators[other][5],
        result: (one, other) => first(indicators[one][0]) - first(indicators[other][0]) || one - other,
    }[asks.sort];
}

function remember(asks) {
    const address = new URL(location.href);
    const keep = (key, value) => value ? address.searchParams.set(key, value) : address.searchParams.delete(key);
    told.choices.forEach((choice) => keep(choice.key, form.elements[choice.key].value));
    keep("provisional", asks.provisional ? "yes" : "");
    keep("sort", asks.sort === "plan" ? "" : asks.sort);
    history.replaceState(history.state, "", address);
}

function restore() {
    const address = new URL(location.href).searchParams;
    for (const choice of told.choices) {
        const value = address.get(choice.key);
        form.elements[choice.key].value = Object.keys(choice.options).includes(value) ? value : "";
    }
    form.elements.provisional.checked = address.get("provisional") === "yes";
    form.elements.sort.value = Object.keys(told.sorts).includes(address.get("sort")) ? address.get("sort") : "plan";
}

async function show(found, from, mine) {
    const next = found.slice(from, from + atOnce);
    const shown = await Promise.all(next.map((at) => rows(Math.floor(at / atOnce) + 1)));
    if (mine !== asked) {
        return;
    }
    if (from === 0) {
        list.replaceChildren();
    }
    list.append(...next.map((at, index) => shown[index][at % atOnce]));
    more.hidden = from + atOnce >= found.length;
    more.onclick = () => show(found, from + atOnce, mine).then(() => list.children[from + atOnce].querySelector("a").focus(), fail);
    status.textContent = told.words.found.replace("{count}", number(found.length)).replace("{total}", number(told.total));
}

function narrow() {
    const mine = ++asked;
    const asks = wishes();
    const wished = asks.provisional || asks.sort !== "plan" || asks.choices.some((choice) => choice >= 0);
    remember(asks);
    count(asks);
    pagers.forEach((pager) => { pager.hidden = wished; });
    if (!wished) {
        list.replaceChildren(...whole);
        more.hidden = true;
        status.textContent = "";
        return;
    }
    const found = [...indicators.keys()].filter((at) => fits(indicators[at], asks)).sort(order(asks));
    show(found, 0, mine).catch(fail);
}

function fail() {
    (status || place).textContent = place.dataset.failed;
}

function select(key, label, options) {
    const chosen = element("select", { name: key }, ...options);
    return element("label", { hidden: options.length < 2 }, element("span", { textContent: label }), chosen);
}

function draw() {
    const words = told.words;
    const selects = told.choices.map((choice) => select(choice.key, choice.label, [
        element("option", { value: "", textContent: words.any }),
        ...Object.entries(choice.options).map(([value, label], at) => {
            const option = element("option", { value, textContent: label });
            option.dataset.label = label;
            option.dataset.at = at;
            return option;
        }).filter((option, at) => indicators.some((one) => one[told.choices.indexOf(choice)].includes(at))),
    ]));
    const sorts = Object.entries(told.sorts).map(([value, label]) => element("option", { value, textContent: label }));
    form = element("form", { className: "narrow-form" },
        ...selects,
        select("sort", words.sort, sorts),
        element("label", { className: "narrow-check" },
            element("input", { type: "checkbox", name: "provisional" }), element("span", { className: "narrow-provisional" })),
        element("button", { type: "button", className: "narrow-button", textContent: words.clear, onclick: () => { form.reset(); narrow(); } }));
    form.setAttribute("aria-label", words.open);
    form.addEventListener("change", narrow);
    form.addEventListener("submit", (event) => event.preventDefault());
    status = element("div", { className: "narrow-status" });
    status.setAttribute("role", "status");
    more = element("button", { type: "button", className: "narrow-button", textContent: words.more, hidden: true });
    place.replaceChildren(form, status);
    list.after(more);
}

async function open(byReader) {
    told = await load(place.dataset.index + ".json");
    const blocks = [];
    for (let from = 0; from < told.total; from += told.block) {
        blocks.push(load(place.dataset.index + "-" + from / told.block + ".json"));
    }
    indicators = (await Promise.all(blocks)).flat();
    draw();
    restore();
    narrow();
    if (byReader) {
        form.elements[0].focus();
    }
}

if (/^https?:$/.test(location.protocol)) {
    const button = element("button", { type: "button", className: "narrow-button", textContent: place.dataset.open });
    button.addEventListener("click", () => open(true).catch(fail));
    place.append(button);
    place.hidden = false;
    if (/[?&](result|movement|division|plan|provisional|sort)=/.test(location.search)) {
        open(false).catch(fail);
    }
}
})();
