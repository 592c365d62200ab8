import { asOf, inEveryLanguage, inOrder, render as markdown, site } from "../parts/record.js";
import { day, escape, full, quantity, say, unitName } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { chart, configuration } from "../parts/chart.js";
import { badge, neighbours, source, verdict } from "../parts/pieces.js";
import { rows } from "../parts/rows.js";

export const data = rows(inEveryLanguage(inOrder), ({ language, thing }) => `${language}/indicators/${thing.id}/index.html`);

const base = site["base-url"];
const file = (indicator, ending) => `data/indicators/${indicator.id}.${ending}`;

function table(indicator, language) {
  const words = say[language];
  const value = (year) => (year.actual === undefined ? `<span class="missing">${words.missing}</span>` : quantity(year.actual, indicator.unit, language));
  const lines = indicator.years.map((year) => `<tr id="row-${year.period}">
<th scope="row">${full(year.period, language)}</th>
<td class="number">${quantity(year.target, indicator.unit, language)}</td>
<td class="number">${value(year)}${year.provisional ? ` <span class="status">${words.status}</span>` : ""}</td>
<td>${badge(year, language)}</td>
<td>${year.note ? `<p>${escape(year.note[language])}</p>` : ""}</td>
</tr>`);
  return `<div class="table-region" role="region" tabindex="0" aria-labelledby="figures-caption">
<table class="figures" id="figures">
<caption id="figures-caption">${words.caption}</caption>
<thead>
<tr><th scope="col">${words.period}</th><th scope="col" class="number">${words.target}</th><th scope="col" class="number">${words.actual}</th><th scope="col">${words.result}</th><th scope="col">${words.note}</th></tr>
</thead>
<tbody>
${lines.join("\n")}
</tbody>
</table>
</div>`;
}

function body(indicator, language, url) {
  const words = say[language];
  const home = `../../../${language}/`;
  const { initiative, years, breaks = [] } = indicator;
  const settled = years.findLast((year) => year.result !== "not-due");
  const open = years.find((year) => year.result === "not-due");
  const current = years.filter((year) => year === settled || year === open);
  const others = years.filter((year) => year !== settled && year !== open);
  const beside = (other) => other && { href: `${home}indicators/${other.id}/index.html`, name: other.name[language] };
  return `<p class="kicker"><a href="${home}${initiative.path}index.html">${escape(initiative.title[language])}</a></p>
<h1>${escape(indicator.name[language])}</h1>
<p class="sentence lead">${escape(indicator.sentence[language])}</p>
<section class="verdicts">
<h2>${words.results}</h2>
${current.map((year) => verdict(indicator, year, language, true)).join("\n")}
</section>
<section class="charts" data-module="explore-chart" data-script="../../../assets/chart.js">
<h2>${words.chart}</h2>
<figure class="chart">
${chart(indicator, language)}
</figure>
<div class="explore" hidden data-explore="${words.explore}" data-close="${words.close}" data-label="${words.chart}" data-keys="${words.keys}" data-failed="${words.failed}"></div>
<script type="application/json">${configuration(indicator, language)}</script>
</section>
<section class="tables">
<h2>${words.figures}</h2>
${table(indicator, language)}
</section>
<section class="workings">
<h2>${words.workings}</h2>
${others.map((year) => verdict(indicator, year, language, false)).join("\n")}
</section>
${breaks.length ? `<section class="breaks">
<h2>${words.breaks}</h2>
<ul>
${breaks.map(({ period, note }) => `<li><p>${words.broken(full(period, language))}</p><p>${escape(note[language])}</p></li>`).join("\n")}
</ul>
</section>
` : ""}<section class="definition">
<h2>${words.definition}</h2>
<div class="prose">${markdown(indicator.definition[language])}</div></section>
<section class="notes">
<h2>${words.notes}</h2>
${indicator.notes.map((note) => `<div class="prose">${markdown(note[language])}</div>`).join("\n")}</section>
<section class="about">
<h2>${words.about}</h2>
<dl class="facts">
<div><dt>${words.divisions}</dt><dd><ul>${initiative.divisions.map((division) => `<li><a href="${home}divisions/${division.id}/index.html">${escape(division.name[language])}</a></li>`).join("")}</ul></dd></div>
<div><dt>${words.unit}</dt><dd>${unitName(indicator.unit, language)}</dd></div>
<div><dt>${words.direction}</dt><dd>${words[indicator.direction]}</dd></div>
<div><dt>${words.stage}</dt><dd>${words[indicator.stage]}</dd></div>
<div><dt>${words.source}</dt><dd>${source(indicator.source, language)}</dd></div>
<div><dt>${words.downloads}</dt><dd><a href="../../../${file(indicator, "csv")}" download>${words.csv}</a> <a href="../../../${file(indicator, "json")}" download>JSON</a></dd></div>
<div><dt>${words.citation}</dt><dd class="citation">${escape(words.cite(site.publisher.name[language], indicator.name[language], site.title[language], day(asOf, language)))} <a href="${url}">${url}</a></dd></div>
</dl>
</section>
${neighbours(beside(inOrder[indicator.place - 1]), beside(inOrder[indicator.place + 1]), language)}`;
}

export function render({ row: { language, thing: indicator } }) {
  const path = `indicators/${indicator.id}/`;
  const name = indicator.name[language];
  const sentence = indicator.sentence[language];
  const download = (ending, type) => ({ "@type": "DataDownload", encodingFormat: type, contentUrl: base + file(indicator, ending) });
  return layout({
    language, path, titles: [name, indicator.initiative.title[language]], description: sentence.length <= 200 ? sentence : sentence.slice(0, 199) + "…",
    trail: [["indicators/", say[language].allIndicators], [path, name]], section: "indicators", file: indicator.file,
    dataset: { identifier: indicator.id, license: site.licence.url, dateModified: asOf, distribution: [download("csv", "text/csv"), download("json", "application/json")] },
    main: body(indicator, language, `${base}${language}/${path}`),
  });
}
