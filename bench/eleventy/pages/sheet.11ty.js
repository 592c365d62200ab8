import { inEveryLanguage, sheets } from "../parts/record.js";
import { escape } from "../parts/wording.js";
import { layout } from "../parts/layout.js";
import { listed } from "../parts/listed.js";

export const data = {
  rows: inEveryLanguage(sheets.keys()),
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => `${row.language}/policy-sheets/${row.key}/index.html`,
};

export function render({ row: { language, key } }) {
  const sheet = sheets.get(key);
  const title = `${sheet.code} ${sheet.title[language]}`;
  return layout({
    language,
    at: `policy-sheets/${key}/`,
    title,
    description: title,
    main: `<h1>${escape(title)}</h1>
<p>${escape(sheet.edition[language])}</p>
${listed(sheet.initiatives, language, "../../../")}`,
  });
}
