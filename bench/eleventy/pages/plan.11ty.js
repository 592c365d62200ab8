import { inEveryLanguage, plans, render as markdown } from "../parts/record.js";
import { digits, escape, full, say } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { cards, counts, source } from "../parts/pieces.js";
import { rows } from "../parts/rows.js";

export const data = rows(inEveryLanguage(plans), ({ language, thing }) => `${language}/plans/${thing.id}/index.html`);

const results = (counts, words) => Object.keys(counts).filter((result) => counts[result]).map((result) => `${words.results_[result]} ${digits(counts[result])}`);

export function render({ row: { language, thing: plan } }) {
  const words = say[language];
  const title = plan.title[language];
  const path = `plans/${plan.id}/`;
  const home = `../../../${language}/`;
  const edition = (label, other) => (other ? `<p class="edition">${label} <a href="${home}plans/${other.id}/index.html">${escape(other.title[language])}</a></p>\n` : "");
  return layout({
    language, path, titles: [title], description: words.planDescription(title, words.counts(digits(plan.tally.total)), results(plan.tally.counts, words)), trail: [["plans/", words.plans], [path, title]], section: "plans", file: plan.file,
    main: `<h1>${escape(title)}</h1>
<p class="plan-meta">${full(plan.period, language)}</p>
<section class="statement">
<h2>${escape(plan.statement.heading[language])}</h2>
<div class="prose">${markdown(plan.statement.text[language])}</div></section>
<section class="results">
<h2>${words.results}</h2>
${counts(plan.tally, language)}
</section>
<section class="initiatives">
<h2>${words.initiatives}</h2>
<ol class="initiative-list">
${cards(plan.initiatives, language, home)}
</ol>
</section>
<section class="structure">
<h2>${escape(plan.department.name[language])}</h2>
<h3>${words.divisions}</h3>
<ul>${plan.department.divisions.map((division) => `<li><a href="${home}divisions/${division.id}/index.html">${escape(division.name[language])}</a></li>`).join("")}</ul>
</section>
${edition(words.previousPlan, plan.previous)}${edition(words.nextPlan, plan.next)}<p class="source">${words.source} ${source(plan.source, language)}</p>`,
  });
}
