// The entries of the packed package, beside one another: what each exports, what they share, how they are loaded, and that
// what they are made of can be read.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { consumer, guide, run } from "./support.mjs";

const { directory, installed } = consumer({ after });
const load = (name, place = installed) => import(pathToFileURL(join(place, name)));

/** What each entry holds; `default` and `initSync` load the module, where the entry has one. */
const LOADS = ["default", "initSync", "FinOnboardingError"];
const ENTRIES = {
  index: [
    ...LOADS, "isReady", "validateVerificationType", "validateBasicInfo", "validateTaxInfo", "validateAddress", "validateFinancialProfile",
    "validateMetaData", "validateIdentifyingDocuments", "validateAddressDocuments", "validateCreate", "validateAttach", "validateField", "normalizeField",
    "buildCreate", "buildAttach", "createForm", "formFrom", "parseTosPoliciesValue", "addMessages", "loadTaxIds", "taxIdFormats",
    "loadTransliteration", "suggestTransliteration", "labelOf", "choicesOf", "countries",
  ],
  form: ["bindForm"],
  files: [...LOADS, "inspectFile", "uploadFile", "validateUpload"],
  answers: [
    ...LOADS, "parseCreateResponse", "parseUploadResponse", "parseAttachResponse", "parseCatalogue", "parseApiError", "parseCustomer", "describeStatus",
    "requestedFields",
  ],
  server: [
    ...LOADS, "parseWebhook", "verifyWebhookSignature", "buildRfiAnswer", "validateCreateLines", "validateCreateV1", "validateAttachV1",
    "buildCreateV1", "buildAttachV1", "migrateCreate", "migrateAttach",
  ],
  messages: ["languages", "loadMessages"],
};
const node = (entry) => ({ index: "node.js", messages: "messages.js" })[entry] ?? `${entry}-node.js`;

test("each entry exports what the interface names, in Node and in a page", async () => {
  for (const [entry, names] of Object.entries(ENTRIES)) {
    for (const file of [`${entry}.js`, node(entry)]) assert.deepEqual(Object.keys(await load(file)).sort(), names.toSorted(), file);
  }
});

test("one name is one function in all entries for Fin's API, and one class of errors in all", async () => {
  const seen = new Map();
  // A customer of SpherePay's is another API's: its entry stands by itself.
  const isAnother = (file, name) => file.startsWith("sphere") && name === "parseCustomer";
  for (const file of readdirSync(installed).filter((name) => name.endsWith(".js"))) {
    if (/_bg\.wasm\.js$|^(engine|later|carried|transliterate|tax-ids)\.js$/.test(file)) continue;
    for (const [name, value] of Object.entries(await load(file))) {
      // What loads a module loads the entry's own.
      if (name === "default" || name === "initSync" || isAnother(file, name)) continue;
      assert.equal(value, seen.get(name) ?? value, `${file}: ${name}`);
      seen.set(name, value);
    }
  }
  const { FinOnboardingError } = await load("node.js");
  const { bindForm } = await load("form-node.js");
  const { parseCreateResponse } = await load("answers-node.js");
  const { inspectFile } = await load("files-node.js");
  const { parseWebhook } = await load("server-node.js");
  const { parseCustomer } = await load("sphere-node.js");
  const { fieldSchema } = await load("standard-schema-node.js");
  for (const call of [() => bindForm({}), () => parseCreateResponse("<p>"), () => parseWebhook("<p>"), () => parseCustomer("<p>"), () => fieldSchema("nope")]) {
    assert.throws(call, (error) => error instanceof FinOnboardingError && typeof error.code === "string");
  }
  await assert.rejects(inspectFile("no file"), (error) => error instanceof FinOnboardingError && error.code === "not_a_file");
});

test("a call that comes too early says which entry's init is to be awaited; what is asynchronous loads by itself", () => {
  writeFileSync(join(directory, "early.mjs"), `
    import { readFileSync } from "node:fs";
    globalThis.fetch = async (url) => new Response(readFileSync(url), { headers: { "content-type": "application/wasm" } });
    const [index, files, answers, server] = await Promise.all(["index", "files", "answers", "server"].map((name) => import(\`./node_modules/fin-onboarding/\${name}.js\`)));
    const thrown = (call) => { try { return call(); } catch ({ name, message }) { return [name, message]; } };
    const said = [index.isReady(), index.validateCreate, answers.describeStatus, files.validateUpload, server.parseWebhook]
      .map((call) => (typeof call === "function" ? thrown(() => call({})) : call));
    const { type } = await files.inspectFile(new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]));
    console.log(JSON.stringify([...said, type, index.isReady(), answers.describeStatus("INCOMPLETE").known]));
  `);
  const early = "fin-onboarding: await init() before the first call";
  const of = (entry) => ["Error", `${early}: it is the default export of fin-onboarding/${entry}`];
  const [isReady, ...said] = JSON.parse(run(process.execPath, ["early.mjs"], { cwd: directory }));
  assert.equal(isReady, false);
  assert.deepEqual(said, [["Error", early], of("answers"), of("files"), of("server"), "image/jpeg", false, true]);
});

test("a load that fails says by its code why, and a later one may succeed", async () => {
  const { default: init, initSync, isReady, validateCreate, FinOnboardingError } = await load("index.js", await fresh());
  const failed = (code, sentence, cause) => (error) => {
    assert.ok(error instanceof FinOnboardingError);
    assert.equal(error.code, code);
    assert.match(error.message, sentence);
    assert.equal(error.cause, cause ?? error.cause);
    return true;
  };
  const bytes = readFileSync(join(installed, "fin_onboarding_bg.wasm"));
  const lost = new TypeError("Failed to fetch");
  await assert.rejects(init(Promise.reject(lost)), failed("not_loaded", /could not be loaded: TypeError: Failed to fetch$/, lost));
  await assert.rejects(init(new Uint8Array([1, 2, 3])), failed("not_loaded", /CompileError/));
  assert.throws(() => initSync(new Uint8Array([1, 2, 3])), failed("not_loaded", /CompileError/));

  // What the three engines say under a policy without 'wasm-unsafe-eval'.
  const { instantiate } = WebAssembly;
  for (const sentence of [
    "WebAssembly.instantiate(): Refused to compile or instantiate WebAssembly module because neither 'wasm-eval' nor 'unsafe-eval' is an allowed source of script",
    "call to WebAssembly.instantiate() blocked by CSP",
    "Refused to create a WebAssembly object because 'unsafe-eval' or 'wasm-unsafe-eval' is not an allowed source of script in the following Content Security Policy directive",
  ]) {
    const cause = new WebAssembly.CompileError(sentence);
    WebAssembly.instantiate = async () => { throw cause; };
    await assert.rejects(init(bytes), failed("csp", /add 'wasm-unsafe-eval' to its script-src, not 'unsafe-eval'$/, cause));
  }
  WebAssembly.instantiate = instantiate;

  const { WebAssembly: known } = globalThis;
  delete globalThis.WebAssembly;
  await assert.rejects(init(bytes), failed("no_webassembly", /your server/));
  assert.throws(() => initSync(bytes), failed("no_webassembly", /your server/));
  globalThis.WebAssembly = known;

  assert.equal(isReady(), false);
  await init(bytes);
  assert.equal(isReady(), true);
  assert.equal(validateCreate(guide.create, { today: "2026-11-21" }).valid, true);
});

/** The package once more, with nothing loaded. */
let copies = 0;
async function fresh() {
  const { cpSync } = await import("node:fs");
  const copy = join(directory, `copy${copies++}`);
  cpSync(installed, copy, { recursive: true });
  return copy;
}

test("what is delivered can be read: short lines, comments, and the way back to its parts", async () => {
  const scripts = readdirSync(installed).filter((name) => name.endsWith(".js") && !/_bg\.wasm\.js$|^tax-ids\.js$|node\.js$/.test(name) && !/^(inline|carried)\.js$/.test(name));
  assert.ok(scripts.length > 10, scripts.join());
  for (const name of scripts) {
    const text = readFileSync(join(installed, name), "utf8");
    assert.ok(!/[^\0-\x7f]/.test(text), `${name} is ASCII`);
    assert.ok(text.split("\n").every((line) => line.length < 1500), `${name}: a line is too long to be read`);
    assert.match(text, /\n\/\*\*|\n\/\/ [A-Z]/, `${name} has comments`);
    assert.equal(/\n\/\/# sourceMappingURL=(.*)\n?$/.exec(text)?.[1], `${name}.map`);
    const map = JSON.parse(readFileSync(join(installed, `${name}.map`), "utf8"));
    assert.equal(map.sources.length, map.sourcesContent.length);
    assert.ok(map.sources.every((source) => !source.startsWith("/") && !source.includes("target")), map.sources.join());
    assert.ok(map.sourcesContent.every((source) => typeof source === "string" && !/^[ \t]*(\/\*!|\/\/!)/m.test(source)), name);
  }
  const { validateField } = await load("node.js");
  const thrown = (() => {
    try {
      return validateField("nope", "x");
    } catch (error) {
      return error;
    }
  })();
  assert.ok(thrown.stack.length < 2500, thrown.stack);
  writeFileSync(join(directory, "throws.mjs"), 'import { validateField } from "fin-onboarding";\nvalidateField("nope", "x");\n');
  assert.throws(() => run(process.execPath, ["throws.mjs"], { cwd: directory }), ({ message }) => {
    assert.ok(message.includes("unknown path"));
    return message.length < 3000 || assert.fail(`${message.length} characters are printed`);
  });
});
