// The entry for SpherePay in the packed package: in Node as installed, started as a page starts it, in a browser, and
// that it and the main entry know nothing of each other.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { bases, customers, random, values, varied, within } from "./bodies.mjs";
import { browsers } from "./browsers.mjs";
import { openPage } from "./page.mjs";
import { consumer, root, run } from "./support.mjs";

const { directory, installed } = consumer({ after });
const read = (name) => JSON.parse(readFileSync(join(root, "tests/cases/sphere", name), "utf8"));
const examples = read("parse_customer.json").cases.slice(0, 1);
const sphere = await import(pathToFileURL(join(installed, "sphere-node.js")));
const { FinOnboardingError, buildCustomer, parseCustomer, validateCustomer } = sphere;

test("a script imports the entry by its name and it is ready", () => {
  const script = `
    import init, { buildCustomer, parseCustomer, validateCustomer } from "fin-onboarding/sphere";
    import { validateCreate } from "fin-onboarding";
    await init();
    const [body, answer] = ${JSON.stringify([bases.sphere_individual, examples[0].json])};
    console.log(JSON.stringify([validateCustomer(body), buildCustomer(body), parseCustomer(answer), validateCreate(body).valid]));`;
  writeFileSync(join(directory, "sphere.mjs"), script);
  const [report, built, customer, isFin] = JSON.parse(run(process.execPath, ["sphere.mjs"], { cwd: directory }));
  assert.deepEqual(report, { valid: true, issues: [] });
  assert.deepEqual(built.body, bases.sphere_individual);
  assert.deepEqual(built.request, { method: "POST", path: "/v2/customer", headers: { "Content-Type": "application/json" }, body: built.json });
  assert.deepEqual(customer, examples[0].answer);
  assert.equal(isFin, false);
});

test("the page's file says when it is called too early, loads once, and may be tried again", async () => {
  const { default: init, initSync, validateCustomer, parseCustomer } = await import(pathToFileURL(join(installed, "sphere.js")));
  const tooEarly = { message: "fin-onboarding: await init() before the first call" };
  // Node has imported the same file already, so a copy that nobody has started.
  const copy = await import(`${pathToFileURL(join(installed, "sphere.js"))}?fresh`);
  assert.throws(() => copy.validateCustomer({}), tooEarly);
  assert.throws(() => copy.buildCustomer({}), tooEarly);
  assert.throws(() => copy.parseCustomer({}), tooEarly);
  await assert.rejects(copy.default(new Uint8Array([1, 2, 3])), /^FinOnboardingError: fin-onboarding: the WebAssembly module could not be loaded/);
  const bytes = readFileSync(join(installed, "fin_onboarding_sphere_bg.wasm"));
  const attempt = copy.default(bytes);
  assert.equal(copy.default(bytes), attempt, "concurrent calls share one load");
  await attempt;
  copy.initSync(bytes);
  assert.deepEqual(copy.validateCustomer(bases.sphere_business), { valid: true, issues: [] });
  await init();
  initSync(bytes);
  assert.equal(validateCustomer(bases.sphere_business).valid, true);
  assert.throws(() => parseCustomer({}), (error) => error.code === "unexpected_answer");
});

test("odd options are the programmer's mistake", () => {
  const misuse = (error) => error instanceof FinOnboardingError && error.code === "invalid_options" && error.message.length > 30;
  for (const options of [5, "en", [], { selfieRequired: true }, { language: 1 }, { today: "2026-02-30" }, { today: 20261121 }]) {
    assert.throws(() => validateCustomer({}, options), misuse, JSON.stringify(options));
    assert.throws(() => buildCustomer({}, options), misuse, JSON.stringify(options));
  }
  for (const options of [undefined, null, {}, { today: "2026-11-21" }, { language: "de-AT" }, { today: undefined, language: null }]) {
    assert.equal(validateCustomer({}, options).valid, false);
  }
});

test("what is built of any form is built of it again, and is what validateCustomer accepts", () => {
  const chance = random(20261121);
  let ok = 0;
  for (let n = 0; n < 4000; n++) {
    const form = varied(chance.pick(customers), chance);
    const before = JSON.stringify(form);
    const built = buildCustomer(form);
    assert.equal(JSON.stringify(form), before, "the form is as it was");
    if (!built.ok) {
      assert.ok(built.issues.some(({ severity }) => severity === "error"), before);
      continue;
    }
    ok++;
    assert.deepEqual(JSON.parse(built.json), built.body);
    assert.equal(validateCustomer(built.body).valid, true, before);
    const again = buildCustomer(built.body);
    assert.deepEqual([again.json, again.changes], [built.json, []], before);
  }
  assert.ok(ok > 500, `${ok} forms were built`);
});

test("a body is judged the same however it is read", () => {
  const chance = random(4);
  const proxied = (value) => (typeof value === "object" && value !== null
    ? new Proxy(Array.isArray(value) ? value.map(proxied) : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, proxied(each)])), {})
    : value);
  for (let n = 0; n < 3000; n++) {
    const body = varied(chance.pick(customers), chance);
    assert.deepEqual(validateCustomer(proxied(body)), validateCustomer(body), JSON.stringify(body));
  }
});

test("no answer about any value in any place throws", () => {
  for (const name of customers) {
    const base = bases[name];
    for (const n of within(structuredClone(base)).keys()) {
      for (const value of values) {
        const body = structuredClone(base);
        const where = within(body)[n];
        for (const key of Object.keys(where)) {
          const kept = where[key];
          where[key] = value;
          assert.deepEqual(Object.keys(validateCustomer(body)), ["valid", "issues"], name);
          buildCustomer(body);
          where[key] = kept;
        }
      }
    }
  }
  for (const value of values) {
    try {
      parseCustomer(value);
      assert.fail(JSON.stringify(value));
    } catch (error) {
      assert.equal(error.code, "unexpected_answer");
    }
  }
});

test("the main entry holds no word of SpherePay, and this one no table of the main one", () => {
  // A comment may say anything.
  const text = (name) => readFileSync(join(installed, name), "latin1").replaceAll(/^\s*(\/\/|\/?\*).*$/gm, "");
  for (const word of ["is usually required", "taxIdentificationNumber", "/v2/customer\"", "_sphere"]) {
    for (const name of ["index.js", "engine.js", "shared.js", "later.js"]) assert.ok(!text(name).includes(word), `${name}: ${word}`);
  }
  for (const name of ["fin_onboarding_bg.wasm", "fin_onboarding_later_bg.wasm"]) assert.ok(!text(name).includes("taxIdentificationNumber"), name);
  for (const word of ["basic_info", "identifying_documents", "selfie", "SSN", "selfieRequired"]) {
    for (const name of ["sphere.js", "fin_onboarding_sphere_bg.wasm"]) {
      // The names of what normalising does are one list for all.
      assert.ok(!text(name).replaceAll("selfie_member_dropped", "").includes(word), `${name}: ${word}`);
    }
  }
});

for (const [name, start] of Object.entries(browsers)) {
  test(`a page without a bundler uses it in ${name}`, { timeout: 180_000 }, async (t) => {
    const page = consumer(t).directory;
    const script = `
      import init, { FinOnboardingError, buildCustomer, parseCustomer, validateCustomer } from "/node_modules/fin-onboarding/sphere.js";
      const [body, answer] = ${JSON.stringify([bases.sphere_individual, examples[0].json])};
      const thrown = (call) => { try { return call(); } catch (error) { return { message: error.message, ours: error instanceof FinOnboardingError }; } };
      const early = thrown(() => validateCustomer(body));
      await init();
      const found = { early, report: validateCustomer(body), built: buildCustomer({ ...body, email: " " + body.email }),
        refused: validateCustomer({ ...body, address: null }), customer: parseCustomer(answer), odd: thrown(() => parseCustomer("<p>")) };
      document.body.dataset.found = JSON.stringify(found);`;
    writeFileSync(join(page, "page.js"), script);
    const { found } = await openPage(t, start, page);
    assert.equal(found.early.message, "fin-onboarding: await init() before the first call");
    assert.deepEqual(found.report, { valid: true, issues: [] });
    assert.deepEqual([found.built.ok, found.built.body, found.built.changes], [true, bases.sphere_individual, [{ path: "email", kind: "trimmed" }]]);
    assert.deepEqual(found.refused.issues.map(({ path, code }) => [path, code]), [["address", "required"]]);
    assert.deepEqual(found.customer, examples[0].answer);
    assert.equal(found.odd.ours, true);
  });
}
