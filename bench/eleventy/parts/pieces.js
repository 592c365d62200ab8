// What more than one kind of page shows. home: the way to the language's own home.
import { facts, steps } from "./working.js";
import { day, digits, escape, full, quantity, say, short } from "./words.js";
import { asOf } from "./record.js";

const provisional = (year, words) => (year.provisional ? ` <span class="verdict-provisional">${words.provisional}</span>` : "");

// A target beside its actual.
export function pair(indicator, year, language) {
  const words = say[language];
  const period = `<span class="period">${short(year.period, language)}</span>`;
  const actual = year.actual === undefined ? `<span class="missing">${words.missing}</span>` : quantity(year.actual, indicator.unit, language);
  return `<dl class="promise-outcome">
<div class="promise"><dt>${words.target} ${period}</dt><dd>${quantity(year.target, indicator.unit, language)}</dd></div>
<div class="outcome"><dt>${words.actual} ${period}</dt><dd>${actual}${year.provisional ? ` <span class="status">${words.status}</span>` : ""}</dd></div>
</dl>`;
}

export function badge(year, language, page = "") {
  const words = say[language];
  return `<a class="verdict-badge" data-result="${year.result}" href="${page}#working-${year.period}">${words.results_[year.result]}${provisional(year, words)}</a>`;
}

// An indicator's name with promise and outcome of one year.
export function brief(indicator, year, language, home, level) {
  const page = `${home}indicators/${indicator.id}/index.html`;
  return `<${level} class="brief-name"><a href="${page}">${escape(indicator.name[language])}</a></${level}>
<div class="brief-line">
${pair(indicator, year, language)}
<p class="brief-verdict">${badge(year, language, page)}</p>
</div>`;
}

// The year that a plan speaks of; where no plan does, the one that readers ask for.
export const yearOf = (indicator, plan) => indicator.years.find((year) => year.period === plan.period);
export const lastYear = (indicator) => indicator.years.find((year) => year.result === "not-due") ?? indicator.years.findLast((year) => year.result !== "not-due");

export function card(initiative, language, home) {
  const { state } = initiative.status;
  const briefs = initiative.indicators.map((indicator) => `<div class="brief">\n${brief(indicator, yearOf(indicator, initiative.plan), language, home, "h4")}\n</div>`);
  return `<li class="initiative-card">
<h3><a href="${home}${initiative.path}index.html">${escape(initiative.title[language])}</a></h3>
<p class="state" data-state="${state}">${say[language].state[state]}</p>
${briefs.join("\n")}
</li>`;
}

export const cards = (initiatives, language, home) => initiatives.map((initiative) => card(initiative, language, home)).join("\n");

export function counts({ counts: found, total }, language) {
  const words = say[language];
  const items = Object.keys(found).filter((result) => found[result]).map((result) => `<li data-result="${result}"><span class="counts-label">${words.results_[result]}</span> <span class="counts-number">${digits(found[result])}</span></li>`);
  return `<div class="counts">
<p class="counts-sentence">${words.counts(digits(total))}</p>
<ul class="counts-list">
${items.join("\n")}
</ul>
</div>`;
}

export function planCard(plan, language, home, whole) {
  return `<article class="plan-card">
<h2><a href="${home}plans/${plan.id}/index.html">${escape(plan.title[language])}</a></h2>
<p class="plan-meta"><span>${full(plan.period, language)}</span> <span>${escape(plan.department.name[language])}</span></p>
${counts(plan.tally, language)}
${whole ? `<ol class="initiative-list">\n${cards(plan.initiatives, language, home)}\n</ol>\n` : ""}</article>`;
}

const items = (texts) => texts.map((text) => `<li>${escape(text)}</li>`).join("\n");

// A verdict with its working.
export function verdict(indicator, year, language, current) {
  const words = say[language];
  const found = current ? facts(indicator, year, language) : [];
  return `<div class="verdict" id="working-${year.period}" data-result="${year.result}">
<h3 class="verdict-subject">${full(year.period, language)}</h3>
<div class="verdict-line">
${current ? pair(indicator, year, language) + "\n" : ""}<p><strong class="verdict-result" data-result="${year.result}">${words.results_[year.result]}</strong>${provisional(year, words)}</p>
</div>
${found.length ? `<ul class="verdict-facts">\n${items(found)}\n</ul>\n` : ""}<details class="working">
<summary>${words.working}</summary>
<ol>
${items(steps(indicator, year, language, asOf))}
</ol>
</details>
</div>`;
}

export function source({ title, url, page, published }, language) {
  const detail = published ? day(published, language) : say[language].sourcePage(page);
  return `<cite><a href="${url}">${escape(title[language])}</a></cite> <span class="source-detail">${detail}</span>`;
}

// Where one goes from here: things of one kind before and after, each {href, name}.
export function neighbours(previous, next, language) {
  if (!previous && !next) return "";
  const words = say[language];
  return `<nav class="neighbours" aria-label="${words.neighbours}">
${previous ? `<p class="neighbour-previous"><span>${words.previous}</span> <a rel="prev" href="${previous.href}">${escape(previous.name)}</a></p>\n` : ""}${next ? `<p class="neighbour-next"><span>${words.next}</span> <a rel="next" href="${next.href}">${escape(next.name)}</a></p>\n` : ""}</nav>`;
}

// The pages of a list: their addresses, and the way from one to the others.
export const atATime = 100;
export const listPath = (list, page) => (page === 1 ? `${list}/` : `${list}/page-${page}/`);
export const rangeOf = (total, page, language) => say[language].range(digits(total), digits(Math.min(total, (page - 1) * atATime + 1)), digits(Math.min(total, page * atATime)));

export function pager(list, total, page, language, home) {
  const words = say[language];
  const last = Math.max(1, Math.ceil(total / atATime));
  const range = `<p class="pager-range">${rangeOf(total, page, language)}</p>`;
  if (last === 1) return "";
  const href = (to) => `${home}${listPath(list, to)}index.html`;
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, last])].filter((to) => to >= 1 && to <= last).sort((one, two) => one - two);
  const steps = shown.map((to, index) => `${to > (shown[index - 1] ?? 0) + 1 ? '<li class="pager-gap" aria-hidden="true"></li>\n' : ""}<li><a href="${href(to)}"${to === page ? ' aria-current="page"' : ""}>${digits(to)}</a></li>`);
  return `${range}
<nav class="pager" aria-label="${words.pages}">
<ul>
${page > 1 ? `<li><a rel="prev" href="${href(page - 1)}">${words.previousPage}</a></li>\n` : ""}${steps.join("\n")}
${page < last ? `<li><a rel="next" href="${href(page + 1)}">${words.nextPage}</a></li>\n` : ""}</ul>
</nav>`;
}
