// Tax numbers in the packed package: unchecked until their rows are loaded, then the same in checks, forms and lines.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { bases } from "./bodies.mjs";
import { consumer, everything, root, run } from "./support.mjs";

const today = { today: "2026-11-21" };
const CODES = {
  wrong_length: "tax_id_format", wrong_format: "tax_id_format", wrong_check_digit: "tax_id_check_digit", not_issued: "tax_id_not_issued",
  dob_differs: "tax_id_dob", other_kind: "tax_id_other_kind",
};

/** The codes of a number's issues; the list alone does not know when the person was born. */
function codes(api, country_code, { document_type, number, dob }) {
  const tax_info = [{ country_code, document_type, document_id: number }];
  const { issues } = dob === undefined
    ? api.validateTaxInfo(tax_info, today)
    : api.validateBasicInfo({ ...bases.create.basic_info, dob, tax_info }, today);
  return issues.filter(({ path }) => path.endsWith(".document_id")).map(({ code }) => code);
}

test("tax numbers are judged once their rows are loaded, in checks, forms and lines alike", async (t) => {
  const { installed } = consumer(t);
  const api = await everything(installed);
  const wrong = { country_code: "DEU", document_type: "IdNr", document_id: "86 095 742 718" };
  const body = { ...bases.create, basic_info: { ...bases.create.basic_info, country_of_residence: "DEU", phone: "+4915123456789", tax_info: [wrong] } };
  const path = "basic_info.tax_info.0.document_id";
  const told = ({ issues }) => issues.filter((issue) => issue.path === path).map(({ code }) => code);
  const lines = async () => told((await api.validateCreateLines(new TextEncoder().encode(JSON.stringify(body)), today)).findings[0] ?? { issues: [] });
  const form = api.createForm(today);
  form.set("basic_info.tax_info", [wrong]);

  assert.deepEqual(told(api.validateCreate(body, today)), []);
  assert.deepEqual(form.issues(path), []);
  assert.deepEqual(await lines(), []);
  assert.throws(() => api.taxIdFormats("DEU"), { message: "fin-onboarding: await loadTaxIds() before taxIdFormats" });

  await Promise.all([api.loadTaxIds(), api.loadTaxIds()]);
  assert.deepEqual(told(api.validateCreate(body, today)), ["tax_id_check_digit"]);
  assert.deepEqual(told(api.validateField(path, wrong.document_id, { ...today, form: body })), ["tax_id_check_digit"]);
  assert.deepEqual(form.issues(path).map(({ code }) => code), ["tax_id_check_digit"]);
  assert.deepEqual(form.set(path, "86 095 742 719"), [{ path, issues: [] }]);
  assert.deepEqual(await lines(), ["tax_id_check_digit"]);
  assert.equal(api.validateCreate(body, today).valid, !api.validateCreate(body, today).issues.some(({ severity }) => severity === "error"));
  assert.ok(api.validateTaxInfo([wrong], today).valid, "a warning never blocks");

  const [idNr, stNr] = api.taxIdFormats("DEU");
  assert.deepEqual(idNr.documentTypes.slice(0, 2), ["IdNr", "TIN"]);
  assert.equal(idNr.example, "86 095 742 719");
  assert.equal(idNr.placeholder, "99 999 999 999");
  assert.equal(stNr.abbreviation, "StNr");
  for (const strange of ["XKX", "", "deu", undefined, null, 5, {}]) assert.deepEqual(api.taxIdFormats(strange), []);
});

test("the cases of every country are judged in the package as they are natively", async (t) => {
  const { installed } = consumer(t);
  const api = await everything(installed);
  await api.loadTaxIds();
  let judged = 0;
  for (const name of readdirSync(join(root, "tests/cases/tax_ids"))) {
    const { country, cases } = JSON.parse(readFileSync(join(root, "tests/cases/tax_ids", name), "utf8"));
    assert.ok(api.taxIdFormats(country).length > 0, name);
    for (const each of cases) {
      // Of the USA the API's own document says what is an error.
      if (country === "USA") continue;
      const expected = each.verdict === "fits" ? [] : [CODES[each.verdict]];
      assert.deepEqual(codes(api, country, each), expected, `${name}: ${each.name}`);
      judged++;
    }
  }
  assert.ok(judged > 400, `${judged} cases`);
});

test("the script about tax numbers in pkg-template/README.md says what it does", (t) => {
  const { directory } = consumer(t);
  const [, script] = /# Tax numbers\b[^]*?```js\n([^]*?)```/.exec(readFileSync(join(root, "pkg-template/README.md"), "utf8"));
  writeFileSync(join(directory, "tax.mjs"), script);
  const [shown, found] = run(process.execPath, ["tax.mjs"], { cwd: directory }).split("\n");
  assert.equal(shown, "CPF 999.999.999-99 123.456.789-09");
  assert.match(found, /^true tax_id_check_digit A digit/);
});
