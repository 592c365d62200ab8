// Reads the YAML files of the site once, and works out each indicator's facts once.
import fs from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import markdownIt from "markdown-it";
import { labels, languages, quantity, fiscalYear } from "./wording.js";

const markdown = markdownIt({ linkify: false });
const site = process.env.SITE;
const read = (file) => load(fs.readFileSync(path.join(site, "data", file), "utf8"));
const list = (folder) => fs.readdirSync(path.join(site, "data", folder), { recursive: true }).sort();

export const organization = read("organization.yaml");
export const policySheets = read("policy-sheets.yaml");
export const divisions = new Map();
for (const [id, department] of Object.entries(organization.departments)) {
  for (const [key, division] of Object.entries(department.divisions)) {
    divisions.set(key, { id: key, ...division, department: { id, name: department.name }, initiatives: [] });
  }
}

export const indicators = new Map();
for (const file of list("indicators")) {
  if (!file.endsWith(".yaml")) continue;
  const indicator = read("indicators/" + file);
  indicator.id = path.basename(file, ".yaml");
  indicators.set(indicator.id, indicator);
}

export const sheets = new Map();
export const plans = new Map();
for (const id of list("plans").filter((name) => !name.includes("/"))) {
  const plan = read(`plans/${id}/plan.yaml`);
  plan.id = id;
  plan.department = { id: plan.department, ...organization.departments[plan.department] };
  plan.initiatives = plan.initiatives.map((key) => {
    const initiative = read(`plans/${id}/${key}.yaml`);
    initiative.id = key;
    initiative.plan = plan;
    initiative.indicators = initiative.indicators.map((name) => Object.assign(indicators.get(name), { initiative }));
    initiative.divisions = initiative.divisions.map((name) => divisions.get(name));
    initiative.divisions.forEach((division) => division.initiatives.push(initiative));
    initiative.sheets = initiative["policy-sheets"].map((code) => sheet(String(plan.period), code));
    initiative.sheets.forEach((found) => found.initiatives.push(initiative));
    return initiative;
  });
  plans.set(id, plan);
}

function sheet(edition, code) {
  const key = `${edition}/${code}`;
  if (!sheets.has(key)) {
    const { title, sheets: codes } = policySheets.editions[edition];
    sheets.set(key, { key, code, edition: title, title: codes[code].title, initiatives: [] });
  }
  return sheets.get(key);
}

// Every fiscal year with its target, actual, result and movement, oldest first.
function judge(indicator) {
  const up = indicator.direction === "up";
  const broken = indicator.breaks?.[0].period;
  let before = indicator.baseline.value;
  return Object.keys(indicator.targets).map((key) => {
    const period = Number(key);
    const target = indicator.targets[key];
    const given = indicator.actuals[key];
    const actual = typeof given === "object" ? given.value : given;
    const year = { period, target, actual, status: given?.status ?? "final", note: given?.note };
    if (actual === undefined) return Object.assign(year, { result: "not-due" });
    year.result = (up ? actual >= target : actual <= target) ? "met" : "missed";
    year.movement = period === broken ? "not-comparable" : actual === before ? "same" : actual > before === up ? "better" : "worse";
    year.distance = Math.abs(actual - target);
    year.share = up && indicator.unit !== "percent" ? ((actual / target) * 100).toFixed(1) : undefined;
    before = actual;
    return year;
  });
}

function sentence(indicator, language) {
  const words = labels[language];
  const { years, latest, unit } = indicator;
  const last = years.at(-1);
  const name = indicator.name[language];
  const value = quantity(figure(indicator, latest.actual), unit, language);
  const goal = quantity(figure(indicator, last.target), unit, language);
  const mark = latest.status === "final" ? "" : language === "ja" ? `（${words[latest.status]}）` : ` (${words[latest.status]})`;
  return language === "ja"
    ? `${fiscalYear(latest.period, "ja")}の${name}は${value}${mark}です。${fiscalYear(last.period, "ja")}の目標値は${goal}で、結果は「${words[last.result]}」です。`
    : `In ${fiscalYear(latest.period, "en")}, ${name} came to ${value}${mark}. The target for ${fiscalYear(last.period, "en")} is ${goal}; result: ${words[last.result]}.`;
}

// A rate keeps its one decimal as published.
export const figure = (indicator, value) => (indicator.unit === "percent" ? value.toFixed(1) : String(value));

for (const indicator of indicators.values()) {
  indicator.years = judge(indicator);
  indicator.latest = indicator.years.findLast((year) => year.actual !== undefined);
  indicator.sentence = Object.fromEntries(languages.map((language) => [language, sentence(indicator, language)]));
}

export const render = (text) => markdown.render(text);

export function prose(language, name) {
  const [head, body] = fs.readFileSync(path.join(site, "content", language, name + ".md"), "utf8").split("~~~~~~\n");
  return { title: /^title=(.*)$/m.exec(head)[1], body: markdown.render(body) };
}

// A row a language for each thing, in the order of the languages.
export function inEveryLanguage(keys) {
  const all = [...keys];
  return languages.flatMap((language) => all.map((key) => ({ language, key })));
}
