import { indicators } from "../parts/record.js";
import { escape, fiscalYear, labels, languages } from "../parts/wording.js";
import { layout } from "../parts/layout.js";

const size = 100;
const all = [...indicators.values()];
const last = Math.ceil(all.length / size);
const address = (page) => (page === 1 ? "indicators/" : `indicators/page/${page}/`);

export const data = {
  rows: languages.flatMap((language) => Array.from({ length: last }, (_, index) => ({ language, page: index + 1 }))),
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => `${row.language}/${address(row.page)}index.html`,
};

export function render({ row: { language, page } }) {
  const words = labels[language];
  const home = page === 1 ? "../" : "../../../";
  const rows = all.slice((page - 1) * size, page * size).map((indicator) => {
    const year = indicator.years.at(-1);
    return `<tr><th scope="row"><a href="${home}indicators/${indicator.id}/">${escape(indicator.name[language])}</a></th>
<td>${escape(indicator.initiative.plan.title[language])}</td><td>${fiscalYear(year.period, language)}</td><td data-result="${year.result}">${words[year.result]}</td></tr>`;
  });
  const link = (to, word) => (to >= 1 && to <= last ? `<a href="${home}${address(to)}">${word}</a>` : "");
  return layout({
    language,
    at: address(page),
    title: `${words.all} (${page}/${last})`,
    description: words.all,
    main: `<h1>${words.all}</h1>
<div class="table" role="region" aria-label="${words.all}" tabindex="0"><table>
<thead><tr><th scope="col">${words.indicators}</th><th scope="col">${words.plan}</th><th scope="col">${words.period}</th><th scope="col">${words.result}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>
<nav class="pages" aria-label="${words.page}">${link(page - 1, words.before)} ${page}/${last} ${link(page + 1, words.next)}</nav>`,
  });
}
