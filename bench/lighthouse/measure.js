// measure.js SITE REPORT: the median of three runs of each page on Lighthouse's mobile profile.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, normalize, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";
import lighthouse from "lighthouse";

const [site, report] = process.argv.slice(2).map((path) => resolve(path));
const runs = 3;
const pages = [
  ["Home", "/"],
  ["Plan", "/plans/2024-mayors-office/"],
  ["Initiative", "/plans/2024-mayors-office/furusato-nozei/"],
  ["Indicator", "/indicators/furusato-nozei-donations/"],
  ["All indicators", "/indicators/"],
];
const kinds = ["performance", "accessibility", "best-practices", "seo"];
const types = { html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8", svg: "image/svg+xml", json: "application/json", txt: "text/plain; charset=utf-8", xml: "application/xml", png: "image/png" };
const packed = new Set(["html", "css", "js", "svg", "json", "txt", "xml"]);

// As a host would send it: compressed, and kept where the name carries a fingerprint.
function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const file = join(site, path.endsWith("/") ? path + "index.html" : path);
    if (!file.startsWith(site + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end();
      return;
    }
    const ending = file.slice(file.lastIndexOf(".") + 1);
    const headers = { "Content-Type": types[ending] ?? "application/octet-stream", "Cache-Control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "max-age=60" };
    const bytes = readFileSync(file);
    response.writeHead(200, packed.has(ending) ? { ...headers, "Content-Encoding": "gzip" } : headers);
    response.end(packed.has(ending) ? gzipSync(bytes) : bytes);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

// A browser of our own; it writes into its profile on which port it listens.
async function browse() {
  const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  const browser = spawn(chromium, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--remote-debugging-port=0", `--user-data-dir=${profile}`], { stdio: "ignore" });
  const told = join(profile, "DevToolsActivePort");
  for (let waited = 0; !existsSync(told) && waited < 300; waited++) {
    await new Promise((done) => setTimeout(done, 100));
  }
  return { browser, profile, port: Number(readFileSync(told, "utf8").split("\n")[0]) };
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function measure(address, port) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(address, { port, logLevel: "error", onlyCategories: kinds });
    if (lhr.runtimeError) {
      throw new Error(`${address}: ${lhr.runtimeError.code} ${lhr.runtimeError.message}`);
    }
    results.push(lhr);
  }
  const failed = new Set(results.flatMap((lhr) => kinds.slice(1).flatMap((kind) => lhr.categories[kind].auditRefs
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1).map(({ id }) => id))));
  return {
    version: results[0].lighthouseVersion,
    scores: kinds.map((kind) => Math.round(100 * median(results.map((lhr) => lhr.categories[kind].score)))),
    paint: median(results.map((lhr) => lhr.audits["largest-contentful-paint"].numericValue)),
    shift: median(results.map((lhr) => lhr.audits["cumulative-layout-shift"].numericValue)),
    blocked: median(results.map((lhr) => lhr.audits["total-blocking-time"].numericValue)),
    failed: [...failed],
  };
}

const server = await serve();
const { browser, profile, port } = await browse();
const rows = [];
const load = loadavg()[0].toFixed(1);
let version;
try {
  for (const [name, path] of pages) {
    for (const language of ["ja", "en"]) {
      const found = await measure(`http://127.0.0.1:${server.address().port}/${language}${path}`, port);
      version = found.version;
      console.log(name, language, ...found.scores, ...found.failed);
      rows.push(`| ${name} (${language}) | ${found.scores.join(" | ")} | ${(found.paint / 1000).toFixed(1)} s | ${found.blocked.toFixed(0)} ms | ${found.shift.toFixed(2)} |`);
    }
  }
} finally {
  browser.kill();
  server.close();
  await new Promise((done) => browser.once("exit", done));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
writeFileSync(report, `# Lighthouse

What Lighthouse ${version} makes of the first site, on its mobile profile (a telephone of 2016 on a slow network, imitated): the median of ${runs} runs a page. \`bench/lighthouse/run\` measures again and writes this file; the performance score swings by a few points with the load of the machine.

| page | performance | accessibility | best practices | SEO | largest paint | blocked | shift |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}

Measured on ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores with a load of ${load}.
`);
