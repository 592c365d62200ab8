import { languages, say } from "../parts/words.js";
import { plainLayout } from "../parts/layout.js";

export const data = { eleventyExcludeFromCollections: true, permalink: "404.html" };

export function render() {
  return plainLayout({
    path: "404.html", root: "/", title: languages.map((language) => say[language].notFound).join(" / "), alternates: "",
    main: languages.map((language) => `<section lang="${language}">
<h1>${say[language].notFound}</h1>
<p>${say[language].notFoundText}</p>
<p><a href="/${language}/">${say[language].home}</a></p>
</section>`).join("\n"),
  });
}
