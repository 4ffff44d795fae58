import { createServer } from "node:http"; import { createSecureServer } from "node:http2"; import { readFileSync, statSync, existsSync } from "node:fs"; import { execFileSync } from "node:child_process"; import { join, extname } from "node:path";
import { Builder, By, until } from "selenium-webdriver"; import chrome from "selenium-webdriver/chrome.js"; import { browsers } from "./tests/npm/browsers.mjs";
const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
const page = `<!doctype html><body><script type="module" src="/run.js"></script>`;
const run = `import init, * as m from "/pkg/fin_onboarding.js"; import { go } from "/go.js";
const found = await go(init, m).catch((e) => ({ failed: String(e), stack: e.stack }));
const w = new Worker("/work.js", { type: "module" }); found.worker = await new Promise((r) => (w.onmessage = ({ data }) => r(data)));
document.body.dataset.found = JSON.stringify(found);`;
const work = `import init, * as m from "/pkg/fin_onboarding.js"; import { go } from "/go.js"; postMessage(await go(init, m).catch((e) => ({ failed: String(e) })));`;
const go = `export async function go(init, m) { await init(); const out = {}; const base = location.origin;
await fetch("/api/ping", { method: "POST" }).then((r) => r.text());
const say = async (name, f) => { try { out[name] = await f(); } catch (e) { out[name] = ["threw", e?.name ?? e, e?.code, e?.message]; } };
const file = new File([new Uint8Array(3_000_000).fill(65)], "ä.pdf", { type: "application/pdf" });
await say("inspect", async () => { const { head, tail, ...rest } = await m.inspectFile(new File(["%PDF-1.4", new Uint8Array(2000)], "x.pdf", { type: "image/png" })); return { ...rest, head: head.length, tail: tail.length }; });
for (const [name, onProgress] of [["plain", false], ["progress", true]]) for (const path of ["/api/ok", "/api/cut1", "/api/cut9", "/api/413", "/api/text"]) await say(name + path, async () => {
  await fetch("/api/reset", { method: "POST" }); const seen = []; let r; try { r = await m.uploadFile(file, { url: path, fields: { customer_id: "c1" }, headers: { "x-a": "b" }, ...(onProgress && { onProgress: (p) => seen.push(p.sent) }) }); } catch (e) { r = ["threw", e.name, e.code]; }
  const tries = await (await fetch("/api/tries", { method: "POST" })).json(); return { r, tries: tries.length, ways: tries, seen: seen.length > 6 ? [...seen.slice(0, 3), "..", ...seen.slice(-2), seen.length] : seen }; });
for (const p of [false, true]) await say("abort" + p, async () => { const c = new AbortController(); setTimeout(() => c.abort(), 60); await m.uploadFile(file, { url: "/api/slow", fields: {}, signal: c.signal, ...(p && { onProgress() {} }) }); });
await say("aborted own reason", () => m.uploadFile(file, { url: "/api/ok", fields: {}, signal: AbortSignal.abort("mine"), onProgress() {} }));
await say("gone", () => m.uploadFile(file, { url: "http://127.0.0.1:1/x", fields: {}, onProgress() {} }));
return out; }`;
let tries = [];
function answer(req, res) {
  const path = req.url; 
  if (path.startsWith("/api/")) {
    if (path === "/api/reset") { tries = []; return res.end("{}"); }
    if (path === "/api/tries") return res.end(JSON.stringify(tries));
    if (path === "/api/ping") return res.end("{}");
    let n = 0; const head = []; 
    const cut = path.startsWith("/api/cut") && tries.length < +path.slice(8);
    tries.push([req.headers["content-length"] ?? "stream", (req.headers["content-type"] ?? "").slice(0, 30), req.headers["x-a"], req.httpVersion]);
    req.on("data", (d) => { n += d.length; if (head.length === 0) head.push(d.subarray(0, 200).toString()); if (cut && n > 500_000) (req.stream?.session ?? req.socket).destroy(); });
    req.on("error", () => {});
    req.on("end", () => { if (path === "/api/slow") return; res.writeHead(path === "/api/413" ? 413 : 200, { "content-type": "text/plain" }); res.end(path === "/api/text" ? "<html>" : JSON.stringify({ n, head: head[0]?.includes('name="customer_id"') })); });
    return;
  }
  const fixed = { "/": page, "/run.js": run, "/go.js": go, "/work.js": work }[path];
  const file = path.startsWith("/pkg/") ? join("/tmp/later-pkg", path.slice(4)) : undefined;
  if (fixed === undefined && !existsSync(file ?? "/none")) { res.writeHead(404); return res.end(); }
  res.writeHead(200, { "content-type": types[extname(path)] ?? "text/html" }); res.end(fixed ?? readFileSync(file));
}
const key = "/tmp/later-web/key.pem", cert = "/tmp/later-web/cert.pem";
if (!existsSync(key)) execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=localhost"], { stdio: "ignore" });
for (const [name, server, scheme, browser] of [["h1", createServer(answer), "http", process.argv[2] ?? "Chromium"], ["h2", createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer), "https", "Chromium"]]) {
  await new Promise((r) => server.listen(0, "127.0.0.1", r));
  let driver;
  if (browser === "Chromium") { const o = new chrome.Options(); o.setChromeBinaryPath("/usr/bin/chromium"); o.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--ignore-certificate-errors"); driver = await new Builder().forBrowser("chrome").setChromeOptions(o).setChromeService(new chrome.ServiceBuilder("/usr/bin/chromedriver")).build(); } else driver = await browsers[browser]();
  try { await driver.get(`${scheme}://127.0.0.1:${server.address().port}/`); const body = await driver.wait(until.elementLocated(By.css("body[data-found]")), 90_000); const found = JSON.parse(await body.getAttribute("data-found")); console.log(name, browser); for (const [k, v] of Object.entries(found)) if (k !== "worker") console.log("  ", k, JSON.stringify(v)); console.log("  worker same:"); for (const [k, v] of Object.entries(found.worker)) console.log("    ", k, JSON.stringify(v)); }
  finally { await driver.quit(); server.close(); server.closeAllConnections?.(); }
}
process.exit(0);
