import { escape, fiscalYear, labels, quantity } from "./wording.js";
import { figure } from "./record.js";

const wide = 640, high = 280, left = 90, top = 20, right = 20, bottom = 40;

// The static chart of an indicator: actuals as a line of points, each target as a step.
export function chart(indicator, language) {
  const { years, unit } = indicator;
  const largest = Math.max(...years.flatMap((year) => [year.target, year.actual ?? 0]), 1);
  const step = (wide - left - right) / years.length;
  const x = (index) => (left + step * (index + 0.5)).toFixed(1);
  const y = (value) => (top + (high - top - bottom) * (1 - value / largest)).toFixed(1);
  const broken = years.findIndex((year) => year.period === indicator.breaks?.[0].period);
  const parts = [];
  for (let tick = 0; tick <= 4; tick++) {
    const value = (largest * tick) / 4;
    parts.push(`<line class="chart__grid" x1="${left}" x2="${wide - right}" y1="${y(value)}" y2="${y(value)}"/><text class="chart__tick" x="${left - 8}" y="${y(value)}" text-anchor="end">${Math.round(value)}</text>`);
  }
  let path = "";
  years.forEach((year, index) => {
    parts.push(`<text class="chart__label" x="${x(index)}" y="${high - 12}" text-anchor="middle">${fiscalYear(year.period, language)}</text>`);
    parts.push(`<path class="chart__target" d="M${(left + step * index + 6).toFixed(1)} ${y(year.target)}h${(step - 12).toFixed(1)}"><title>${quantity(figure(indicator, year.target), unit, language)}</title></path>`);
    if (year.actual === undefined) return;
    path += `${path && index !== broken ? "L" : "M"}${x(index)} ${y(year.actual)}`;
    parts.push(`<circle class="chart__actual" data-status="${year.status}" cx="${x(index)}" cy="${y(year.actual)}" r="4"><title>${quantity(figure(indicator, year.actual), unit, language)}</title></circle>`);
  });
  if (broken >= 0) {
    const at = (left + step * broken).toFixed(1);
    parts.push(`<line class="chart__break" x1="${at}" x2="${at}" y1="${top}" y2="${high - bottom}"/><text class="chart__note" x="${at}" y="${top - 6}">${labels[language].breakLine}</text>`);
  }
  return `<svg class="chart" role="img" aria-label="${escape(indicator.sentence[language])}" viewBox="0 0 ${wide} ${high}"><path class="chart__line" d="${path}"/>${parts.join("")}</svg>`;
}

// The small chart of a card: the actuals alone.
export function sparkline(indicator, language) {
  const { years } = indicator;
  const largest = Math.max(...years.map((year) => year.actual ?? 0), 1);
  const points = years.filter((year) => year.actual !== undefined).map((year, index) => `${10 + index * 26},${(36 - (year.actual / largest) * 30).toFixed(1)}`);
  return `<svg class="sparkline" role="img" aria-label="${escape(indicator.sentence[language])}" viewBox="0 0 150 40"><polyline points="${points.join(" ")}"/></svg>`;
}
