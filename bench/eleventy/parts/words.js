// The words of the pages in each language, and how numbers, periods and days are said.
export const languages = ["ja", "en"];
export const other = { ja: "en", en: "ja" };

export const say = {
  ja: {
    language: "日本語", separator: "｜", home: "ホーム", skip: "本文へ", languages: "言語", sections: "主なページ", here: "現在の位置",
    plans: "計画", indicators: "指標", data: "データ", search: "検索", edit: "このページを編集する", wrong: "数値の誤りを知らせる", publisherLabel: "公表", contact: "問い合わせ先", keys: "左右の矢印キーで期間を、上下の矢印キーで系列を移ります。Escapeキーでグラフから離れます。", failed: "グラフを読み込めませんでした。もう一度お試しください。", licence: "利用条件", asOf: "データの時点",
    allIndicators: "すべての指標", initiatives: "取り組み", initiative: "取り組み", divisions: "課", duties: "担当する事務", notes: "注記", note: "注記", source: "出典",
    results: "結果", result: "結果", target: "目標値", actual: "実績値", period: "期間", chart: "グラフ", explore: "グラフを操作する", close: "操作できるグラフを閉じる", figures: "数値の表", caption: "目標値と実績値",
    working: "計算のしかた", workings: "そのほかの期間の結果と計算のしかた", breaks: "比べるときの注意", broken: (period) => `${period}から数え方が変わり、前の値とは比べられません。`, definition: "定義", about: "この指標について",
    unit: "単位", direction: "望ましい方向", stage: "位置づけ", downloads: "ダウンロード", csv: "CSV（表計算ソフト用）", citation: "引用のしかた", neighbours: "前後のページ", previous: "前", next: "次",
    previousPage: "前のページ", nextPage: "次のページ", pages: "ページの一覧", previousPlan: "前の計画:", nextPlan: "次の計画:", standing: "進み具合（担当部署の説明）", sheet: "施策シート", sheets: "施策シート",
    milestones: "節目", due: "期限", done: "完了", updates: "お知らせ", budget: "予算", budgetCaption: "年度ごとの予算額と決算額", budgeted: "予算額", settled: "決算額", year: "年度", provisional: "暫定", status: "見込・速報", mark: "見込", missing: "まだ測っていない",
    homeLead: "約束した値（目標値）と、実際に測った値（実績値）を並べて示します。どの結果にも、計算のしかたを添えています。", news: "最近の動き", dataLead: "このサイトのすべての数値を、機械で読める形で公開しています。指標ごとのファイルは、各指標のページにあります。",
    changes: "公表した数値の変更", past: "このサイトのファイルには、まだ履歴がありません。変更は、理由が書かれたものだけを載せています。",
    observations: "すべての指標の数値（CSV）", siteFile: "サイトと計画の一覧（JSON）", statusFile: "確定待ちと期限切れの一覧（JSON）", toConfirm: "確定待ちと期限切れ", notFound: "ページが見つかりません", notFoundText: "アドレスが変わったか、まちがっている可能性があります。ホームからお探しください。",
    up: "多いほど良い", down: "少ないほど良い", input: "投入", activity: "活動", output: "産出", outcome: "成果",
    state: { planned: "着手前", "under-way": "実施中", delayed: "遅れ", done: "完了", "partly-done": "一部完了" },
    results_: { met: "達成", missed: "未達成", "not-due": "時期前" },
    movements: { better: "良くなった", same: "同じ", worse: "悪くなった", "not-comparable": "比べられない" },
    fact: { distance: "目標値までの差", movement: "動き", ofTarget: "目標値に対する割合", ofGap: "縮めた差の割合", pace: "ペース", rules: "計算の決まり" },
    colon: "：",
    notFinal: "未確定", absent: "値なし（まだ測っていない）", promise: (value) => `目標値 ${value}`, measured: (value) => `実績値 ${value}`, judged: (value) => `結果 ${value}`, breakLabel: "ここより前の値とは比べられない",
    sourcePage: (page) => `${page}ページ`, stateAsOf: (date) => `${date}時点`, counts: (count) => `全${count}系列の結果（目標値のない系列を含む）`,
    allPlans: (count) => `すべての計画（${count}件）`, range: (total, from, to) => `全${total}件のうち${from}件目から${to}件目`, listTitle: (title, page) => `${title}（${page}ページ目）`,
    homeDescription: (publisher, count) => `${publisher}が公表した計画（${count}件）の取り組み、目標値、実績値と、結果の計算のしかたを載せています。`,
    planDescription: (title, counts, results) => `${title}。${counts}：${results.join("、")}。`, divisionDescription: (name, department) => `${department} ${name}の事務と取り組み`, sheetDescription: (sheet, edition) => `${sheet}（${edition}）に関係する取り組み`,
    cite: (publisher, name, site, date) => `${publisher}「${name}」${site}（データの時点: ${date}）`,
    between: "", atMost: (aim) => `${aim}以下`, marked: (value, mark) => `${value}（${mark}）`,
    stood: (name, period, value) => `${name}は、${period}に${value}でした。`, coming: (period, target) => `${period}の目標は${target}です。結果が出るのはこれからです。`, provisionalSentence: "この結果は暫定です。",
    met: (target) => `目標の${target}を達成しました。`, exceeded: (target, distance) => `目標の${target}を${distance}上回り、達成しました。`, below: (target, distance) => `目標の${target}を${distance}下回り、達成しました。`,
    under: (target, distance) => `目標の${target}には${distance}届きませんでした。`, underShare: (target, distance, share) => `目標の${target}には${distance}届きませんでした（目標の${share}）。`, over: (target, distance) => `目標の${target}を${distance}超え、達成できませんでした。`,
    toGo: (distance) => `あと${distance}`, exceededBy: (distance) => `${distance}上回った`, belowBy: (distance) => `${distance}下回った`, reached: "目標値どおり",
    gapAndTime: (gap, time) => `差の${gap}を縮め、期間の${time}が過ぎた`,
    rule: { up: "実績値が目標値以上のとき、達成です。", down: "実績値が目標値以下のとき、達成です。", "not-due": "実績値がまだなく、公表の期限も来ていません。" },
    compared: { below: "より小さい", equal: "と同じな", above: "より大きい" },
    comparedStep: (actual, aim, relation, result) => `実績値${actual}は目標値${aim}${say.ja.compared[relation]}ので、${result === "met" ? "達成" : "未達成"}です。`,
    why: (missing) => `実績値がない理由は「${missing}」です。`, dueStep: (due, asOf) => `実績値の期限は${due}です。データは${asOf}時点のものです。`, provisionalStep: (mark) => `実績値が${mark}なので、結果も暫定です。`,
    distanceStep: (aim, actual, distance) => `目標値${aim}と実績値${actual}の差は、${distance}です。`,
    moved: (movement, up, value, period) => movement === "same" ? `${period}の${value}と同じです。` : movement === "not-comparable" ? `${period}の${value}とは比べられません。` : `${period}の${value}より${(movement === "better") === up ? "増え" : "減り"}、${movement === "better" ? "良く" : "悪く"}なりました。`,
    ofTargetStep: (actual, aim, share) => `${actual} ÷ ${aim} = ${share}`, ofGapStep: (actual, aim, baseline, period, share) => `（${actual} − ${baseline}）÷（${aim} − ${baseline}）= ${share}。基準値は${period}の${baseline}です。`,
    paceStep: (period, value, gap, time) => `${period}の${value}までに、差の${gap}を縮めました。期間は${time}が過ぎました。`, rules: "第1版",
    withheld: { first: "比べられる前の実績値がないため、示しません。", rate: "単位が割合なので、割合の割合は示しません。", "no-gap": "目標値が基準値と同じなので、示しません。", "worse-side": "目標値が基準値より悪い側にあるため、示しません。" },
    stopped: (period) => `${period}から値が比べられなくなったため、示しません。`,
  },
  en: {
    language: "English", separator: " | ", home: "Home", skip: "Skip to main content", languages: "Language", sections: "Main pages", here: "You are here",
    plans: "Plans", indicators: "Indicators", data: "Data", search: "Search", edit: "Edit this page", wrong: "Report a figure that looks wrong", publisherLabel: "Publisher", contact: "Contact", keys: "Left and right go from period to period, up and down from series to series, Escape leaves the chart.", failed: "The chart could not be loaded. Please try again.", licence: "Licence", asOf: "Data as of",
    allIndicators: "All indicators", initiatives: "Initiatives", initiative: "Initiative", divisions: "Divisions", duties: "Duties", notes: "Notes", note: "Note", source: "Source",
    results: "Results", result: "Result", target: "Target", actual: "Actual", period: "Period", chart: "Chart", explore: "Explore the chart", close: "Close the interactive chart", figures: "Figures", caption: "Targets and actuals",
    working: "How this was worked out", workings: "Results of the other periods, and how they were worked out", breaks: "Comparing values over time", broken: (period) => `From ${period} on, values are counted in another way and cannot be compared with earlier ones.`, definition: "Definition", about: "About this indicator",
    unit: "Unit", direction: "Which is better", stage: "Stage", downloads: "Downloads", csv: "CSV (for spreadsheets)", citation: "How to cite", neighbours: "Previous and next", previous: "Previous", next: "Next",
    previousPage: "Previous page", nextPage: "Next page", pages: "Pages of this list", previousPlan: "Previous plan:", nextPlan: "Next plan:", standing: "Status, as reported by staff", sheet: "Policy sheet", sheets: "Policy sheets",
    milestones: "Milestones", due: "due", done: "done", updates: "Updates", budget: "Budget", budgetCaption: "Budget and final spending by fiscal year", budgeted: "Budget", settled: "Final spending", year: "Fiscal year", provisional: "provisional", status: "Provisional", mark: "provisional", missing: "Not measured yet",
    homeLead: "What was promised (the target) beside what was measured (the actual value), and how every result was worked out.", news: "Latest", dataLead: "Every figure on this site, in files that programs can read. The page of each indicator has its own.",
    changes: "Changes to published figures", past: "This site’s files have no history yet. Changes are listed only where a reason was stated.",
    observations: "All values of all indicators (CSV)", siteFile: "The site and its plans (JSON)", statusFile: "What is to be confirmed, overdue or missing (JSON)", toConfirm: "To be confirmed and overdue", notFound: "Page not found", notFoundText: "The address may be wrong, or the page may have moved. Please look for it from the home page.",
    up: "A higher value", down: "A lower value", input: "Input", activity: "Activity", output: "Output", outcome: "Outcome",
    state: { planned: "Planned", "under-way": "Under way", delayed: "Delayed", done: "Done", "partly-done": "Partly done" },
    results_: { met: "Met", missed: "Missed", "not-due": "Not due" },
    movements: { better: "Better", same: "Same", worse: "Worse", "not-comparable": "Not comparable" },
    fact: { distance: "Distance", movement: "Movement", ofTarget: "Share of the target", ofGap: "Share of the gap closed", pace: "Pace", rules: "Rules" },
    colon: ": ",
    notFinal: "Not final", absent: "No value (not measured yet)", promise: (value) => `Target: ${value}`, measured: (value) => `Actual: ${value}`, judged: (value) => `Result: ${value}`, breakLabel: "Not comparable with earlier values",
    sourcePage: (page) => `page ${page}`, stateAsOf: (date) => `as of ${date}`, counts: (count) => `The results of all ${count} series, with or without a target`,
    allPlans: (count) => `All plans (${count})`, range: (total, from, to) => `${from} to ${to} of ${total}`, listTitle: (title, page) => `${title} (page ${page})`,
    homeDescription: (publisher, count) => `${count} plan${count === "1" ? "" : "s"} published by ${publisher}: initiatives, targets, actual values, and how every result was worked out.`,
    planDescription: (title, counts, results) => `${title}. ${counts}: ${results.join(", ")}.`, divisionDescription: (name, department) => `${name}, ${department}: its duties and initiatives`, sheetDescription: (sheet, edition) => `${sheet} (${edition}): the initiatives that refer to it`,
    cite: (publisher, name, site, date) => `${publisher}, “${name}”, ${site} (data as of ${date}).`,
    between: " ", atMost: (aim) => `at most ${aim}`, marked: (value, mark) => `${value} (${mark})`,
    stood: (name, period, value) => `${name} stood at ${value} in ${period}.`, coming: (period, target) => `The target for ${period} is ${target}; no result is due yet.`, provisionalSentence: "This result is provisional.",
    met: (target) => `The target of ${target} was met.`, exceeded: (target, distance) => `The target of ${target} was met and exceeded by ${distance}.`, below: (target, distance) => `The target of ${target} was met with ${distance} to spare.`,
    under: (target, distance) => `The target of ${target} was missed by ${distance}.`, underShare: (target, distance, share) => `The target of ${target} was missed by ${distance}; ${share} of it was reached.`, over: (target, distance) => `The target of ${target} was missed by ${distance}.`,
    toGo: (distance) => `${distance} to go`, exceededBy: (distance) => `exceeded by ${distance}`, belowBy: (distance) => `${distance} below the target`, reached: "exactly on target",
    gapAndTime: (gap, time) => `${gap} of the gap closed, ${time} of the time gone`,
    rule: { up: "The target is met when the actual value is the target or more.", down: "The target is met when the actual value is the target or less.", "not-due": "There is no actual value yet, and it is not due yet." },
    compared: { below: "is below", equal: "equals", above: "is above" },
    comparedStep: (actual, aim, relation, result) => `The actual value, ${actual}, ${say.en.compared[relation]} the target, ${aim}, so the target is ${result}.`,
    why: (missing) => `The reason given for the missing value: ${missing}.`, dueStep: (due, asOf) => `The actual value is due by ${due}. The data is as of ${asOf}.`, provisionalStep: (mark) => `The actual value is ${mark}, so the result is provisional too.`,
    distanceStep: (aim, actual, distance) => `The difference between the target, ${aim}, and the actual value, ${actual}, is ${distance}.`,
    moved: (movement, up, value, period) => movement === "same" ? `The same as ${value} in ${period}.` : movement === "not-comparable" ? `It cannot be compared with ${value} in ${period}.` : `${(movement === "better") === up ? "Up" : "Down"} from ${value} in ${period}, which is ${movement}.`,
    ofTargetStep: (actual, aim, share) => `${actual} ÷ ${aim} = ${share}`, ofGapStep: (actual, aim, baseline, period, share) => `(${actual} − ${baseline}) ÷ (${aim} − ${baseline}) = ${share}. The baseline is ${baseline} in ${period}.`,
    paceStep: (period, value, gap, time) => `By ${period}, with ${value}, ${gap} of the gap is closed and ${time} of the time is gone.`, rules: "Version 1",
    withheld: { first: "Not given, because there is no earlier value to compare with.", rate: "Not given, because a percentage of a percentage would mislead.", "no-gap": "Not given, because the target equals the baseline.", "worse-side": "Not given, because the target lies on the worse side of the baseline." },
    stopped: (period) => `Not given, because values from ${period} on cannot be compared with earlier ones.`,
  },
};

const suffixes = {
  ja: { percent: "%", yen: "円", person: "人", case: "件", time: "回", place: "か所", day: "日" },
  en: { percent: "%", yen: "", person: " people", case: " cases", time: " times", place: " places", day: " days" },
};
const singular = { person: " person", case: " case", time: " time", place: " place", day: " day" };

// A number as published: a rate keeps its one decimal.
export function digits(value, unit) {
  const text = unit === "percent" ? value.toFixed(1) : String(value);
  const grouped = value < 1000 && value > -1000 ? text : text.replace(/\B(?=(\d{3})+$)/g, ",");
  return value < 0 ? "−" + grouped.slice(1) : grouped;
}

// 226231970 in yen: 226,231,970円, ¥226,231,970
export function quantity(value, unit, language) {
  if (language === "ja") return digits(value, unit) + suffixes.ja[unit];
  return (unit === "yen" ? "¥" : "") + digits(value, unit) + (value === 1 && singular[unit] ? singular[unit] : suffixes.en[unit]);
}

// Money in a sentence: 2億2,623万1,970円, ¥350 million where that is exact.
export function inWords(value, unit, language) {
  if (unit !== "yen") return quantity(value, unit, language);
  if (language === "en") {
    return value >= 1e6 && value % 1e5 === 0 ? `¥${digits(value / 1e6)} million` : quantity(value, unit, language);
  }
  const oku = Math.floor(value / 1e8), man = Math.floor((value % 1e8) / 1e4), rest = value % 1e4;
  return (oku ? digits(oku) + "億" : "") + (man ? digits(man) + "万" : "") + (rest || value === 0 ? digits(rest) : "") + "円";
}

export function difference(value, unit, language, word = quantity) {
  if (unit !== "percent") return word(value, unit, language);
  return digits(value, unit) + (language === "ja" ? "ポイント" : value === 1 ? " point" : " points");
}

export function share(value) {
  const tenths = Math.round(Math.abs(value) * 1000) / 10;
  return (value < 0 ? "−" : "") + tenths.toFixed(1).replace(/\B(?=(\d{3})+\.)/g, ",") + "%";
}

const eras = (year) => (year >= 2019 ? `令和${year === 2019 ? "元" : year - 2018}` : `平成${year - 1988}`);
const known = { plain: { ja: {}, en: {} }, short: { ja: {}, en: {} }, full: { ja: {}, en: {} } };
for (let year = 2010; year < 2040; year++) {
  known.plain.ja[year] = known.short.ja[year] = eras(year) + "年度";
  known.full.ja[year] = `${eras(year)}年度（${year === 2019 ? "平成31年度、" : ""}${year}年度）`;
  known.plain.en[year] = `fiscal ${year}`;
  known.short.en[year] = `FY${year}`;
  known.full.en[year] = `FY${year} (Apr ${year}–Mar ${year + 1})`;
}
export const plain = (year, language) => known.plain[language][year];
export const short = (year, language) => known.short[language][year];
export const full = (year, language) => known.full[language][year];

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

// The year of a day by its era; Reiwa began in May.
const eraOf = (year, month) => (year === 2019 && month < 5 ? "平成31" : eras(year));

// 2023-10-12 and 2023-09 as they are said alone, and in a sentence.
export function day(iso, language, alone = true) {
  const [year, month, date] = iso.split("-").map(Number);
  if (language === "ja") return `${eraOf(year, month)}年${alone ? `（${year}年）` : ""}${month}月${date ? date + "日" : ""}`;
  return `${date ? date + " " : ""}${months[month - 1]} ${year}`;
}

export function unitName(unit, language) {
  return suffixes[language][unit].trim() || "yen";
}

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const risky = /[&<>"']/;
export const escape = (text) => (risky.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign]) : text);
