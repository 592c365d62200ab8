import { indicators, inEveryLanguage, render as markdown } from "../parts/record.js";
import { escape, fiscalYear, labels, quantity, unitName } from "../parts/wording.js";
import { layout } from "../parts/layout.js";
import { chart } from "../parts/chart.js";
import { table, verdict } from "../parts/indicator.js";

export const data = {
  rows: inEveryLanguage(indicators.keys()),
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => `${row.language}/indicators/${row.key}/index.html`,
};

function body(indicator, language) {
  const words = labels[language];
  const { initiative } = indicator;
  const { plan } = initiative;
  const division = initiative.divisions[0];
  const home = "../../";
  return `<h1>${escape(indicator.name[language])}</h1>
<p class="lead">${escape(indicator.sentence[language])}</p>
<dl class="facts">
<div><dt>${words.unit}</dt><dd>${unitName(indicator.unit, language)}</dd></div>
<div><dt>${words.direction}</dt><dd>${words[indicator.direction]}</dd></div>
<div><dt>${words.baseline}</dt><dd>${fiscalYear(indicator.baseline.period, language)}: ${quantity(indicator.baseline.value, indicator.unit, language)}</dd></div>
<div><dt>${words.division}</dt><dd><a href="${home}divisions/${division.id}/">${escape(division.name[language])}</a></dd></div>
<div><dt>${words.initiative}</dt><dd><a href="${home}plans/${plan.id}/${initiative.id}/">${escape(initiative.title[language])}</a></dd></div>
</dl>
${verdict(indicator, language)}
<section aria-labelledby="figure">
<h2 id="figure">${words.figure}</h2>
<figure data-module="chart" data-indicator="${indicator.id}">
${chart(indicator, language)}
<button type="button" hidden>${words.chart}</button>
</figure>
</section>
<section aria-labelledby="figures">
<h2 id="figures">${words.table}</h2>
${table(indicator, language)}
</section>
<section aria-labelledby="definition">
<h2 id="definition">${words.definition}</h2>
${markdown(indicator.definition[language])}</section>
<section aria-labelledby="notes">
<h2 id="notes">${words.notes}</h2>
<ul>${indicator.notes.map((note) => `<li>${escape(note[language])}</li>`).join("")}</ul>
</section>
<section aria-labelledby="source">
<h2 id="source">${words.source}</h2>
<p><a href="${indicator.source.url}">${escape(indicator.source.title[language])}</a> (p. ${indicator.source.page})</p>
<h2>${words.downloads}</h2>
<ul><li><a href="../../../data/indicators/${indicator.id}.csv">CSV</a></li><li><a href="../../../data/indicators/${indicator.id}.json">JSON</a></li></ul>
<h2>${words.citation}</h2>
<p class="citation">${words.publisher}, ${escape(indicator.name[language])}, https://example.org/${language}/indicators/${indicator.id}/</p>
</section>`;
}

function dataset(indicator, language) {
  const about = { "@context": "https://schema.org", "@type": "Dataset", name: indicator.name[language], description: indicator.sentence[language], inLanguage: language, license: "https://creativecommons.org/licenses/by/4.0/", url: `https://example.org/${language}/indicators/${indicator.id}/` };
  return `<script type="application/ld+json">${JSON.stringify(about)}</script>\n`;
}

export function render({ row: { language, key } }) {
  const indicator = indicators.get(key);
  const { initiative } = indicator;
  const { plan } = initiative;
  return layout({
    language,
    at: `indicators/${key}/`,
    title: indicator.name[language],
    description: indicator.sentence[language],
    trail: [[plan.title[language], `plans/${plan.id}/`], [initiative.title[language], `plans/${plan.id}/${initiative.id}/`]],
    main: body(indicator, language),
    ld: dataset(indicator, language),
  });
}
