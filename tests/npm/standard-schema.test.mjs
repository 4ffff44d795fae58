// The schemas of Standard Schema v1 in the packed package, beside the functions that they stand for.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { attaches, bases, creates, random, varied } from "./bodies.mjs";
import { consumer, guide } from "./support.mjs";

const installation = () => {
  const { installed } = consumer({ after });
  return { installed, load: (name) => import(pathToFileURL(join(installed, name))) };
};

// The browser's entry, before anything has been loaded.
const browser = installation();
const early = await browser.load("standard-schema.js");
const { default: init } = await browser.load("index.js");
const { load } = installation();
const schemas = await load("standard-schema-node.js");
const {
  FinOnboardingError, buildAttach, buildCreate, validateAddress, validateAddressDocuments, validateAttach, validateBasicInfo, validateCreate,
  validateFinancialProfile, validateIdentifyingDocuments, validateMetaData, validateTaxInfo, validateVerificationType,
} = await load("node.js");

test("before init an unknown path is told at once, and a check loads the module and answers a promise", async () => {
  assert.throws(() => early.fieldSchema("basic_info.emial"), { code: "unknown_path", message: /unknown path/ });
  const email = early.fieldSchema("basic_info.email");
  const loading = init(readFileSync(join(browser.installed, "fin_onboarding_bg.wasm")));
  const answers = [email, early.createSchema].map((schema) => schema["~standard"].validate("maria@"));
  for (const answer of answers) assert.ok(answer instanceof Promise);
  await loading;
  const [field, whole] = await Promise.all(answers);
  assert.deepEqual(field.issues.map(({ code, path }) => [code, path]), [["invalid_email", []]]);
  assert.equal(whole.issues[0].code, "wrong_type");
  assert.deepEqual(email["~standard"].validate("maria@example.com"), { value: "maria@example.com" });
});

const today = { today: "2026-11-21" };
const customer = { ...today, customerId: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" };
const validate = (schema, value) => schema["~standard"].validate(value);
const errors = ({ issues }) => issues.filter(({ severity }) => severity === "error");
const told = (issues) => issues.map(({ path, code, message, params }) => [path.join("."), code, message, params]);
const expected = (issues) => issues.map(({ path, code, message, params }) => [path, code, message, params]);

const { createSchema, attachSchema, fieldSchema, ...rest } = schemas;
const sections = {
  verificationTypeSchema: ["verification_type", validateVerificationType],
  basicInfoSchema: ["basic_info", validateBasicInfo],
  taxInfoSchema: ["basic_info.tax_info", validateTaxInfo],
  addressSchema: ["address", validateAddress],
  financialProfileSchema: ["financial_profile", validateFinancialProfile],
  metaDataSchema: ["meta_data", validateMetaData],
  identifyingDocumentsSchema: ["identifying_documents", validateIdentifyingDocuments],
  addressDocumentsSchema: ["address_documents", validateAddressDocuments],
};
const at = (body, path) => path.split(".").reduce((value, name) => value?.[name], body);

test("there is a schema for each section and nothing else", () => {
  assert.deepEqual(Object.keys(rest).sort(), Object.keys(sections).sort());
  for (const schema of [createSchema, attachSchema, ...Object.values(rest), fieldSchema("address.city")]) {
    assert.equal(typeof schema, "object", "vee-validate takes no function");
    const { version, vendor } = schema["~standard"];
    assert.deepEqual([version, vendor], [1, "fin-onboarding"]);
  }
});

test("over thousands of bodies a schema tells what building tells, or exactly its check, and gives the body that is built", () => {
  const chance = random(20261121);
  const counts = { good: 0, bad: 0, typed: 0 };
  for (const [names, schema, check, build, options] of [
    [creates, createSchema, validateCreate, buildCreate, today],
    [attaches, attachSchema, validateAttach, buildAttach, customer],
  ]) {
    const exactly = { ...options, exact: true };
    for (let n = 0; n < 3000; n++) {
      const body = varied(chance.pick(names), chance);
      const { value, issues } = validate(schema.with(options), body);
      const exact = validate(schema.with(exactly), body);
      const found = errors(check(body, options));
      const built = build(body, options);
      assert.equal(issues === undefined, built.ok);
      if (built.ok) {
        assert.deepEqual(value, built.body);
        counts.good++;
        if (found.length > 0) counts.typed++;
      } else {
        counts.bad++;
        assert.deepEqual(told(issues), expected(errors(built)));
      }
      if (found.length > 0) assert.deepEqual(told(exact.issues), expected(found));
      else assert.deepEqual(exact, { value: built.body });
    }
  }
  assert.ok(counts.good > 500 && counts.bad > 500 && counts.typed > 5, JSON.stringify(counts));
});

test("over thousands of bodies a section's schema tells its errors relative to the section, exactly or as it is sent", () => {
  const chance = random(7);
  const seen = {};
  for (let n = 0; n < 2000; n++) {
    const body = { ...varied(chance.pick(creates), chance), ...varied(chance.pick(attaches), chance) };
    for (const [name, [path, check]] of Object.entries(sections)) {
      const section = at(body, path);
      const found = errors(check(section, today));
      const { issues } = validate(schemas[name].with({ ...today, exact: true }), section);
      seen[`${name}, ${issues === undefined}`] = true;
      assert.equal(issues === undefined, found.length === 0);
      assert.deepEqual((issues ?? []).map(({ path: keys, code }) => [[path, ...keys].join("."), code]), found.map(({ path, code }) => [path, code]));
      const sent = validate(schemas[name].with(today), section);
      // What is sent of it is right by itself, and stays.
      if (sent.issues === undefined && sent.value !== undefined) {
        assert.deepEqual(errors(check(sent.value, today)), []);
        assert.deepEqual(validate(schemas[name].with(today), sent.value), sent);
      }
    }
  }
  assert.equal(Object.keys(seen).length, 2 * Object.keys(sections).length, JSON.stringify(seen));
});

test("a path is names, and numbers for indexes", () => {
  const { issues } = validate(createSchema.with(today), { ...guide.create, basic_info: { ...guide.create.basic_info, tax_info: [{}] } });
  assert.deepEqual(issues[0].path, ["basic_info", "tax_info", 0, "country_code"]);
  assert.deepEqual(validate(schemas.taxInfoSchema.with(today), [{}]).issues[0].path, [0, "country_code"]);
  assert.deepEqual(validate(schemas.taxInfoSchema.with(today), []).issues.map(({ path, code }) => [path, code]), [[[], "empty_list"]]);
  assert.deepEqual(validate(schemas.metaDataSchema, { 0: "\ud800" }).issues[0].path, ["0"], "a name of the host's is no index");
});

test("a whole number may be typed as text, in a body, a section and an input, and nothing else may", () => {
  const profile = { ...guide.create.financial_profile, occupation_id: "42", source_of_fund_ids: ["1", 5], monthly_volume_usd: " 5000 " };
  assert.deepEqual(validate(createSchema.with(today), { ...guide.create, financial_profile: profile }).value, guide.create);
  assert.deepEqual(validate(schemas.financialProfileSchema, profile).value, guide.create.financial_profile);
  assert.equal(profile.occupation_id, "42", "the form's own value is not touched");
  const volume = fieldSchema("financial_profile.monthly_volume_usd");
  assert.deepEqual(validate(volume, "-0"), { value: 0 });
  assert.deepEqual(validate(volume, "５０００"), { value: 5000 });
  for (const text of ["1.5", "5,000", "5e3", "0x10", "99999999999999999999"]) assert.equal(validate(volume, text).issues[0].code, "wrong_type", text);
  assert.equal(validate(volume, "-1").issues[0].code, "negative_amount");
  assert.equal(validate(fieldSchema("basic_info.email"), 5).issues[0].code, "wrong_type");
  const known = createSchema.with({ ...today, catalogue: { occupations: [41] } });
  assert.deepEqual(validate(known, { ...guide.create, financial_profile: profile }).issues.map(({ code, path }) => [code, path]), [["not_in_catalogue", ["financial_profile", "occupation_id"]]]);
});

test("a wrong e-mail case is mended, or exactly an error", () => {
  const body = { ...guide.create, basic_info: { ...guide.create.basic_info, email: "Maria@Example.com", first_name: "María" } };
  const name = {
    message: "Write it in English (Latin) characters too: first_name contains other characters",
    path: ["basic_info", "first_name_en"], code: "transliteration_required", params: { of: "first_name" },
  };
  assert.deepEqual(validate(createSchema.with(today), body).issues, [name]);
  assert.deepEqual(validate(createSchema.with({ ...today, exact: true }), body).issues, [
    name, { message: "Email must be all lowercase", path: ["basic_info", "email"], code: "email_not_lowercase" },
  ]);
});

test("a warning is no issue", () => {
  const address = { ...guide.create.address, street_line_1: "PO Box 12" };
  assert.notEqual(validateAddress(address, today).issues.length, 0);
  assert.deepEqual(validate(schemas.addressSchema.with(today), address).value, address);
});

test("what counts as absent is left out of a section, and in meta_data nothing is", () => {
  const { value } = validate(schemas.basicInfoSchema.with(today), { ...guide.create.basic_info, middle_name: " ", gender: null, secondary_nationality: "" });
  const { middle_name, gender, secondary_nationality, ...without } = guide.create.basic_info;
  assert.deepEqual(value, without);
  const tracked = { a: "", b: null, c: { d: null } };
  assert.deepEqual(validate(schemas.metaDataSchema, tracked).value, tracked);
  assert.equal(validate(schemas.metaDataSchema, null).value, undefined);
});

test("fieldSchema judges an input beside the form that its options get", () => {
  const form = structuredClone(guide.create);
  const country = fieldSchema("address.country", { ...today, get form() { return form; } });
  assert.deepEqual(validate(country, "USA"), { value: "USA" });
  assert.equal(validate(country, "DEU").issues[0].code, "country_mismatch");
  form.basic_info.country_of_residence = "DEU";
  assert.equal(validate(country, "USA").issues[0].code, "country_mismatch");
  assert.deepEqual(validate(country, "DEU"), { value: "DEU" });
});

test("options are those of each check, and misuse is thrown", () => {
  const refused = validate(createSchema.with({ ...today, relianceEnabled: false }), { ...guide.create, verification_type: "RELIANCE" });
  assert.deepEqual(refused.issues.map(({ code }) => code), ["reliance_unavailable"]);
  assert.equal(validate(createSchema.with(today), { ...guide.create, verification_type: "RELIANCE" }).issues, undefined);
  assert.throws(() => validate(createSchema.with({ today: 5 }), {}), (error) => error instanceof FinOnboardingError && error.code === "invalid_options");
  assert.throws(() => fieldSchema("basic_info.emial"), (error) => error instanceof FinOnboardingError && error.code === "unknown_path");
});

test("an attach needs no customer's id to be judged, and one that cannot stand in a path is told", () => {
  assert.deepEqual(validate(attachSchema.with(today), guide.attach).value, guide.attach);
  assert.deepEqual(validate(attachSchema.with({ ...today, customerId: ".." }), guide.attach).issues.map(({ path }) => path), [["customer_id"]]);
});

test("a proxy, a getter that throws and a value that holds itself are read, never thrown about", () => {
  const watched = (value) => typeof value !== "object" || value === null ? value : new Proxy(value, { get: (target, name) => watched(Reflect.get(target, name)) });
  const typed = { ...guide.create, financial_profile: { ...guide.create.financial_profile, occupation_id: "42" } };
  assert.deepEqual(validate(createSchema.with(today), watched(typed)).value, guide.create);
  const thrown = { ...guide.create.basic_info, get email() { throw new Error("no"); } };
  assert.deepEqual(validate(schemas.basicInfoSchema.with(today), thrown).issues.map(({ code }) => code), ["unreadable"]);
  const itself = { ...guide.create.address };
  itself.itself = itself;
  assert.equal(validate(schemas.addressSchema.with(today), itself).issues, undefined);
  for (const value of [undefined, null, 5, "x", [], () => {}, Symbol("x"), new Map()]) assert.ok(validate(createSchema.with(today), value).issues.length > 0);
});
