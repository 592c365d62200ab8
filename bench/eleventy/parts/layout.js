import { escape, labels, languages, languageName, other } from "./wording.js";

// A whole page: `at` is its address below the language, `trail` the breadcrumb of [title, address].
export function layout({ language, at, title, description, trail = [], main, ld = "" }) {
  const words = labels[language];
  const up = "../".repeat(at.split("/").length);
  const home = `${up}${language}/`;
  const crumbs = trail.map(([name, to]) => `<li><a href="${home}${to}">${escape(name)}</a></li>`).join("");
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} ｜ ${words.publisher}</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="https://example.org/${language}/${at}">
${languages.map((code) => `<link rel="alternate" hreflang="${code}" href="https://example.org/${code}/${at}">`).join("\n")}
<link rel="alternate" hreflang="x-default" href="https://example.org/ja/${at}">
<meta property="og:type" content="website">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:url" content="https://example.org/${language}/${at}">
<meta property="og:site_name" content="${words.site}">
<link rel="stylesheet" href="${up}assets/site.css">
<script src="${up}assets/site.js" type="module"></script>
${ld}</head>
<body>
<a class="skip-link" href="#main">${words.skip}</a>
<header class="site-header">
<p class="site-header__name"><a href="${home}">${words.site}</a></p>
<nav aria-label="${words.language}"><ul class="language-switch">
<li><a href="${up}${language}/${at}" lang="${language}" hreflang="${language}" aria-current="true">${languageName[language]}</a></li>
<li><a href="${up}${other[language]}/${at}" lang="${other[language]}" hreflang="${other[language]}">${languageName[other[language]]}</a></li>
</ul></nav>
</header>
<nav class="breadcrumb" aria-label="${words.here}"><ol><li><a href="${home}">${words.home}</a></li>${crumbs}<li aria-current="page">${escape(title)}</li></ol></nav>
<main id="main">
${main}
</main>
<footer class="site-footer">
<ul>
<li><a href="${home}indicators/">${words.all}</a></li>
<li><a href="${home}about/">${words.about}</a></li>
<li><a href="${home}method/">${words.method}</a></li>
<li><a href="${home}accessibility/">${words.accessibility}</a></li>
</ul>
<p>${words.publisher} · ${words.licence}: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>
<p><a href="https://example.org/owner/repo/edit/main/data/">${words.edit}</a> · <a href="https://example.org/owner/repo/issues/new">${words.wrong}</a></p>
</footer>
</body>
</html>
`;
}
