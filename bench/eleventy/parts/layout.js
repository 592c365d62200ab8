import { asOf, site } from "./record.js";
import { day, escape, languages, other, say } from "./words.js";

const base = site["base-url"];
const { licence, contact } = site;

// What is the same on every page of one language at one depth is put together once.
const known = new Map();
function frame(language, depth, section) {
  const key = `${language} ${depth} ${section}`;
  if (!known.has(key)) {
    const words = say[language];
    const root = "../".repeat(depth);
    const home = `${root}${language}/`;
    const link = (path, name) => `<li><a href="${home}${path}/index.html"${path === section ? ' aria-current="true"' : ""}>${words[name]}</a></li>`;
    known.set(key, {
      root,
      home,
      assets: `<link rel="icon" href="${root}assets/images/icon.svg" type="image/svg+xml">\n<link rel="stylesheet" href="${root}assets/site.css">\n<script src="${root}assets/site.js" defer></script>`,
      title: `<a class="site-title" href="${home}index.html">${escape(site.title[language])}</a>`,
      sections: `<nav class="site-nav" aria-label="${words.sections}">\n<ul>\n${link("plans", "plans")}\n${link("indicators", "indicators")}\n${link("data", "data")}\n${link("search", "search")}\n</ul>\n</nav>`,
      imprint: `<dl class="imprint">
<div><dt>${words.publisherLabel}</dt><dd>${escape(site.publisher.name[language])}</dd></div>
<div><dt>${words.licence}</dt><dd><a rel="license" href="${licence.url}">${licence.name}</a></dd></div>
<div><dt>${words.contact}</dt><dd><a href="mailto:${contact.email}">${escape(contact[language])}</a></dd></div>
<div><dt>${words.asOf}</dt><dd><time datetime="${asOf}">${day(asOf, language)}</time></dd></div>
</dl>`,
    });
  }
  return known.get(key);
}

// A page of one language. path: its address below the language; titles: the page's own first; trail: [path, name] from the first step below home.
export function layout({ language, path, titles, description, trail, section, file, dataset, main }) {
  const words = say[language];
  const { root, home, assets, title: siteTitle, sections, imprint } = frame(language, path.split("/").length, section);
  const publisher = site.publisher.name[language];
  const title = escape([...titles, publisher].join(words.separator));
  const told = escape(description);
  const url = `${base}${language}/${path}`;
  const to = (step) => `${home}${step}index.html`;
  const alternates = languages.map((code) => `<link rel="alternate" hreflang="${code}" href="${base}${code}/${path}">`).join("\n");
  const crumbs = trail.map(([step, name], index) => `<li><a href="${to(step)}"${index === trail.length - 1 ? ' aria-current="page"' : ""}>${escape(name)}</a></li>`);
  const about = {
    "@context": "https://schema.org",
    "@type": dataset ? "Dataset" : path ? "WebPage" : "WebSite",
    name: titles[0], description, url, inLanguage: language,
    [dataset ? "creator" : "publisher"]: { "@type": "GovernmentOrganization", name: publisher },
    ...(dataset ?? (trail.length ? { breadcrumb: breadcrumb(language, trail) } : {})),
  };
  return `<!doctype html>
<html lang="${language}" prefix="og: https://ogp.me/ns#">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types site">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${told}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="strict-origin-when-cross-origin">
<link rel="canonical" href="${url}">
${alternates}
<link rel="alternate" hreflang="x-default" href="${base}${path ? `ja/${path}` : ""}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${told}">
<meta property="og:type" content="${path ? "article" : "website"}">
<meta property="og:url" content="${url}">
<meta property="og:site_name" content="${escape(site.title[language])}">
${assets}
<script type="application/ld+json">${JSON.stringify(about).replace(/</g, "\\u003c")}</script>
</head>
<body>
<a class="skip-link" href="#main">${words.skip}</a>
<header class="site-header">
<div class="site-header-inner">
${siteTitle}
<nav class="language-switch" aria-label="${words.languages}">
<ul>
<li><a href="${root}${other[language]}/${path}index.html" hreflang="${other[language]}" lang="${other[language]}" data-module="keep-fragment">${say[other[language]].language}</a></li>
</ul>
</nav>
${sections}
</div>
</header>
${trail.length ? `<nav class="breadcrumb" aria-label="${words.here}">
<ol>
<li><a href="${to("")}">${words.home}</a></li>
${crumbs.join("\n")}
</ol>
</nav>
` : ""}<main id="main" tabindex="-1">
${main}
</main>
<footer class="site-footer">
<div class="site-footer-inner">
<ul class="footer-links">
<li><a href="${to("status/")}">${words.toConfirm}</a></li>
${file ? `<li><a href="${site.repository}/edit/${site.branch}/${file}" rel="nofollow">${words.edit}</a></li>\n` : ""}<li><a href="mailto:${contact.email}">${words.wrong}</a></li>
</ul>
${imprint}
</div>
</footer>
</body>
</html>
`;
}

function breadcrumb(language, trail) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(([step, name], index) => ({ "@type": "ListItem", position: index + 1, name, item: `${base}${language}/${step}` })),
  };
}

// A page that speaks every language.
export function plainLayout({ path, title, root, alternates, main }) {
  return `<!doctype html>
<html lang="ja" prefix="og: https://ogp.me/ns#">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types site">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${title}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="strict-origin-when-cross-origin">
<link rel="canonical" href="${base}${path}">
${alternates}<meta property="og:title" content="${title}">
<meta property="og:description" content="${title}">
<meta property="og:type" content="website">
<meta property="og:url" content="${base}${path}">
<meta property="og:site_name" content="${escape(site.title.ja)}">
<link rel="icon" href="${root}assets/images/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/site.css">
<script src="${root}assets/site.js" defer></script>
<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "WebPage", name: title, url: base + path })}</script>
</head>
<body class="plain">
<main id="main">
${main}
</main>
</body>
</html>
`;
}
