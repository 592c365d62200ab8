// The search page: looks for what is typed in an index that lies beside the site in many small files.
// Nothing is loaded before the field has the focus, and then only the parts that hold what was typed.
"use strict";
(() => {
const place = document.querySelector('[data-module~="search"]');
const field = place.querySelector("input");
const status = place.querySelector('[role="status"]');
const groups = [...place.querySelectorAll("section")];
const atFirst = 5;
const atOnce = 20;
/** A word's beginning that leads into more parts than these asks for another letter instead. */
const partsAtMost = 4;
const spaceless = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\u3096\\u309d\\u309e\\u30fc\\u3400-\\u4dbf\\u4e00-\\u9fff\\u{20000}-\\u{323af}";
const ofWord = "(?:(?![" + spaceless + "])[\\p{L}\\p{M}\\p{Nd}])+";
const runs = new RegExp("[" + spaceless + "]+|" + ofWord + "(?:-" + ofWord + ")*", "gu");
const isSpaceless = new RegExp("^[" + spaceless + "]", "u");
const loaded = new Map();
let asked = 0;

/** Text in the one form in which the index was written. */
function fold(text) {
    return text.normalize("NFKC").toLowerCase()
        .replace(/[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/g, "")
        .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
        .replace(/[\u2010-\u2015\u2212]/g, "-");
}

/** What every result holds: words by their beginning, neighbours in Japanese as they are. */
function terms(typed) {
    return (fold(typed).match(runs) || []).flatMap((run) => {
        const letters = [...run];
        if (!isSpaceless.test(run)) {
            const word = run.slice(0, 32);
            return [{ word: word.length > 3 ? word.replace(/s$/, "") : word, begins: true }];
        }
        return letters.length === 1
            ? [{ word: run, begins: true }]
            : letters.slice(1).map((letter, at) => ({ word: letters[at] + letter, begins: false }));
    });
}

function load(address) {
    if (!loaded.has(address)) {
        const answer = fetch(address).then((response) => {
            if (!response.ok) {
                throw new Error(address);
            }
            return response.json();
        });
        answer.catch(() => loaded.delete(address));
        loaded.set(address, answer);
    }
    return loaded.get(address);
}

function directory() {
    return load(place.dataset.index);
}

/** The numbers of the documents that a list names by their gaps. */
function numbers(list) {
    const found = [];
    let number = -1;
    let gap = 0;
    let shift = 0;
    for (let at = 0; at < list.length; at++) {
        const code = list.charCodeAt(at);
        const digit = code > 96 ? code - 71 : code > 64 ? code - 65 : code > 47 ? code + 4 : code === 43 ? 62 : 63;
        gap += (digit & 31) << shift;
        shift += 5;
        if (digit < 32) {
            number += gap + 1;
            found.push(number);
            gap = shift = 0;
        }
    }
    return found;
}

/** The last part that begins at or before a term. */
function partOf(parts, word) {
    let low = 0;
    let high = parts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (parts[middle] <= word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return Math.max(0, low - 1);
}

/** Every document that holds a term: 2 where its title does, else 1. Nothing for too wide a term. */
async function holders(parts, term) {
    const from = partOf(parts, term.word);
    const to = term.begins ? partOf(parts, term.word + "\uffff") : from;
    if (to - from >= partsAtMost) {
        return undefined;
    }
    const base = place.dataset.index.replace("index.json", "terms-");
    const files = [];
    for (let part = from; part <= to; part++) {
        files.push(load(base + part + ".json"));
    }
    const found = new Map();
    for (const file of await Promise.all(files)) {
        const known = term.begins
            ? Object.keys(file).filter((word) => word.startsWith(term.word))
            : Object.keys(file).filter((word) => word === term.word);
        for (const word of known) {
            const [titles, texts] = file[word].split(" ");
            numbers(texts).forEach((document) => found.set(document, found.get(document) || 1));
            numbers(titles).forEach((document) => found.set(document, 2));
        }
    }
    return found;
}

/** The documents that hold every term, those with most of them in the title first. */
async function look(parts, wanted) {
    const each = await Promise.all(wanted.map((term) => holders(parts, term)));
    const narrow = each.filter((found) => found).sort((one, other) => one.size - other.size);
    if (narrow.length === 0) {
        return undefined;
    }
    const weights = new Map();
    for (const document of narrow[0].keys()) {
        if (narrow.every((found) => found.has(document))) {
            weights.set(document, narrow.reduce((sum, found) => sum + found.get(document), 0));
        }
    }
    return [...weights.keys()].sort((one, other) => weights.get(other) - weights.get(one) || one - other);
}

function element(name, text, language) {
    const made = document.createElement(name);
    made.textContent = text;
    if (language && language !== document.documentElement.lang) {
        made.lang = language;
    }
    return made;
}

function result([path, title, context, titleLanguage, contextLanguage]) {
    const link = element("a", title, titleLanguage);
    link.href = place.dataset.home + path + "index.html";
    const item = document.createElement("li");
    item.append(link);
    if (context) {
        const told = element("span", context, contextLanguage);
        told.className = "search-context";
        item.append(told);
    }
    return item;
}

/** Shows more of a group; the focus goes to the first that is new, if a reader asked for it. */
async function show(group, documents, count, block, mine, focus) {
    const list = group.querySelector("ul");
    const shown = list.children.length;
    const wanted = documents.slice(shown, shown + count);
    const blocks = await Promise.all(wanted.map((number) =>
        load(place.dataset.titles + Math.floor(number / block) + ".json")));
    if (mine !== asked) {
        return;
    }
    list.append(...wanted.map((number, at) => result(blocks[at][number % block])));
    group.querySelector("button").hidden = list.children.length >= documents.length;
    if (focus) {
        list.children[shown].querySelector("a").focus();
    }
}

function clear() {
    for (const group of groups) {
        group.hidden = true;
        group.querySelector("ul").replaceChildren();
    }
}

function number(count) {
    return count.toLocaleString(document.documentElement.lang);
}

async function tell(told, found, mine) {
    let first = 0;
    const shown = groups.map((group, at) => {
        const last = first + Object.values(told.found)[at];
        const documents = found.filter((document) => document >= first && document < last);
        first = last;
        const button = group.querySelector("button");
        group.querySelector(".search-count").textContent = number(documents.length);
        button.onclick = () => show(group, documents, atOnce, told.block, mine, true).catch(fail);
        return show(group, documents, atFirst, told.block, mine, false).then(() => {
            if (mine === asked) {
                group.hidden = documents.length === 0;
            }
        });
    });
    await Promise.all(shown);
}

function fail() {
    status.textContent = place.dataset.failed;
}

/** The address leads back to the same search. */
function remember(typed) {
    const address = new URL(location.href);
    if (typed) {
        address.searchParams.set("q", typed);
    } else {
        address.searchParams.delete("q");
    }
    history.replaceState(history.state, "", address);
}

async function search() {
    const mine = ++asked;
    const typed = field.value.trim();
    const wanted = terms(typed);
    remember(typed);
    if (wanted.length === 0) {
        clear();
        status.textContent = "";
        return;
    }
    try {
        const told = await directory();
        const found = await look(told.parts, wanted);
        if (mine !== asked) {
            return;
        }
        clear();
        await tell(told, found || [], mine);
        if (mine === asked) {
            status.textContent = !found ? place.dataset.more
                : found.length === 0 ? place.dataset.none
                : place.dataset.found.replace("{count}", number(found.length));
        }
    } catch (fault) {
        if (mine === asked) {
            clear();
            fail();
        }
    }
}

function begin() {
    let waiting;
    field.addEventListener("focus", () => directory().catch(fail), { once: true });
    field.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(search, 120);
    });
    const typed = new URL(location.href).searchParams.get("q");
    if (typed) {
        field.value = typed;
        search();
    }
}

if (/^https?:$/.test(location.protocol)) {
    begin();
} else {
    place.querySelector('[role="search"]').hidden = true;
    status.textContent = place.dataset.file;
}
place.hidden = false;
})();
