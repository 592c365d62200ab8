import { inEveryLanguage, site } from "../parts/record.js";
import { say } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { rows } from "../parts/rows.js";

export const data = rows(inEveryLanguage([""]), ({ language }) => `${language}/data/index.html`);

export function render({ row: { language } }) {
  const words = say[language];
  return layout({
    language, path: "data/", titles: [words.data, site.title[language]], description: words.dataLead, trail: [["data/", words.data]], section: "data",
    main: `<h1>${words.data}</h1>
<p>${words.dataLead}</p>
<ul class="downloads">
<li><a href="../../data/observations.csv">data/observations.csv</a> ${words.observations}</li>
<li><a href="../../data/site.json">data/site.json</a> ${words.siteFile}</li>
<li><a href="../../data/status.json">data/status.json</a> ${words.statusFile}</li>
</ul>
<section class="past">
<h2>${words.changes}</h2>
<p>${words.past}</p>
</section>`,
  });
}
