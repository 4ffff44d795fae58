// What `wasm-pack build --target web` makes of the crate alone, with default features and nothing of pkg-template: a module that
// a page of ten lines uses, with types that are complete. Built for development: what it exports is the same, in a tenth of the time.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { before } from "node:test";
import { browsers } from "./browsers.mjs";
import { openPage } from "./page.mjs";
import { guide, root, run } from "./support.mjs";

const built = join(root, "target/crate");

before(() => {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  run("wasm-pack", ["build", "--dev", "--target", "web", "--mode", "no-install", "--no-pack", "--no-gitignore", "--out-dir", built, root, "--locked"], {
    cwd: root, env: { ...process.env, RUSTFLAGS: "", CARGO_TARGET_DIR: join(root, "target") },
  });
});

/** The page's script, and the same in TypeScript. */
const SCRIPT = `
import init, { buildCreate, createForm, parseTosPoliciesValue, validateCreate } from "./fin_onboarding.js";
await init();
const body = await (await fetch("guide.json")).json();
const { valid, issues } = validateCreate({ ...body, verification_type: "QUICK" }, { today: "2026-11-21" });
const built = buildCreate(body, { today: "2026-11-21" });
const changes = createForm({ today: "2026-11-21" }).set("basic_info.email", "maria.example.com");
const terms = parseTosPoliciesValue("https://example.com/terms?tos_policies_value=e9414388");
document.body.dataset.found = JSON.stringify({ valid, issues, json: built.ok && built.json, changes, terms });
`;

for (const [name, start] of Object.entries(browsers)) {
  test(`a page of ten lines uses it in ${name}`, { timeout: 120_000 }, async (t) => {
    assert.ok(SCRIPT.trim().split("\n").length <= 10);
    writeFileSync(join(built, "page.js"), SCRIPT);
    writeFileSync(join(built, "page.html"), '<!doctype html><meta charset="utf-8"><title>The crate alone</title><script type="module" src="page.js"></script>');
    writeFileSync(join(built, "guide.json"), JSON.stringify(guide.create));
    const { found } = await openPage(t, start, built);
    const told = ({ path, code, severity, message }) => [path, code, severity, message];
    assert.equal(found.valid, false);
    assert.deepEqual(found.issues.map(told), [["verification_type", "invalid_choice", "error", "Must be one of: STANDARD, RELIANCE"]]);
    assert.deepEqual(JSON.parse(found.json), guide.create);
    assert.deepEqual(found.changes.map(({ path, issues }) => [path, ...issues.map(({ code }) => code)]), [["basic_info.email", "invalid_email"]]);
    assert.equal(found.terms, "e9414388");
  });
}

test("its types are complete: a strict compiler takes what is right and refuses what is wrong", () => {
  const right = `${SCRIPT}
import { describeStatus, inspectFile, migrateCreate, parseCatalogue, validateCustomer, validateCreateLines, type Issue, type OnboardingForm, type Options, type Sphere } from "./fin_onboarding.js";
const options: Options = { today: "2026-11-21", customerStatus: "APPROVED" };
const form: OnboardingForm = createForm({ ...options, kind: "attach" });
const first: Issue | undefined = form.issues()[0];
const statuses: string[] = describeStatus("APPROVED").next;
const type: string = (await inspectFile(new Blob())).type;
const lines: number = (await validateCreateLines(new Uint8Array())).lines;
const report: Sphere.Report = validateCustomer({});
const street: string | null | undefined = migrateCreate({}).form.address?.street_line_1;
const rows: unknown[] = parseCatalogue("occupations", {}).rows;
if (built.ok) { const email: string = built.body.basic_info.email; void email; }
// @ts-expect-error: no option of that name
validateCreate({}, { Today: "2026-11-21" });
// @ts-expect-error: no code of that name
if (first?.code === "nope") void first;
// @ts-expect-error: SpherePay's have their own
validateCustomer({}, { customerId: "1" });
void [statuses, type, lines, report, street, rows];
`;
  writeFileSync(join(built, "page.ts"), right);
  const compilerOptions = {
    strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: false, target: "es2022", module: "esnext",
    moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable", "esnext.disposable"], types: [],
  };
  writeFileSync(join(built, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["page.ts"] }));
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", built]);
});

test("each function of the interface is an export of the crate by its name, documented where it stands", () => {
  const text = readFileSync(join(built, "fin_onboarding.d.ts"), "utf8");
  const declared = new Set([...text.matchAll(/^ \*\/\nexport function (\w+)\(/gm)].map(([, name]) => name));
  for (const name of [
    "validateVerificationType", "validateBasicInfo", "validateTaxInfo", "validateAddress", "validateFinancialProfile", "validateMetaData",
    "validateIdentifyingDocuments", "validateAddressDocuments", "validateCreate", "validateAttach", "validateField", "buildCreate", "buildAttach", "createForm",
    "parseTosPoliciesValue",
  ]) assert.ok(declared.has(name), `${name} is declared, with its comment`);
  assert.match(text, /^ \*\/\nexport class OnboardingForm \{/m);
  assert.ok(!/ \* r"/.test(text), "comments are as they were written");
  assert.ok(readdirSync(built).includes("snippets"));
});
