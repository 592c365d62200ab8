// The labels of the pages, and how numbers, units and fiscal years are said in each language.
export const languages = ["ja", "en"];
export const other = { ja: "en", en: "ja" };
export const languageName = { ja: "日本語", en: "English" };

export const labels = {
  ja: {
    site: "試験市の取り組み", publisher: "試験市", home: "ホーム", skip: "本文へ移る", all: "指標の一覧",
    about: "このサイトについて", method: "読み方", accessibility: "ウェブアクセシビリティ方針", language: "言語", here: "現在の位置",
    plans: "計画", initiatives: "取り組み", indicators: "指標", division: "担当課", department: "部署", sheet: "施策シート",
    initiative: "取り組み", plan: "計画", period: "年度", target: "目標値", actual: "実績値", status: "状態", note: "注記", result: "結果",
    unit: "単位", direction: "望ましい向き", up: "増えるほどよい", down: "減るほどよい", baseline: "基準値", verdict: "判定",
    working: "この判定の求め方", rule: "規則", targetType: "目標の種類", "at-least": "以上", "at-most": "以下", inputs: "使った値",
    distance: "目標までの差", share: "目標に対する割合", movement: "前年度からの動き", better: "良くなった", same: "変わらない", worse: "悪くなった",
    "not-comparable": "比べられない", met: "達成", missed: "未達成", "not-due": "まだ判定の時期ではない", "no-target": "目標なし", final: "確定", provisional: "見込",
    missing: "未計測", togo: "あと", exceeded: "上回った分", figure: "グラフ", table: "数値の表", definition: "定義", notes: "注記", source: "出典",
    downloads: "ダウンロード", citation: "引用", licence: "ライセンス", edit: "このページを編集する", wrong: "数字の誤りを知らせる", chart: "グラフを操作する",
    breakLine: "ここから前後は比べられない", milestones: "節目", due: "予定", done: "実施", updates: "経過", budget: "予算", amount: "予算額", settled: "決算額",
    previous: "前の版", state: "進み具合", asOf: "時点", counts: "結果の数", of: "件中", page: "ページ", next: "次", before: "前", rank: "規則の版 1",
    planned: "予定", "under-way": "実施中", delayed: "遅れ", doneState: "完了", "partly-done": "一部完了",
    ruleText: "実績値を同じ年度の目標値と比べる。見込の値は見込のまま判定する。", sourceText: "計画書", statement: "室長の考え方",
  },
  en: {
    site: "Initiatives of a test city", publisher: "Test City", home: "Home", skip: "Skip to the content", all: "All indicators",
    about: "About this site", method: "How to read a page", accessibility: "Accessibility statement", language: "Language", here: "You are here",
    plans: "Plans", initiatives: "Initiatives", indicators: "Indicators", division: "Division", department: "Department", sheet: "Policy sheet",
    initiative: "Initiative", plan: "Plan", period: "Fiscal year", target: "Target", actual: "Actual", status: "Status", note: "Note", result: "Result",
    unit: "Unit", direction: "Better when", up: "higher", down: "lower", baseline: "Baseline", verdict: "Verdict",
    working: "How this was worked out", rule: "Rule", targetType: "Type of target", "at-least": "at least", "at-most": "at most", inputs: "Values used",
    distance: "Distance to the target", share: "Share of the target", movement: "Movement since the year before", better: "better", same: "the same", worse: "worse",
    "not-comparable": "not comparable", met: "Met", missed: "Missed", "not-due": "Not due yet", "no-target": "No target", final: "final", provisional: "provisional",
    missing: "not measured yet", togo: "to go", exceeded: "exceeded by", figure: "Chart", table: "The figures", definition: "Definition", notes: "Notes", source: "Source",
    downloads: "Downloads", citation: "How to cite", licence: "Licence", edit: "Edit this page", wrong: "A figure looks wrong", chart: "Make the chart interactive",
    breakLine: "Values before and after are not comparable", milestones: "Milestones", due: "due", done: "done", updates: "Updates", budget: "Budget", amount: "Budget", settled: "Settled",
    previous: "Edition before", state: "State", asOf: "as of", counts: "Results", of: "of", page: "page", next: "Next", before: "Previous", rank: "rule version 1",
    planned: "planned", "under-way": "under way", delayed: "delayed", doneState: "done", "partly-done": "partly done",
    ruleText: "The actual is compared with the target of the same fiscal year. A provisional value keeps its verdict, marked provisional.", sourceText: "The plan", statement: "What the head of the office thinks",
  },
};

const suffixes = {
  ja: { case: "件", person: "人", percent: "%", day: "日", time: "回", place: "か所", yen: "円" },
  en: { case: " cases", person: " people", percent: "%", day: " days", time: " times", place: " places", yen: "" },
};

// 226231970 in yen: 226,231,970円, ¥226,231,970
export function quantity(text, unit, language) {
  const [whole, fraction] = String(text).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? "." + fraction : "");
  return (language === "en" && unit === "yen" ? "¥" : "") + grouped + suffixes[language][unit];
}

export function fiscalYear(year, language) {
  if (language === "en") return `FY${year}`;
  return year >= 2019 ? `令和${year === 2019 ? "元" : year - 2018}年度` : `平成${year - 1988}年度`;
}

export function unitName(unit, language) {
  return suffixes[language][unit].trim() || (language === "en" ? "yen" : "円");
}

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => entities[sign]);
