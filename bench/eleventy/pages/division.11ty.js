import { divisions, inEveryLanguage } from "../parts/record.js";
import { escape, say } from "../parts/words.js";
import { layout } from "../parts/layout.js";
import { cards } from "../parts/pieces.js";
import { rows } from "../parts/rows.js";

export const data = rows(inEveryLanguage(divisions.values()), ({ language, thing }) => `${language}/divisions/${thing.id}/index.html`);

export function render({ row: { language, thing: division } }) {
  const words = say[language];
  const name = division.name[language];
  const department = division.department.name[language];
  const path = `divisions/${division.id}/`;
  return layout({
    language, path, titles: [name, department], description: words.divisionDescription(name, department), trail: [[path, name]], section: "", file: "data/organization.yaml",
    main: `<p class="kicker">${escape(department)}</p>
<h1>${escape(name)}</h1>
<section><h2>${words.duties}</h2>
<ul class="duties">${division.duties.map((duty) => `<li>${escape(duty[language])}</li>`).join("")}</ul>
</section>
<section class="initiatives">
<h2>${words.initiatives}</h2>
<ul class="initiative-list">
${cards(division.initiatives, language, `../../../${language}/`)}
</ul>
</section>`,
  });
}
