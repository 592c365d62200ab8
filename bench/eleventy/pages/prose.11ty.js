import { inEveryLanguage, prose } from "../parts/record.js";
import { escape } from "../parts/wording.js";
import { layout } from "../parts/layout.js";

export const data = {
  rows: inEveryLanguage(["about", "method", "accessibility"]),
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => `${row.language}/${row.key}/index.html`,
};

export function render({ row: { language, key } }) {
  const { title, body } = prose(language, key);
  return layout({ language, at: `${key}/`, title, description: title, main: `<h1>${escape(title)}</h1>\n<div class="prose">\n${body}</div>` });
}
