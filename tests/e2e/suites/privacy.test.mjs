// What the page leaves behind, says to others, and gets to see: nothing, nobody, no token.
import assert from "node:assert/strict";
import { demo, engine } from "../support/demo.mjs";
import { maria } from "../support/people.mjs";

const test = demo();

test("nothing is stored, nothing is logged, nothing goes elsewhere, and no token is seen", async ({ page, driver, sandbox, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await page.next();
  await page.becomes("APPROVED");

  // Nor is it left in inputs that nobody sees any more.
  const left = await page.run(() => [...document.querySelectorAll("main :is(input, select, textarea)")]
    .filter(({ type }) => !["checkbox", "radio", "hidden"].includes(type)).map(({ value }) => value).join(" ") + document.querySelector("main").innerHTML);
  for (const personal of ["Garcia", "1990-04-15", "Market Street", "DL987654321", ".jpg"]) assert.ok(!left.includes(personal), `${personal} is still on the page`);

  const kept = await driver.executeAsyncScript(async (done) => done({
    local: localStorage.length, session: sessionStorage.length, cookies: document.cookie,
    databases: (await indexedDB.databases?.() ?? []).length, caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
    address: location.href, name: window.name, history: JSON.stringify(history.state),
  }));
  const { address, history, ...stores } = kept;
  assert.deepEqual(stores, { local: 0, session: 0, cookies: "", databases: 0, caches: 0, workers: 0, name: "" });
  assert.deepEqual(await driver.manage().getCookies(), []);
  for (const personal of ["Garcia", "123-45-6789", "4155552671", "maria.garcia", "1990-04-15"]) {
    assert.ok(!decodeURIComponent(address).includes(personal) && !history.includes(personal), `${personal} is in the address or the history`);
  }

  const { requests, violations, errors } = await page.notes();
  assert.deepEqual([violations, errors], [[], []]);
  assert.ok(requests.length > 8);
  for (const { url, headers, answer, answerHeaders } of requests) {
    assert.equal(new URL(url).origin, sandbox.origin);
    assert.deepEqual(headers.filter(([name]) => /^(authorization|cookie|x-api-key)$/i.test(name)), []);
    assert.doesNotMatch(answer + JSON.stringify(answerHeaders), /bearer|access_token|client_secret/i, url);
    assert.ok(!/Garcia|123-45-6789|4155552671|maria\.garcia/.test(decodeURIComponent(url)), `something personal is in ${url}`);
  }
  const loaded = await page.run(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).origin));
  assert.deepEqual([...new Set(loaded)], [sandbox.origin]);
});

test("the page keeps the strict policy and makes no noise from its first line on", async ({ page, driver, sandbox }) => {
  if (engine === "Chromium") await driver.manage().logs().get("browser");
  await page.open();
  await page.walk(maria, () => page.has("financial_profile.occupation_id"));
  const policy = (await fetch(sandbox.origin)).headers.get("content-security-policy");
  for (const rule of ["default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"]) assert.ok(policy.includes(rule), policy);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  const inline = await page.run(() => [...document.querySelectorAll("style, [style], script:not([src]), script[type=importmap]")].map((one) => one.outerHTML.slice(0, 100)));
  assert.deepEqual(inline, []);
  const foreign = await page.run(() => [...document.querySelectorAll("[src], link[href]")].map((one) => one.src || one.href).filter((url) => new URL(url).origin !== location.origin));
  assert.deepEqual(foreign, []);
  const sheets = await page.run(() => [...document.querySelectorAll('link[rel="stylesheet"]')].filter((one) => one.sheet === null).map((one) => one.href));
  assert.deepEqual(sheets, []);
  if (engine === "Chromium") {
    // The browser's own log also holds what was refused before we could listen.
    const entries = await driver.manage().logs().get("browser");
    assert.deepEqual(entries.map(({ level, message }) => `${level} ${message}`), []);
  }
});

test("a page that is opened anew knows nothing of the one before", async ({ page, driver, toDocuments }) => {
  await toDocuments();
  await driver.navigate().refresh();
  await page.until(async () => (await page.inputs()).length > 0, "the page does not come back");
  assert.equal(await page.status(), null);
  for (const { name, tag, type, value, checked } of await page.inputs()) {
    if (tag === "select" || type === "checkbox") assert.equal(checked, false, name);
    else assert.equal(value, "", name);
  }
});
