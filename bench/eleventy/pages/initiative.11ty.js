import { inEveryLanguage, plans, render as markdown } from "../parts/record.js";
import { escape, fiscalYear, labels, quantity } from "../parts/wording.js";
import { layout } from "../parts/layout.js";
import { card, counts } from "../parts/indicator.js";

const initiatives = new Map([...plans.values()].flatMap((plan) => plan.initiatives.map((initiative) => [`${plan.id}/${initiative.id}`, initiative])));

export const data = {
  rows: inEveryLanguage(initiatives.keys()),
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => `${row.language}/plans/${row.key}/index.html`,
};

function body(initiative, language) {
  const words = labels[language];
  const home = "../../../";
  const { state, "as-of": asOf } = initiative.status;
  const links = (things, folder, id, title) => things.map((thing) => `<a href="${home}${folder}/${thing[id]}/">${escape(thing[title][language])}</a>`).join(", ");
  return `<h1>${escape(initiative.title[language])}</h1>
<div class="prose">
${markdown(initiative.description[language])}</div>
<dl class="facts">
<div><dt>${words.state}</dt><dd data-state="${state}">${words[state === "done" ? "doneState" : state]} (${words.asOf} ${day(asOf)})</dd></div>
<div><dt>${words.division}</dt><dd>${links(initiative.divisions, "divisions", "id", "name")}</dd></div>
<div><dt>${words.sheet}</dt><dd>${links(initiative.sheets, "policy-sheets", "key", "title")}</dd></div>
</dl>
<section aria-labelledby="indicators">
<h2 id="indicators">${words.indicators}</h2>
${counts(initiative.indicators, language)}
${initiative.indicators.map((indicator) => card(indicator, language, home)).join("\n")}
</section>
<section aria-labelledby="milestones">
<h2 id="milestones">${words.milestones}</h2>
<ul>${initiative.milestones.map((milestone) => `<li>${escape(milestone.title[language])}: ${words.due} ${milestone.due}, ${words.done} ${day(milestone.done)}</li>`).join("")}</ul>
</section>
<section aria-labelledby="updates">
<h2 id="updates">${words.updates}</h2>
${initiative.updates.map((update) => `<h3><time>${day(update.date)}</time></h3>\n${markdown(update.text[language])}`).join("\n")}</section>
<section aria-labelledby="budget">
<h2 id="budget">${words.budget}</h2>
<table><thead><tr><th scope="col">${words.period}</th><th scope="col">${words.amount}</th><th scope="col">${words.settled}</th></tr></thead><tbody>
${Object.entries(initiative.budget).map(([year, { amount, settled }]) => `<tr><th scope="row">${fiscalYear(Number(year), language)}</th><td class="number">${quantity(amount, "yen", language)}</td><td class="number">${quantity(settled, "yen", language)}</td></tr>`).join("\n")}
</tbody></table>
</section>`;
}

const day = (date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date);

export function render({ row: { language, key } }) {
  const initiative = initiatives.get(key);
  return layout({
    language,
    at: `plans/${key}/`,
    title: initiative.title[language],
    description: initiative.indicators[0].sentence[language],
    trail: [[initiative.plan.title[language], `plans/${initiative.plan.id}/`]],
    main: body(initiative, language),
  });
}
