import { inEveryLanguage, news, plans, render as markdown, site } from "../parts/record.js";
import { day, digits, escape, say } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { planCard } from "../parts/pieces.js";
import { rows } from "../parts/rows.js";

export const data = rows(inEveryLanguage([""]), ({ language }) => `${language}/index.html`);

export function render({ row: { language } }) {
  const words = say[language];
  const home = `../${language}/`;
  const title = site.title[language];
  const items = news.map(({ date, text, initiative }) => `<article class="news-entry">
<h3><time datetime="${date}">${day(date, language)}</time> <a href="${home}${initiative.path}index.html">${escape(initiative.title[language])}</a></h3>
<div class="prose">${markdown(text[language])}</div></article>`);
  return layout({
    language, path: "", titles: [title], description: words.homeDescription(site.publisher.name[language], digits(plans.length)), trail: [], section: "home", file: "data/site.yaml",
    main: `<h1>${escape(title)}</h1>
<p class="lead">${words.homeLead}</p>
${plans.slice(0, 20).map((plan, index) => planCard(plan, language, home, plans.length <= 2 && index === 0)).join("\n")}
${plans.length > 20 ? `<p class="all-plans"><a href="${home}plans/index.html">${words.allPlans(digits(plans.length))}</a></p>\n` : ""}<section class="news">
<h2>${words.news}</h2>
${items.join("\n")}
</section>`,
  });
}
