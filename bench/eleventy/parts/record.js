// Reads the YAML files of the site once, links them, and judges every indicator once.
import fs from "node:fs";
import path from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import markdownIt from "markdown-it";
import { languages } from "./words.js";
import { judge } from "./judge.js";
import { sentence } from "./working.js";

const markdown = markdownIt({ linkify: false });
const root = process.env.SITE;
// The core schema leaves days as they are written.
const read = (file) => load(fs.readFileSync(path.join(root, file), "utf8"), { schema: CORE_SCHEMA });
const list = (folder) => fs.readdirSync(path.join(root, "data", folder), { recursive: true }).sort();

export const site = read("data/site.yaml");
export const asOf = site["as-of"];
const organization = read("data/organization.yaml");
const policySheets = read("data/policy-sheets.yaml");

export const divisions = new Map();
const departments = new Map();
for (const [id, { name, divisions: own }] of Object.entries(organization.departments)) {
  const department = { id, name, divisions: [] };
  departments.set(id, department);
  for (const [key, division] of Object.entries(own)) {
    const found = { id: key, ...division, department, initiatives: [] };
    department.divisions.push(found);
    divisions.set(key, found);
  }
}

const indicators = new Map();
for (const file of list("indicators")) {
  if (!file.endsWith(".yaml")) continue;
  const indicator = read("data/indicators/" + file);
  indicator.id = path.basename(file, ".yaml");
  indicator.file = "data/indicators/" + file;
  indicator.years = judge(indicator, asOf, site["report-months"]);
  indicator.sentence = {};
  for (const language of languages) indicator.sentence[language] = sentence(indicator, language);
  indicators.set(indicator.id, indicator);
}

// Newest first, as every list shows them.
const ids = list("plans").filter((name) => !name.includes("/"));
const unsorted = ids.map((id) => ({ ...read(`data/plans/${id}/plan.yaml`), id, file: `data/plans/${id}/plan.yaml` }));
export const plans = unsorted.sort((one, two) => two.period - one.period || (one.id < two.id ? -1 : 1));
const byId = new Map(plans.map((plan) => [plan.id, plan]));

export const inOrder = [];
export const initiatives = [];
export const sheets = new Map();
for (const plan of plans) {
  plan.department = departments.get(plan.department);
  plan.previous = byId.get(plan.previous);
  if (plan.previous) plan.previous.next = plan;
  plan.initiatives = plan.initiatives.map((key) => {
    const file = `data/plans/${plan.id}/${key}.yaml`;
    const initiative = { ...read(file), id: key, file, plan, path: `plans/${plan.id}/${key}/` };
    initiative.indicators = initiative.indicators.map((name) => Object.assign(indicators.get(name), { initiative, place: inOrder.push(indicators.get(name)) - 1 }));
    initiative.divisions = initiative.divisions.map((name) => divisions.get(name));
    for (const division of initiative.divisions) division.initiatives.push(initiative);
    initiative.sheets = initiative["policy-sheets"].map((code) => sheet(String(plan.period), code));
    for (const found of initiative.sheets) found.initiatives.push(initiative);
    initiatives.push(initiative);
    return initiative;
  });
  plan.tally = tally(plan);
}

function sheet(edition, code) {
  const key = `${edition}/${code}`;
  if (!sheets.has(key)) {
    const { title, sheets: codes } = policySheets.editions[edition];
    sheets.set(key, { key, code, edition: title, title: codes[code].title, initiatives: [] });
  }
  return sheets.get(key);
}

function tally(plan) {
  const counts = { met: 0, missed: 0, "not-due": 0 };
  let total = 0;
  for (const { indicators: own } of plan.initiatives) {
    for (const indicator of own) {
      counts[indicator.years.find((year) => year.period === plan.period).result]++;
      total++;
    }
  }
  return { counts, total };
}

export const news = initiatives
  .flatMap((initiative) => initiative.updates.map((update) => ({ ...update, initiative })))
  .sort((one, two) => (one.date === two.date ? 0 : one.date < two.date ? 1 : -1))
  .slice(0, 5);

export const render = (text) => markdown.render(text).trimEnd();
export const renderInline = (text) => markdown.renderInline(text);
export const plainText = (html) => html.replace(/<[^>]*>/g, "").replace(/\n/g, "");

export function prose(language, name) {
  const [head, body] = fs.readFileSync(path.join(root, "content", language, name + ".md"), "utf8").split("~~~~~~\n");
  return { title: /^title=(.*)$/m.exec(head)[1], body: render(body) };
}

// A row a language for each thing, in the order of the languages.
export function inEveryLanguage(things) {
  const all = [...things];
  return languages.flatMap((language) => all.map((thing) => ({ language, thing })));
}
