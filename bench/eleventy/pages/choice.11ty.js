import { site } from "../parts/record.js";
import { escape, languages, say } from "../parts/words.js";
import { plainLayout } from "../parts/layout.js";

export const data = { eleventyExcludeFromCollections: true, permalink: "index.html" };

export function render() {
  const base = site["base-url"];
  return plainLayout({
    path: "", root: "", title: languages.map((language) => escape(site.title[language])).join(" / "),
    alternates: `${languages.map((language) => `<link rel="alternate" hreflang="${language}" href="${base}${language}/">\n`).join("")}<link rel="alternate" hreflang="x-default" href="${base}">\n`,
    main: `<h1>
${languages.map((language) => `<span class="choice-title" lang="${language}">${escape(site.title[language])}</span>`).join("\n")}
</h1>
<ul class="language-choice">
${languages.map((language) => `<li lang="${language}"><a href="${language}/index.html" hreflang="${language}"><span class="choice-language">${say[language].language}</span></a></li>`).join("\n")}
</ul>`,
  });
}
