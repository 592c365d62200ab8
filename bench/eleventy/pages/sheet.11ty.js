import { inEveryLanguage, sheets } from "../parts/record.js";
import { escape, say } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { cards } from "../parts/pieces.js";
import { rows } from "../parts/rows.js";

export const data = rows(inEveryLanguage(sheets.values()), ({ language, thing }) => `${language}/policy-sheets/${thing.key}/index.html`);

export function render({ row: { language, thing: sheet } }) {
  const words = say[language];
  const name = `${words.sheet} ${sheet.code}`;
  const title = `${name} ${sheet.title[language]}`;
  const edition = sheet.edition[language];
  const path = `policy-sheets/${sheet.key}/`;
  return layout({
    language, path, titles: [title, edition], description: words.sheetDescription(title, edition), trail: [[path, name]], section: "", file: "data/policy-sheets.yaml",
    main: `<p class="kicker">${escape(edition)}</p>
<h1>${escape(title)}</h1>
<section class="initiatives">
<h2>${words.initiatives}</h2>
<ul class="initiative-list">
${cards(sheet.initiatives, language, `../../../../${language}/`)}
</ul>
</section>`,
  });
}
