import { inOrder, site } from "../parts/record.js";
import { escape, languages, say } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { atATime, brief, lastYear, listPath, pager, rangeOf } from "../parts/pieces.js";
import { rows } from "../parts/rows.js";

const last = Math.ceil(inOrder.length / atATime);

export const data = rows(
  languages.flatMap((language) => Array.from({ length: last }, (_, index) => ({ language, page: index + 1 }))),
  ({ language, page }) => `${language}/${listPath("indicators", page)}index.html`,
);

export function render({ row: { language, page } }) {
  const words = say[language];
  const path = listPath("indicators", page);
  const home = `${"../".repeat(path.split("/").length)}${language}/`;
  const items = inOrder.slice((page - 1) * atATime, page * atATime).map((indicator) => `<li class="indicator-row">
<p class="row-initiative">${words.initiative} <a href="${home}${indicator.initiative.path}index.html">${escape(indicator.initiative.title[language])}</a></p>
${brief(indicator, lastYear(indicator), language, home, "h2")}
</li>`);
  return layout({
    language, path, titles: [page === 1 ? words.allIndicators : words.listTitle(words.allIndicators, page), site.title[language]],
    description: `${words.allIndicators} ${rangeOf(inOrder.length, page, language)}`, trail: [[path, words.allIndicators]], section: "indicators",
    main: `<h1>${words.allIndicators}</h1>
<ul class="indicator-list">
${items.join("\n")}
</ul>
${pager("indicators", inOrder.length, page, language, home)}`,
  });
}
