// The static chart of an indicator, one row a year: the actual fills the box of its target. And its figures for Chart.js.
import { escape, quantity, say, short, unitName } from "./words.js";

const narrowest = 20.5;

function widthOf(text) {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x2e80 ? 1 : 0.55;
  return width;
}

const two = (number) => Math.round(number * 100) / 100;

export function chart(indicator, language) {
  const words = say[language];
  const { years } = indicator;
  const firm = years.some((year) => year.actual !== undefined && !year.provisional);
  const open = years.some((year) => year.provisional);
  const hatch = `chart-${indicator.id}--hatch`;
  let used = 0;
  const key = (attributes, text) => {
    const drawn = `<rect class="${attributes} x="${two(used + 0.1)}em" y="0.28em" width="0.9em" height="0.8em"/><text class="chart-key" x="${two(used + 1.4)}em" y="1.05em">${text}</text>`;
    used += 2.4 + widthOf(text);
    return drawn;
  };
  const legend = (firm ? key('chart-actual"', words.actual) : "") + (open ? key(`chart-actual" data-status="provisional" fill="url(#${hatch})"`, words.notFinal) : "") + key('chart-target"', words.target);
  const { drawn, height } = rows(indicator, years, language, 2, hatch);
  return `<svg class="chart" role="img" aria-label="${escape(indicator.sentence[language])}" width="100%" height="${two(height)}em">${open ? defs(hatch) : ""}${legend}${drawn}</svg>`;
}

// The last actual, the one before it and the target that comes next.
export function smallChart(indicator, language) {
  const { years } = indicator;
  const last = years.findLastIndex((year) => year.actual !== undefined);
  const shown = years.slice(Math.max(0, last - 1), last + 2);
  const hatch = `chart-${indicator.id}--hatch`;
  const { drawn, height } = rows(indicator, shown, language, 0, hatch);
  return `<svg class="chart chart-small" aria-hidden="true" width="100%" height="${two(height)}em">${shown.some((year) => year.provisional) ? defs(hatch) : ""}${drawn}</svg>`;
}

const defs = (hatch) => `<defs><pattern class="chart-hatch" id="${hatch}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8"/><path d="M2.5 0V8"/></pattern></defs>`;

function rows(indicator, years, language, top, hatch) {
  const words = say[language];
  const { unit, direction } = indicator;
  const type = direction === "up" ? "at-least" : "at-most";
  let largest = 0;
  for (const year of years) largest = Math.max(largest, year.target, year.actual ?? 0);
  const place = (value) => 0.4 + (value / largest) * 99.2;
  const span = (value, middle, thick) => {
    const width = Math.max(0.5, place(value) - 0.4);
    return `x="${two(Math.min(0.4, 99.6 - width))}%" y="${two(middle - thick / 2)}em" width="${two(width)}%" height="${thick}em"`;
  };
  let at = top;
  let drawn = "";
  years.forEach((year, index) => {
    if (year.brokenBefore && index > 0) {
      drawn += `<line class="chart-break" x1="0" y1="${two(at + 0.1)}em" x2="100%" y2="${two(at + 0.1)}em"/><text class="chart-break-label" x="0%" y="${two(at + 1.15)}em">${words.breakLabel}</text>`;
      at += 1.875;
    }
    const period = short(year.period, language);
    drawn += `<g class="chart-row" data-result="${year.result}"><text class="chart-period" x="0%" y="${two(at + 1.05)}em">${period}</text>`;
    const value = actualWords(indicator, year, language) ?? words.absent;
    if (widthOf(period) + 1 + widthOf(value) > narrowest) at += 1.4;
    drawn += `<text class="chart-${year.actual === undefined ? "absence" : "value"}" x="100%" y="${two(at + 1.05)}em" text-anchor="end">${value}</text>`;
    at += 1.65;
    const middle = at + 0.6;
    drawn += `<line class="chart-track" x1="0.4%" y1="${two(middle)}em" x2="99.6%" y2="${two(middle)}em"/>`;
    if (year.actual !== undefined) {
      drawn += `<rect class="chart-actual"${year.provisional ? ` data-status="provisional" fill="url(#${hatch})"` : ""} ${span(year.actual, middle, 0.7)}/>`;
    }
    drawn += `<rect class="chart-target" ${span(year.target, middle, 1.2)} data-type="${type}"/>`;
    const promise = words.promise(targetWords(indicator, year, language));
    const end = place(year.target);
    const width = (100 * widthOf(promise)) / narrowest;
    const fits = end - width >= 0;
    const x = !fits && end + width > 100 ? (end > 50 ? 100 : 0) : end;
    drawn += `<text class="chart-promise" x="${two(x)}%" y="${two(at + 2.45)}em"${fits || x === 100 ? ' text-anchor="end"' : ""}>${promise}</text></g>`;
    at += 3.65;
  });
  return { drawn, height: at - 0.375 };
}

function actualWords(indicator, year, language) {
  if (year.actual === undefined) return null;
  const value = quantity(year.actual, indicator.unit, language);
  return year.provisional ? say[language].marked(value, say[language].mark) : value;
}

function targetWords(indicator, year, language) {
  const aim = quantity(year.target, indicator.unit, language);
  return indicator.direction === "up" ? aim : say[language].atMost(aim);
}

export function configuration(indicator, language) {
  const words = say[language];
  const { years } = indicator;
  const point = (year, at) => ({
    at,
    ...(year.actual === undefined ? {} : { actual: year.actual }),
    ...(year.provisional ? { open: true } : {}),
    target: year.target,
    ...(year.brokenBefore ? { broken: true } : {}),
    words: [
      words.promise(targetWords(indicator, year, language)),
      year.actual === undefined ? words.absent : words.measured(actualWords(indicator, year, language)),
      words.judged(words.results_[year.result]),
    ],
  });
  return JSON.stringify({
    type: "bar",
    unit: unitName(indicator.unit, language),
    fromZero: true,
    remarks: [],
    periods: years.map((year) => short(year.period, language)),
    dimensions: [],
    series: [{ id: "", name: "", points: years.map(point) }],
  }).replace(/</g, "\\u003c");
}
