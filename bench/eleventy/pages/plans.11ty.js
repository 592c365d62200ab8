import { plans, site } from "../parts/record.js";
import { languages, say } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { atATime, listPath, pager, planCard, rangeOf } from "../parts/pieces.js";
import { rows } from "../parts/rows.js";

const last = Math.ceil(plans.length / atATime);

export const data = rows(
  languages.flatMap((language) => Array.from({ length: last }, (_, index) => ({ language, page: index + 1 }))),
  ({ language, page }) => `${language}/${listPath("plans", page)}index.html`,
);

export function render({ row: { language, page } }) {
  const words = say[language];
  const path = listPath("plans", page);
  const home = `${"../".repeat(path.split("/").length)}${language}/`;
  const shown = plans.slice((page - 1) * atATime, page * atATime);
  return layout({
    language, path, titles: [page === 1 ? words.plans : words.listTitle(words.plans, page), site.title[language]],
    description: `${words.plans} ${rangeOf(plans.length, page, language)}`, trail: [[path, words.plans]], section: "plans",
    main: `<h1>${words.plans}</h1>
${shown.map((plan) => planCard(plan, language, home, false)).join("\n")}
${pager("plans", plans.length, page, language, home)}`,
  });
}
