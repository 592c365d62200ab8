import { divisions, inEveryLanguage } from "../parts/record.js";
import { escape, labels } from "../parts/wording.js";
import { layout } from "../parts/layout.js";
import { listed } from "../parts/listed.js";

export const data = {
  rows: inEveryLanguage(divisions.keys()),
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => `${row.language}/divisions/${row.key}/index.html`,
};

export function render({ row: { language, key } }) {
  const division = divisions.get(key);
  const name = division.name[language];
  return layout({
    language,
    at: `divisions/${key}/`,
    title: name,
    description: name,
    main: `<h1>${escape(name)}</h1>
<p>${labels[language].department}: ${escape(division.department.name[language])}</p>
<ul>${division.duties.map((duty) => `<li>${escape(duty[language])}</li>`).join("")}</ul>
${listed(division.initiatives, language, "../../")}`,
  });
}
