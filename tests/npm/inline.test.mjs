// ./inline, with the bytes inside: where nothing may be fetched, and beside the entry that fetches.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { browsers } from "./browsers.mjs";
import { checkInline, checkInlinePage } from "./found.mjs";
import { openPage } from "./page.mjs";
import { consumer, guide, run } from "./support.mjs";

test("in Node it is ready when it is imported, and fetches nothing", (t) => {
  const { directory } = consumer(t);
  checkInline(JSON.parse(run(process.execPath, ["inline.mjs"], { cwd: directory })));
});

test("it has what the main entry has, and shares its instance", async (t) => {
  const { installed } = consumer(t);
  const [inline, main] = await Promise.all(["inline.js", "index.js"].map((name) => import(pathToFileURL(join(installed, name)))));
  assert.deepEqual(Object.keys(inline).sort(), Object.keys(main).sort());
  const own = Object.keys(main).filter((name) => inline[name] !== main[name]);
  assert.deepEqual(own, [], "the very same functions");
  assert.equal(main.validateCreate(guide.create, { today: "2026-11-21" }).valid, true);
});

test("where the host compiles nothing, importing it is no failure, and init says why", (t) => {
  const { directory } = consumer(t);
  writeFileSync(join(directory, "forbidden.mjs"), `
    // Node's own fetch has a small module, too.
    for (const name of ["Module", "compile", "instantiate"]) {
      const known = WebAssembly[name];
      WebAssembly[name] = function (bytes, ...rest) {
        if (bytes.byteLength > 100_000) throw new Error("the host forbids it");
        return new.target ? new known(bytes, ...rest) : known.call(WebAssembly, bytes, ...rest);
      };
    }
    const { default: init, validateCreate } = await import("./node_modules/fin-onboarding/inline.js");
    const thrown = (() => { try { validateCreate({}); } catch (error) { return error.message; } })();
    console.log(JSON.stringify([thrown, await init().catch((error) => error.message)]));
  `);
  const [early, why] = JSON.parse(run(process.execPath, ["forbidden.mjs"], { cwd: directory }));
  assert.equal(early, "fin-onboarding: await init() before the first call");
  assert.match(why, /^fin-onboarding: the WebAssembly module could not be loaded: .*the host forbids it/);
});

test("where so much is not compiled at once, init does it without a fetch", (t) => {
  const { directory } = consumer(t);
  writeFileSync(join(directory, "late.mjs"), `
    const { Module } = WebAssembly;
    WebAssembly.Module = function () { throw new RangeError("as Chromium before 115 in pages"); };
    globalThis.fetch = () => { throw new Error("something is fetched"); };
    const { default: init, validateCreate } = await import("./node_modules/fin-onboarding/inline.js");
    WebAssembly.Module = Module;
    await init();
    console.log(validateCreate({}, { today: "2026-11-21" }).issues.length);
  `);
  assert.equal(run(process.execPath, ["late.mjs"], { cwd: directory }).trim(), "4");
});

for (const [name, start] of Object.entries(browsers)) {
  test(`a page that may connect to nothing, and its worker, use it in ${name}`, { timeout: 180_000 }, async (t) => {
    const { directory } = consumer(t);
    writeFileSync(join(directory, "guide.js"), `export const create = ${JSON.stringify(guide.create)};`);
    const { driver, found } = await openPage(t, start, directory, "inline.html", "; connect-src 'none'");
    checkInlinePage(found);
    assert.equal(found.worker.valid, true);
    t.diagnostic(`${name} ${(await driver.getCapabilities()).get("browserVersion")}`);
  });
}
