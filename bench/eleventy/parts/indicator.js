import { escape, fiscalYear, labels, quantity, unitName } from "./wording.js";
import { figure } from "./record.js";
import { sparkline } from "./chart.js";

const text = (indicator, value, language) => quantity(figure(indicator, value), indicator.unit, language);

export function verdict(indicator, language) {
  const words = labels[language];
  const year = indicator.years.at(-1);
  const type = words[indicator.direction === "up" ? "at-least" : "at-most"];
  const rows = [
    [words.inputs, `${words.actual} ${year.actual === undefined ? words.missing : text(indicator, year.actual, language)}, ${words.target} ${text(indicator, year.target, language)}`],
    [words.targetType, type],
    [words.rule, `${words.ruleText} (${words.rank})`],
  ];
  const facts = [];
  if (year.distance !== undefined) facts.push([words.distance, `${words[year.result === "met" ? "exceeded" : "togo"]} ${text(indicator, year.distance, language)}`]);
  if (year.share) facts.push([words.share, `${year.share}%`]);
  if (year.movement) facts.push([words.movement, words[year.movement]]);
  const terms = (pairs) => pairs.map(([term, detail]) => `<div><dt>${term}</dt><dd>${escape(detail)}</dd></div>`).join("\n");
  return `<section class="verdict" data-result="${year.result}" aria-labelledby="verdict">
<h2 id="verdict">${words.verdict}: ${fiscalYear(year.period, language)}</h2>
<p class="verdict__result">${words[year.result]}${year.actual !== undefined && year.status === "provisional" ? ` (${words.provisional})` : ""}</p>
<dl class="verdict__facts">
${terms(facts)}
</dl>
<details><summary>${words.working}</summary>
<dl>
${terms(rows)}
</dl>
</details>
</section>`;
}

export function table(indicator, language) {
  const words = labels[language];
  const heads = ["period", "target", "actual", "status", "result", "note"].map((key) => `<th scope="col">${words[key]}</th>`).join("");
  const rows = indicator.years.map((year) => `<tr>
<th scope="row">${fiscalYear(year.period, language)}</th>
<td class="number">${text(indicator, year.target, language)}</td>
<td class="number">${year.actual === undefined ? words.missing : text(indicator, year.actual, language)}</td>
<td>${year.actual === undefined ? "" : words[year.status]}</td>
<td data-result="${year.result}">${words[year.result]}</td>
<td>${year.note ? escape(year.note[language]) : ""}</td>
</tr>`);
  return `<div class="table" role="region" aria-label="${words.table}" tabindex="0"><table>
<caption>${escape(indicator.name[language])} (${unitName(indicator.unit, language)})</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

// A card of an initiative page.
export function card(indicator, language, home) {
  const words = labels[language];
  const { result } = indicator.years.at(-1);
  return `<article class="card" data-result="${result}">
<h3><a href="${home}indicators/${indicator.id}/">${escape(indicator.name[language])}</a></h3>
<p>${escape(indicator.sentence[language])}</p>
${sparkline(indicator, language)}
<p class="card__result">${words[result]}</p>
</article>`;
}

// How many indicators came to each result, over all of them.
export function counts(indicators, language) {
  const words = labels[language];
  const found = { met: 0, missed: 0, "not-due": 0 };
  for (const indicator of indicators) found[indicator.years.at(-1).result]++;
  const items = Object.entries(found).map(([result, count]) => `<li data-result="${result}">${words[result]}: ${count}</li>`);
  return `<ul class="counts" aria-label="${words.counts}">${items.join("")}</ul>`;
}
