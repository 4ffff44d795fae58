// What people type into inputs, in the packed package: judged, built and written back as one and the same.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { bases } from "./bodies.mjs";
import { consumer, root } from "./support.mjs";

const { installed } = consumer({ after });
const {
  FinOnboardingError, buildAttach, buildCreate, createForm, normalizeField, validateAddress, validateCreate, validateField,
} = await import(pathToFileURL(join(installed, "node.js")));
const { addressSchema, createSchema, fieldSchema } = await import(pathToFileURL(join(installed, "standard-schema-node.js")));

const today = { today: "2026-11-21" };
const isError = ({ severity }) => severity === "error";
const at = (body, path) => path.split(".").reduce((value, step) => value?.[step], body);

function set(body, path, value) {
  const steps = path.split("."), last = steps.pop();
  steps.reduce((place, step) => place[step], body)[last] = value;
}

/** The cases, each with the body that it stands in. */
const cases = readFileSync(join(root, "tests/cases/typed.jsonl"), "utf8").trim().split("\n").map((line) => {
  const one = JSON.parse(line), form = structuredClone(bases.create);
  for (const [path, value] of Object.entries({ ...one.set, [one.path]: one.typed })) set(form, path, value);
  return { ...one, form };
});

/** A form into which a text is typed, letter by letter. */
function typedInto({ form: body, path, typed }, options) {
  const form = createForm(options);
  for (const [name, value] of Object.entries(body)) form.set(name, value);
  form.set(path, undefined);
  let text = "";
  for (const letter of typed) form.set(path, (text += letter));
  return form;
}

for (const one of cases) {
  test(`${one.kind}: ${JSON.stringify(one.typed)} at ${one.path}`, () => {
    const { form: body, path, typed, refused } = one;
    const built = buildCreate(body, today);
    const judged = validateField(path, typed, { ...today, form: body });
    const form = typedInto(one, today);
    const schema = createSchema.with(today)["~standard"].validate(body);
    const field = fieldSchema(path, { ...today, form: body })["~standard"].validate(typed);
    const normal = normalizeField(path, typed, { ...today, form: body });
    assert.equal(form.value(path), typed, "what was typed stays");
    assert.deepEqual(form.build(), built);
    if (refused !== undefined) {
      const says = (issues) => issues.filter((issue) => issue.code === refused && issue.path === path).length === 1;
      assert.ok(!built.ok && says(built.issues));
      assert.ok(!judged.valid && says(judged.issues));
      assert.deepEqual(form.issues(), built.issues);
      assert.deepEqual(schema.issues.map(({ code }) => code), built.issues.filter(isError).map(({ code }) => code));
      assert.ok(field.issues.some(({ code }) => code === refused));
      return;
    }
    assert.ok(built.ok, JSON.stringify(built.issues));
    const sent = one.sent ?? undefined;
    assert.deepEqual(at(built.body, path), sent);
    assert.deepEqual(form.issues(), built.warnings);
    assert.ok(judged.valid);
    assert.deepEqual(schema, { value: built.body });
    assert.deepEqual(field, { value: sent });
    assert.deepEqual(normal, { value: sent, changes: built.changes.filter((change) => change.path === path) });
    assert.equal(normal.changes.length > 0, sent !== typed);
    if (sent !== undefined) assert.deepEqual(normalizeField(path, sent, { ...today, form: built.body }), { value: sent, changes: [] });
  });
}

test("a digit of any script is one", () => {
  for (let code = 0x80, value = 0; code < 0x1_10000; code++) {
    const digit = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(digit)) {
      value = 0;
      continue;
    }
    const { value: found } = normalizeField("address.postal_code", digit);
    assert.equal(found, String(value), code.toString(16));
    value = (value + 1) % 10;
  }
});

test("nothing that no eye sees is left where it says nothing", () => {
  for (let code = 0x80; code < 0x1_10000; code++) {
    const sign = String.fromCodePoint(code);
    if (/\p{Z}|\u0085/u.test(sign)) assert.deepEqual(normalizeField("address.city", `San${sign}Jose`).value, "San Jose", code.toString(16));
    if (/(?=\p{DI})\p{Cf}/u.test(sign) && !/[\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]/u.test(sign)) {
      assert.deepEqual(normalizeField("address.city", `San${sign} Jose`).value, "San Jose", code.toString(16));
    }
  }
});

test("exactly, an input is judged as a body is, and the sign that nobody sees is named", () => {
  const body = structuredClone(bases.create);
  body.address.postal_code = "94103\u2066";
  const [issue] = validateCreate(body, today).issues;
  assert.deepEqual([issue.path, issue.code, issue.params], ["address.postal_code", "not_ascii", { invisible: "U+2066" }]);
  assert.ok(issue.message.endsWith(" (an invisible character, U+2066)"), issue.message);
  const exact = { ...today, exact: true };
  assert.deepEqual(validateField("address.postal_code", "94103\u2066", { ...exact, form: body }).issues, [issue]);
  const form = createForm(exact);
  for (const [name, value] of Object.entries(body)) form.set(name, value);
  assert.deepEqual(form.issues(), [issue]);
  assert.deepEqual(form.setOptions(today), [{ path: "address.postal_code", issues: [] }]);
  assert.deepEqual(form.setOptions(exact), [{ path: "address.postal_code", issues: [issue] }]);
  assert.ok(form.build().ok);
  assert.deepEqual(createSchema.with(exact)["~standard"].validate(body).issues.map(({ code }) => code), ["not_ascii"]);
  for (const [path, value, sign] of [
    ["basic_info.dob", "\u200e1990-04-15", "U+200E"], ["basic_info.phone", "+1415\u00a05552671", "U+00A0"],
    ["basic_info.gender", "FEMALE\u200b", "U+200B"], ["basic_info.country_of_residence", "US\u{e0041}A", "U+E0041"],
    ["basic_info.email", "maria\t@example.com", "U+0009"],
  ]) {
    const [found] = validateField(path, value, exact).issues.filter(isError);
    assert.equal(found.params.invisible, sign, path);
    assert.ok(found.message.includes(sign), path);
  }
  // What is refused for what everybody sees.
  assert.equal(validateField("address.city", "Zürich\u200e", exact).issues[0].params, undefined);
});

test("normalizeField answers for anything, and never throws about a value", () => {
  assert.deepEqual(normalizeField("address.city", "Paris"), { value: "Paris", changes: [] });
  assert.deepEqual(normalizeField("basic_info.middle_name", " "), { value: undefined, changes: [{ path: "basic_info.middle_name", kind: "empty_dropped" }] });
  for (const value of [undefined, null, true, 1.5, 10n, Symbol("x"), () => 1, NaN, "\ud800"]) {
    assert.deepEqual(normalizeField("address.city", value), { value, changes: [] });
  }
  const list = [{ country_code: "us", document_type: " SSN", document_id: "123456789", issuer: "SSA" }];
  const { value, changes } = normalizeField("basic_info.tax_info", list);
  assert.deepEqual(value, [{ country_code: "USA", document_type: "SSN", document_id: "123-45-6789" }]);
  assert.deepEqual(changes.map(({ path, kind }) => `${path} ${kind}`), [
    "basic_info.tax_info.0.country_code country_code_written", "basic_info.tax_info.0.document_type trimmed",
    "basic_info.tax_info.0.document_id ssn_formatted", "basic_info.tax_info.0.issuer unknown_dropped",
  ]);
  assert.deepEqual(normalizeField("financial_profile.source_of_fund_ids", ["1", 5]).value, [1, 5]);
  assert.deepEqual(normalizeField("meta_data", { note: "a\u00a0b" }), { value: { note: "a\u00a0b" }, changes: [] });
  const hostile = new Proxy({}, { get() { throw new Error("mine"); }, ownKeys() { throw new Error("mine"); } });
  assert.deepEqual(normalizeField("address", hostile).changes, []);
  assert.throws(() => normalizeField("address.town", "x"), (error) => error instanceof FinOnboardingError && error.code === "unknown_path");
});

test("a section is judged and answered as it is sent", () => {
  const typed = { ...bases.create.address, country: "us", subdivision_code: "ca", postal_code: "94103\u2060" };
  assert.ok(!validateAddress(typed, today).valid);
  assert.deepEqual(addressSchema.with(today)["~standard"].validate(typed), { value: bases.create.address });
  assert.ok(addressSchema.with({ ...today, exact: true })["~standard"].validate(typed).issues.length > 0);
});

test("an attach form lacks what its request lacks: whose documents they are", () => {
  const form = createForm({ ...today, kind: "attach" });
  for (const [name, value] of Object.entries(bases.attach)) form.set(name, value);
  assert.deepEqual(form.issues().map(({ path, code }) => [path, code]), [["customer_id", "required"]]);
  assert.deepEqual(form.issues(), buildAttach(bases.attach, today).issues);
  form.setOptions({ ...today, customerId: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" });
  assert.deepEqual(form.issues(), []);
  form.set("identifying_documents.1.type", "selfie");
  assert.deepEqual(form.issues("identifying_documents").filter(isError).map(({ code }) => code), ["multiple_selfies", "wrong_file_count"]);
  form.set("identifying_documents.1.type", "Drivers license");
  assert.ok(form.build().ok);
});
