import { inEveryLanguage, plans, render as markdown } from "../parts/record.js";
import { escape, fiscalYear, labels } from "../parts/wording.js";
import { layout } from "../parts/layout.js";
import { counts } from "../parts/indicator.js";

export const data = {
  rows: inEveryLanguage(plans.keys()),
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => `${row.language}/plans/${row.key}/index.html`,
};

export function render({ row: { language, key } }) {
  const plan = plans.get(key);
  const words = labels[language];
  const before = plan.previous && plans.get(plan.previous);
  const items = plan.initiatives.map((initiative) => `<li><h3><a href="${initiative.id}/">${escape(initiative.title[language])}</a></h3>
${counts(initiative.indicators, language)}
<ul>${initiative.indicators.map((indicator) => `<li><a href="../../indicators/${indicator.id}/">${escape(indicator.name[language])}</a> <span data-result="${indicator.years.at(-1).result}">${words[indicator.years.at(-1).result]}</span></li>`).join("")}</ul></li>`);
  return layout({
    language,
    at: `plans/${key}/`,
    title: plan.title[language],
    description: plan.title[language],
    main: `<h1>${escape(plan.title[language])}</h1>
<dl class="facts"><div><dt>${words.period}</dt><dd>${fiscalYear(plan.period, language)}</dd></div><div><dt>${words.department}</dt><dd>${escape(plan.department.name[language])}</dd></div></dl>
<section aria-labelledby="statement"><h2 id="statement">${escape(plan.statement.heading[language])}</h2>
${markdown(plan.statement.text[language])}</section>
<section aria-labelledby="initiatives"><h2 id="initiatives">${words.initiatives}</h2>
${counts(plan.initiatives.flatMap((initiative) => initiative.indicators), language)}
<ol class="initiatives">
${items.join("\n")}
</ol></section>
${before ? `<p>${words.previous}: <a href="../${before.id}/">${escape(before.title[language])}</a></p>` : ""}`,
  });
}
