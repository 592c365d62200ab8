import { inEveryLanguage, initiatives, plainText, render as markdown, renderInline } from "../parts/record.js";
import { day, escape, quantity, say, short } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { smallChart } from "../parts/chart.js";
import { brief, neighbours, yearOf } from "../parts/pieces.js";
import { rows } from "../parts/rows.js";

export const data = rows(inEveryLanguage(initiatives), ({ language, thing }) => `${language}/${thing.path}index.html`);

function body(initiative, language) {
  const words = say[language];
  const { plan, status } = initiative;
  const home = `../../../../${language}/`;
  const place = plan.initiatives.indexOf(initiative);
  const beside = (other) => other && { href: `${home}${other.path}index.html`, name: other.title[language] };
  const links = (label, things) => `<div><dt>${label}</dt><dd><ul>${things.map(([href, name]) => `<li><a href="${home}${href}index.html">${escape(name)}</a></li>`).join("")}</ul></dd></div>`;
  return `<p class="kicker"><a href="${home}plans/${plan.id}/index.html">${escape(plan.title[language])}</a></p>
<h1>${escape(initiative.title[language])}</h1>
<div class="prose">${markdown(initiative.description[language])}</div><dl class="facts">
${links(words.sheets, initiative.sheets.map((sheet) => [`policy-sheets/${sheet.key}/`, `${sheet.code} ${sheet.title[language]}`]))}
${links(words.divisions, initiative.divisions.map((division) => [`divisions/${division.id}/`, division.name[language]]))}
</dl>
<section class="standing">
<h2>${words.standing}</h2>
<p><strong class="state" data-state="${status.state}">${words.state[status.state]}</strong> ${words.stateAsOf(day(status["as-of"], language))}</p>
</section>
<section class="indicators">
<h2>${words.indicators}</h2>
${initiative.indicators.map((indicator) => `<article class="indicator-card">
${brief(indicator, yearOf(indicator, plan), language, home, "h3")}
<p class="sentence">${escape(indicator.sentence[language])}</p>
<figure class="chart">${smallChart(indicator, language)}</figure>
</article>`).join("\n")}
</section>
<section class="milestones">
<h2>${words.milestones}</h2>
<ol>
${initiative.milestones.map(({ title, due, done }) => `<li data-done="${done !== undefined}">${escape(title[language])} <span class="due">${words.due} ${day(due, language)}</span>${done ? ` <span class="done">${words.done} ${day(done, language)}</span>` : ""}</li>`).join("\n")}
</ol>
</section>
<section class="updates">
<h2>${words.updates}</h2>
${initiative.updates.map(({ date, text }) => `<article><h3><time datetime="${date}">${day(date, language)}</time></h3><div class="prose">${markdown(text[language])}</div></article>`).join("\n")}
</section>
<section class="budget">
<h2>${words.budget}</h2>
<div class="table-region" role="region" tabindex="0" aria-labelledby="budget-caption">
<table class="figures">
<caption id="budget-caption">${words.budgetCaption}</caption>
<thead><tr><th scope="col">${words.year}</th><th scope="col" class="number">${words.budgeted}</th><th scope="col" class="number">${words.settled}</th><th scope="col">${words.note}</th></tr></thead>
<tbody>
${Object.entries(initiative.budget).map(([year, { amount, settled }]) => `<tr>
<th scope="row">${short(year, language)}</th>
<td class="number">${quantity(amount, "yen", language)}</td>
<td class="number">${quantity(settled, "yen", language)}</td>
<td></td>
</tr>`).join("\n")}
</tbody>
</table>
</div>
</section>
${neighbours(beside(plan.initiatives[place - 1]), beside(plan.initiatives[place + 1]), language)}`;
}

export function render({ row: { language, thing: initiative } }) {
  const words = say[language];
  const { plan, path } = initiative;
  const title = initiative.title[language];
  const planTitle = plan.title[language];
  return layout({
    language, path, titles: [title, planTitle], description: plainText(renderInline(initiative.description[language].split("\n\n")[0])),
    trail: [["plans/", words.plans], [`plans/${plan.id}/`, planTitle], [path, title]], section: "plans", file: initiative.file, main: body(initiative, language),
  });
}
