import { indicators, inEveryLanguage, plans } from "../parts/record.js";
import { escape, labels } from "../parts/wording.js";
import { layout } from "../parts/layout.js";
import { counts } from "../parts/indicator.js";

export const data = {
  rows: inEveryLanguage([""]),
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => `${row.language}/index.html`,
};

export function render({ row: { language } }) {
  const words = labels[language];
  return layout({
    language,
    at: "",
    title: words.site,
    description: words.site,
    main: `<h1>${words.site}</h1>
${counts(indicators.values(), language)}
<section aria-labelledby="plans"><h2 id="plans">${words.plans}</h2>
<ul>
${[...plans.values()].map((plan) => `<li><a href="plans/${plan.id}/">${escape(plan.title[language])}</a></li>`).join("\n")}
</ul></section>`,
  });
}
