import { inEveryLanguage, plainText, prose } from "../parts/record.js";
import { escape } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { rows } from "../parts/rows.js";

export const data = rows(inEveryLanguage(["about", "method", "accessibility"]), ({ language, thing }) => `${language}/${thing}/index.html`);

export function render({ row: { language, thing } }) {
  const { title, body } = prose(language, thing);
  const text = plainText(body);
  return layout({
    language, path: `${thing}/`, titles: [title], description: text.slice(0, 80).match(/^.*[.。]/)[0], trail: [[`${thing}/`, title]], section: "", file: `content/${language}/${thing}.md`,
    main: `<article class="prose">\n<h1>${escape(title)}</h1>\n${body}\n</article>`,
  });
}
