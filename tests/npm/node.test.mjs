// The packed package in Node: imported, required, started from the browser's entry, and its README.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { checkScript } from "./found.mjs";
import { consumer, guide, root, run } from "./support.mjs";

test("an ESM script checks, builds and reads with the package as installed", (t) => {
  const { directory } = consumer(t);
  const found = JSON.parse(run(process.execPath, ["script.mjs"], { cwd: directory }));
  checkScript(found);
});

const canRequire = process.features.require_module === true;
test("a CommonJS script requires it", { skip: !canRequire && `node ${process.version} cannot require ES modules` }, (t) => {
  const { directory } = consumer(t);
  const report = JSON.parse(run(process.execPath, ["--no-warnings", "script.cjs"], { cwd: directory }));
  assert.equal(report.valid, true);
});

test("the browser's entry says when it is called too early, loads once, and may be tried again", async (t) => {
  const { installed } = consumer(t);
  // As a server that renders pages would import it: nothing happens that needs a browser.
  const entry = await import(pathToFileURL(join(installed, "index.js")));
  const { default: init, initSync, validateCreate, FinOnboardingError, parseTosPoliciesValue, validateField } = entry;
  const tooEarly = { message: "fin-onboarding: await init() before the first call" };
  assert.throws(() => validateCreate({}), tooEarly);

  await assert.rejects(init(new Uint8Array([1, 2, 3])), /^FinOnboardingError: fin-onboarding: the WebAssembly module could not be loaded/);
  assert.throws(() => validateCreate({}), tooEarly);

  const bytes = readFileSync(join(installed, "fin_onboarding_bg.wasm"));
  const attempt = init(bytes);
  assert.equal(init(bytes), attempt, "concurrent calls share one load");
  await attempt;
  await init();
  initSync(bytes);
  assert.equal(validateCreate(guide.create, { today: "2026-11-21" }).valid, true);

  const misuse = (code) => (error) => error instanceof FinOnboardingError && error instanceof Error && error.code === code;
  assert.throws(() => parseTosPoliciesValue("https://example.com/?a=b"), misuse("missing_value"));
  assert.throws(() => validateField("no_such_section.no_such_name", "x"), (error) => error instanceof FinOnboardingError);
});

test("every wrapper hands its call to the module", async (t) => {
  const { directory } = consumer(t);
  const entry = await import(pathToFileURL(join(directory, "node_modules/fin-onboarding/node.js")));
  for (const [name, value] of Object.entries(entry)) {
    if (!name.startsWith("validate") || name === "validateField") continue;
    const report = value(undefined, { today: "2026-11-21" });
    assert.deepEqual(Object.keys(report), ["valid", "issues"], name);
    // Nothing at all is fine where the section is optional, and one finding or more elsewhere.
    assert.equal(report.valid, name === "validateMetaData", name);
  }
});

test("the webhook handler in README.md does what it says", async (t) => {
  const { directory } = consumer(t);
  const [, script] = /# Webhooks, on your server\b[^]*?```js\n([^]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"));
  writeFileSync(join(directory, "webhook.mjs"), script);
  const { onWebhook } = await import(pathToFileURL(join(directory, "webhook.mjs")));
  const { cases } = JSON.parse(readFileSync(join(root, "tests/cases/answers/webhooks.json"), "utf8"));
  const sent = (name) => JSON.stringify(cases.find((one) => one.name === name).json);
  const headers = (body) => ({ "x-fin-signature": createHmac("sha256", "secret").update(body).digest("hex") });
  const status = sent("customer.status, the API's example v2IndividualProcessing");
  assert.equal(await onWebhook(status, headers(status), "secret"), "f9e1b162-8a05-4611-9e13-f38e0eb24a29: PROCESSING");
  assert.equal(await onWebhook(status, headers(`${status} `), "secret"), "401");
  const rfi = sent("customer.rfi, the API's example individual");
  assert.equal(await onWebhook(rfi, headers(rfi), "secret", guide.attach), "/v1/customers/cust-uuid-1234");
  assert.match(await onWebhook(rfi, headers(rfi), "secret", {}), /identifying_documents: required,/);
});

for (const readme of ["README.md", "pkg-template/README.md"]) {
  /** Runs the first script below a heading, and answers what it prints. */
  const runs = (t, heading, files) => {
    const { directory } = consumer(t);
    const [, script] = new RegExp(`# ${heading}\\b[^]*?\`\`\`js\\n([^]*?)\`\`\``).exec(readFileSync(join(root, readme), "utf8"));
    writeFileSync(join(directory, "readme.mjs"), script);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    return run(process.execPath, ["readme.mjs"], { cwd: directory });
  };

  test(`the script for Node in ${readme} runs as it stands`, (t) => {
    const said = runs(t, "In Node", { "form.json": JSON.stringify(guide.create) });
    assert.match(said, /^\/v2\/customers\/individual \{"verification_type":"STANDARD"/);
  });

  test(`the form in ${readme} says what its comments say`, (t) => {
    assert.deepEqual(runs(t, "A form that lives in WASM", {}).trim().split("\n"), [
      "basic_info.first_name []",
      "basic_info.first_name_en [ 'transliteration_required' ]",
      "basic_info.first_name_en []",
      "basic_info.tax_info.0.document_id []",
      "1 { country_code: 'USA', document_id: '123-45-6789' }",
      "false",
    ]);
  });

  test(`the lines in ${readme} are checked as it says`, (t) => {
    const lines = [guide.create, { ...guide.create, verification_type: "NONE" }, guide.create].map((body) => JSON.stringify(body));
    const said = runs(t, "Lines by the million", { "customers.ndjson": lines.join("\n") });
    assert.equal(said, "2 verification_type invalid_choice\n2 of 3 lines are valid\n");
  });
}

test("the script about SpherePay in pkg-template/README.md says what it does", (t) => {
  const { directory } = consumer(t);
  const [, script] = /# SpherePay's customers\b[^]*?```js\n([^]*?)```/.exec(readFileSync(join(root, "pkg-template/README.md"), "utf8"));
  writeFileSync(join(directory, "readme.mjs"), script);
  assert.deepEqual(run(process.execPath, ["readme.mjs"], { cwd: directory }).trim().split("\n"), [
    'true {"type":"individual","email":"jane.smith@example.com","phone":"+14155550123"} [ \'address usually_required\' ]',
    "kyc_profile_a incomplete [ 'identity_document' ]",
  ]);
});
