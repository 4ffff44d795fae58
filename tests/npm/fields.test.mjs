// The form of the packed package and its inputs: what it says of its inputs is what the rules say of whole bodies.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { attaches, bases, creates, random, varied } from "./bodies.mjs";
import { consumer, root } from "./support.mjs";

const { installed } = consumer({ after });
const {
  FinOnboardingError, buildAttach, buildCreate, createForm, loadTaxIds, normalizeField, taxIdFormats, validateAttach, validateCreate,
} = await import(pathToFileURL(join(installed, "node.js")));

const today = { today: "2026-11-21" };
const customer = { ...today, customerId: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" };
const misuse = (code) => (error) => error instanceof FinOnboardingError && error.code === code;
const MEMBERS = {
  create: ["verification_type", "basic_info", "address", "financial_profile", "meta_data"],
  attach: ["identifying_documents", "address_documents", "tos_policies_value"],
};
const kindOf = (body) => (MEMBERS.attach.some((name) => name in body) ? "attach" : "create");
const isError = ({ severity }) => severity === "error";
const byPath = (fields) => Object.fromEntries(fields.map((field) => [field.path, field]));

/** The form that holds a body. */
function filled(body, options) {
  const form = createForm({ kind: kindOf(body), ...options });
  for (const name of MEMBERS[kindOf(body)]) form.set(name, body[name] ?? (name in { basic_info: 1, address: 1, financial_profile: 1 } ? {} : undefined));
  return form;
}

/** What a form holds. */
const held = (form, kind) => Object.fromEntries(MEMBERS[kind].map((name) => [name, form.value(name)]));

/** A copy of a body with a value at a path; what is missing on the way is made. */
function put(body, path, value) {
  const copy = structuredClone(body);
  const steps = path.split(".");
  let at = copy;
  steps.slice(0, -1).forEach((step, n) => {
    const isList = /^\d+$/.test(steps[n + 1]);
    if (typeof at[step] !== "object" || at[step] === null || Array.isArray(at[step]) !== isList) at[step] = isList ? [] : {};
    at = at[step];
    if (isList) while (at.length <= Number(steps[n + 1])) at.push({});
  });
  if (value === undefined) delete at[steps.at(-1)];
  else at[steps.at(-1)] = value;
  return copy;
}

/** Every body of the cases, with the options it is judged by. */
function* cases() {
  for (const file of readdirSync(join(root, "tests/cases")).filter((name) => name.endsWith(".json"))) {
    for (const { name, check, base, value, set, unset, options } of JSON.parse(readFileSync(join(root, "tests/cases", file), "utf8")).cases ?? []) {
      if (!/^(build_)?(create|attach)$/.test(check)) continue;
      let body = base === undefined ? value : structuredClone(bases[base]);
      if (body?.constructor !== Object) continue;
      for (const path of unset ?? []) body = put(body, path, undefined);
      for (const [path, value] of Object.entries(set ?? {})) body = put(body, path, value);
      yield [`${file}: ${name}`, body, check.includes("attach") ? "attach" : "create", { ...customer, ...options }];
    }
  }
}

/** What a selfie and the other documents may not hold, by the tables of the document. */
const FORBIDDEN = {
  SELFIE: ["number", "country", "state", "issue_date", "expiry_date"], PASSPORT: ["state"], NATIONAL_ID: ["state"], RESIDENCE_PERMIT: ["state"],
};

/** Compares what a form says of its inputs with what the rules say of its whole body, changed at one input. */
function judged(name, form, kind, options) {
  const build = kind === "create" ? buildCreate : buildAttach;
  const errors = (body) => (build(body, options).issues ?? []).filter(isError);
  const fields = form.fields();
  const body = held(form, kind);
  // Fresh entries are told as if they were there, and what is no object as if it were an empty one.
  const isThere = (body, path) => value(body, path)?.constructor === Object;
  const padded = fields.reduce((body, { path }) => (path.includes(".") && !isThere(body, path.slice(0, path.lastIndexOf("."))) ? put(body, path, undefined) : body), body);
  for (const { path, state, why, example, choices, type } of fields) {
    const emptied = errors(put(padded, path, undefined));
    const missing = emptied.find((issue) => issue.path === path)
      ?? (path.endsWith(".side") ? emptied.find((issue) => issue.code === "sides_required" && path.startsWith(`${issue.path}.`)) : undefined);
    assert.equal(state === "required", missing !== undefined, `${name}: ${path} is ${state}, ${missing?.code}`);
    if (state === "required") assert.deepEqual(why, reason(missing), `${name}: ${path}`);

    const [, documents, n, member] = /^(identifying_documents)\.(\d+)\.(\w+)$/.exec(path) ?? [];
    // As it will be sent, however it was typed.
    const sent = documents && normalizeField(`${documents}.0.type`, value(padded, `${documents}.${n}`).type).value;
    const isForbidden = documents !== undefined && (FORBIDDEN[sent] ?? []).includes(member);
    assert.equal(state === "forbidden", isForbidden, `${name}: ${path} is ${state}`);
    const probe = example ?? choices?.[0].value;
    const refused = probe === undefined || type === "integers" ? [] : errors(put(padded, path, probe)).filter((issue) => issue.path === path && issue.code === "state_forbidden");
    if (why?.code === "state_forbidden") assert.deepEqual(why, reason(refused[0]), `${name}: ${path}`);
    else assert.deepEqual(refused, [], `${name}: ${path}`);
  }
  return fields;
}

const reason = ({ code, message, params }) => ({ code, message, ...(params && { params }) });

function value(body, path) {
  return path.split(".").reduce((at, step) => at?.[step], body);
}

test("for every body of the cases: required is what gives an error when it is emptied, forbidden what is refused or left out", () => {
  const seen = { required: 0, optional: 0, forbidden: 0 }, codes = new Set();
  for (const [name, body, kind, options] of cases()) {
    const form = filled(Object.fromEntries(MEMBERS[kind].map((name) => [name, body[name]])), { ...options, kind });
    for (const { state, why } of judged(name, form, kind, options)) {
      seen[state]++;
      if (why) codes.add(why.code);
    }
    form.dispose();
  }
  assert.ok(seen.required > 4000 && seen.optional > 2000 && seen.forbidden > 100, JSON.stringify(seen));
  for (const code of ["required", "transliteration_required", "state_required", "state_forbidden", "selfie_member_dropped", "sides_required", "document_country_missing"]) {
    assert.ok(codes.has(code), code);
  }
});

test("the same for a thousand bodies at random", () => {
  const chance = random(7);
  for (let n = 0; n < 1000; n++) {
    const base = chance.pick([...creates, ...attaches]);
    const body = varied(base, chance);
    const kind = base.startsWith("create") ? "create" : "attach";
    if (body?.constructor !== Object) continue;
    const options = { ...customer, tosRequired: chance.chance(0.5), selfieRequired: chance.chance(0.5) };
    const form = filled(Object.fromEntries(MEMBERS[kind].map((name) => [name, body[name]])), { ...options, kind });
    judged(`${n}: ${JSON.stringify(body)}`, form, kind, options);
    form.dispose();
  }
});

test("what is told to be left out is left out when the body is built", () => {
  const [selfie] = bases.attach.identifying_documents.filter(({ type }) => type === "SELFIE");
  assert.ok(selfie);
  const body = { ...bases.attach, identifying_documents: [{ type: "SELFIE", number: "1", country: "USA", state: "x", issue_date: "2020-01-01", expiry_date: "2030-01-01", files: [{ uri: "/s" }] }] };
  const left = buildAttach(body, customer).changes.map(({ path, kind }) => [path, kind]);
  const told = filled(body, customer).fields().filter(({ state }) => state === "forbidden").map(({ path, why }) => [path, why.code]);
  assert.deepEqual(told, left);
  assert.equal(told.length, 5);
});

test("fields come in the order of the API document, those of fresh entries where a list needs one", () => {
  const paths = createForm(today).fields().map(({ path }) => path);
  assert.equal(paths.length, 34);
  assert.deepEqual(paths.slice(0, 3), ["verification_type", "basic_info.first_name", "basic_info.first_name_en"]);
  assert.deepEqual(paths.slice(14, 19), ["basic_info.tax_info", ...["country_code", "document_type", "document_id"].map((name) => `basic_info.tax_info.0.${name}`), "address.street_line_1"]);
  assert.equal(paths.at(-1), "meta_data");

  const attach = createForm({ ...customer, kind: "attach" });
  attach.add("identifying_documents", { type: "NATIONAL_ID" });
  const files = attach.fields("identifying_documents.0.files");
  assert.deepEqual(files.map(({ path, state }) => [path.replace("identifying_documents.0.", ""), state]), [
    ["files", "required"], ["files.0.side", "required"], ["files.0.uri", "required"], ["files.1.side", "required"], ["files.1.uri", "required"],
  ]);
  attach.set("identifying_documents.0.type", "PASSPORT");
  assert.deepEqual(attach.fields("identifying_documents.0.files").map(({ path, state }) => [path.replace("identifying_documents.0.", ""), state]), [
    ["files", "required"], ["files.0.side", "optional"], ["files.0.uri", "required"],
  ]);
});

test("asking for the inputs, the progress and the draft changes nothing, and leaves nothing in later checks", () => {
  for (const [base, path] of [["create_non_ascii", "basic_info.email"], ["attach", "identifying_documents.1.number"]]) {
    const body = put(bases[base], path, "zz-a-secret");
    const form = filled(body, customer);
    const before = JSON.stringify([held(form, kindOf(body)), form.issues(), form.build()]);
    const fields = form.fields();
    assert.deepEqual(form.fields(), fields);
    form.progress();
    form.draft();
    assert.equal(JSON.stringify([held(form, kindOf(body)), form.issues(), form.build()]), before);
    assert.equal(JSON.stringify([fields, form.progress()]).includes("zz-a-secret"), false, "no value of the person's");
  }
});

test("odd options are the programmer's mistake", () => {
  assert.throws(() => createForm({ kind: "other" }), misuse("invalid_options"));
  assert.throws(() => createForm({ todays: 1 }), misuse("invalid_options"));
  assert.throws(() => createForm(today).setOptions({ todays: 1 }), misuse("invalid_options"));
  createForm(null);
});

test("options count for the inputs too, also later ones", () => {
  const form = createForm({ ...customer, kind: "attach" });
  assert.equal(byPath(form.fields()).tos_policies_value.state, "required");
  form.setOptions({ ...customer, tosRequired: false });
  assert.equal(byPath(form.fields()).tos_policies_value.state, "optional");
});

test("choices are the API's words, all countries, or the catalogue's rows, with their labels", () => {
  const catalogue = {
    occupations: [1, { id: 2, title: "Baker" }], purposes: [{ id: 3, title: "Gifts" }], source_of_funds: [5],
    subdivisions: ["US-CA", { code: "US-NY", name: "New York" }, { code: "GB-ENG", name: "England" }],
  };
  const form = createForm({ ...today, catalogue });
  const fields = () => byPath(form.fields());
  assert.deepEqual(fields()["basic_info.gender"].choices, [{ value: "MALE", label: "Male" }, { value: "FEMALE", label: "Female" }]);
  assert.equal(fields()["address.country"].choices.length, 249);
  assert.deepEqual(fields()["address.country"].choices[0], { value: "AFG", label: "Afghanistan" });
  assert.deepEqual(fields()["financial_profile.occupation_id"].choices, [{ value: 1 }, { value: 2, label: "Baker" }]);
  assert.deepEqual(fields()["financial_profile.source_of_fund_ids"].choices, [{ value: 5 }]);
  assert.equal(fields()["address.subdivision_code"].choices.length, 3);
  form.set("address.country", "USA");
  assert.deepEqual(fields()["address.subdivision_code"].choices, [{ value: "US-CA" }, { value: "US-NY", label: "New York" }]);
  form.set("address.country", "x");
  assert.equal(fields()["address.subdivision_code"].choices.length, 3);
  form.setOptions({ ...today, catalogue: { countries: [{ code: "USA", name: "United States" }, "MEX"] } });
  assert.deepEqual(fields()["address.country"].choices, [{ value: "USA", label: "United States" }, { value: "MEX", label: "Mexico" }]);
  assert.equal(fields()["address.subdivision_code"].choices, undefined);
});

test("hints follow the country: a postal code's shape, a tax number's form once the numbers are loaded", async () => {
  const form = createForm(today);
  const hint = (path) => (({ placeholder, example }) => ({ placeholder, example }))(byPath(form.fields())[path]);
  const [id, code] = ["basic_info.tax_info.0.document_id", "address.postal_code"];
  assert.equal(hint(code).placeholder, undefined);
  form.set("address.country", "USA");
  assert.match(hint(code).placeholder, /12345/);
  assert.deepEqual(hint(id), { placeholder: undefined, example: undefined });
  form.set("basic_info.tax_info.0.country_code", "USA");
  assert.deepEqual(hint(id), { placeholder: "999-99-9999", example: "123-45-6789" });
  form.set("basic_info.tax_info.0.country_code", "DEU");
  assert.deepEqual(hint(id), { placeholder: undefined, example: undefined });
  await loadTaxIds();
  assert.equal(hint(id).example, taxIdFormats("DEU")[0].example);
  form.set("basic_info.tax_info.0.country_code", "USA");
  form.set("basic_info.tax_info.0.document_type", "ITIN");
  assert.equal(hint(id).example, taxIdFormats("USA").find(({ abbreviation }) => abbreviation === "ITIN").example);
});

test("each input has what an element of HTML takes", () => {
  const all = [...createForm(today).fields(), ...filled({ identifying_documents: [{ type: "DRIVERS_LICENSE" }] }, { ...customer, kind: "attach" }).fields()];
  const fields = byPath(all);
  assert.equal(fields["identifying_documents.0.state"].maxLength, 64);
  assert.equal(fields["identifying_documents.0.files.0.uri"].accept, "application/pdf,image/jpeg,image/png");
  assert.deepEqual([fields["basic_info.email"].inputmode, fields["basic_info.phone"].inputmode, fields["financial_profile.monthly_volume_usd"].inputmode], ["email", "tel", "numeric"]);
  // HTML, "Autofill": the tokens that are used here.
  const tokens = ["off", "given-name", "additional-name", "family-name", "bday", "email", "tel", "country", "sex", "address-line1", "address-line2", "address-level2", "address-level1", "postal-code"];
  assert.deepEqual([...new Set(all.map(({ autocomplete }) => autocomplete))].sort(), tokens.sort());
  for (const field of all) assert.ok(Object.values(field).every((member) => member !== undefined), field.path);
});

test("progress tells of each section what is required, filled and wrong", () => {
  const form = createForm(today);
  const of = (path) => form.progress().sections.find((section) => section.path === path);
  assert.deepEqual(form.progress().sections.map(({ path, state }) => [path, state]), MEMBERS.create.map((name) => [name, "empty"]));
  assert.deepEqual(of("address"), { path: "address", state: "empty", required: 5, filled: 0, errors: 0 });
  form.set("address.city", "Paris");
  assert.deepEqual(of("address"), { path: "address", state: "pending", required: 5, filled: 1, errors: 0 });
  form.set("address.street_line_1", "Rue de l'Église");
  assert.deepEqual(of("address"), { path: "address", state: "pending", required: 6, filled: 2, errors: 0 });
  form.set("address.country", "us a");
  assert.deepEqual(of("address"), { path: "address", state: "errors", required: 6, filled: 3, errors: 1 });
  const full = filled(bases.create, today);
  assert.deepEqual(full.progress().sections.map(({ state, required, filled }) => [state, required === filled]), MEMBERS.create.map(() => ["complete", true]));
  assert.equal(full.progress().complete, true);
});

test("of a document, a file and a side that are not there yet are missing, one too many or chosen twice is wrong", () => {
  const form = createForm({ ...customer, kind: "attach", selfieRequired: true });
  const state = () => (({ state, errors }) => [state, errors])(form.progress().sections[0]);
  form.add("identifying_documents", { type: "NATIONAL_ID", number: "X1", country: "USA", expiry_date: "2030-01-01", files: [{ side: "FRONT", uri: "/a" }] });
  assert.deepEqual(state(), ["pending", 0]);
  form.add("identifying_documents.0.files", { uri: "/b" });
  assert.deepEqual(state(), ["pending", 0]);
  form.set("identifying_documents.0.files.1.side", "FRONT");
  assert.deepEqual(state(), ["errors", 1]);
  form.set("identifying_documents.0.files.1.side", "BACK");
  assert.deepEqual(state(), ["pending", 0], "the selfie is missing");
  form.add("identifying_documents", { type: "SELFIE", files: [{ uri: "/s" }] });
  assert.deepEqual(state(), ["complete", 0]);
  form.add("identifying_documents.1.files", { uri: "/t" });
  assert.deepEqual(state(), ["errors", 1]);
});

test("progress of every body of the cases: complete is what has no error, and nothing is counted twice", () => {
  const states = new Set();
  for (const [name, body, kind, options] of cases()) {
    const form = filled(Object.fromEntries(MEMBERS[kind].map((name) => [name, body[name]])), { ...options, kind });
    const { complete, sections } = form.progress();
    assert.equal(complete, !form.issues().some(isError), name);
    for (const { path, state, required, filled, errors } of sections) {
      states.add(state);
      const found = form.issues(path).filter(isError).length;
      assert.ok(filled <= required && errors <= found, `${name}: ${path}`);
      if (state === "complete") assert.ok(found === 0 && filled === required, `${name}: ${path}`);
      if (state === "errors") assert.ok(errors > 0, `${name}: ${path}`);
      if (found > 0) assert.notEqual(state, "complete", `${name}: ${path}`);
    }
    form.dispose();
  }
  assert.deepEqual([...states].sort(), ["complete", "empty", "errors", "pending"]);
});

/** A body without the files of its documents. */
const withoutFiles = (body) => JSON.parse(JSON.stringify(body, (name, value) => (name === "files" ? undefined : value)));

test("a draft brings back all that was typed in every body of the cases, and holds no file", () => {
  let files = 0;
  for (const [name, body, kind, options] of cases()) {
    const form = filled(Object.fromEntries(MEMBERS[kind].map((name) => [name, body[name]])), { ...options, kind });
    const text = JSON.stringify(form.draft());
    for (const [, uri] of JSON.stringify(held(form, kind)).matchAll(/"uri":"(\/[^"]{5,})"/g)) {
      assert.equal(text.includes(uri), false, name);
      files++;
    }
    const other = createForm({ ...options, kind });
    const { restored, ignored, changes } = other.restore(JSON.parse(text));
    // What the rules refuse whatever its members are is not taken.
    const isRefused = form.issues().some(({ path, severity }) => path === "meta_data" && severity === "error");
    assert.deepEqual(ignored.map(({ path }) => path), isRefused ? ["meta_data"] : [], name);
    if (isRefused) form.set("meta_data", undefined);
    assert.deepEqual(held(other, kind), Object.fromEntries(MEMBERS[kind].map((member) => [member, withoutFiles(held(form, kind))[member]])), name);
    for (const path of restored) assert.notEqual(other.value(path), undefined, `${name}: ${path}`);
    for (const { path, issues } of changes) assert.deepEqual(issues, other.issues().filter((issue) => issue.path === path), name);
    form.dispose();
    other.dispose();
  }
  assert.ok(files > 50);
});

test("a draft of another version, or one that was changed, is read as far as it is valid, and the rest is told", () => {
  const form = createForm(today);
  const { restored, ignored } = form.restore({
    version: 9, kind: "create", extra: 1,
    values: {
      verification_type: true, nickname: "Mia", "Maria Garcia": "1990", address: "12 Street", meta_data: { a: 1 },
      basic_info: { first_name: "José", dob: { year: 1990 }, phone: 5, tax_info: ["x", { country_code: "USA", document_id: [], color: "red" }, null], nationality: "USA" },
      financial_profile: { source_of_fund_ids: [1, "2", {}, null], monthly_volume_usd: NaN },
    },
  });
  assert.deepEqual(restored, [
    "basic_info.first_name", "basic_info.phone", "basic_info.tax_info.1.country_code", "financial_profile.source_of_fund_ids.0", "financial_profile.source_of_fund_ids.1", "meta_data",
  ]);
  assert.deepEqual(ignored.map(({ path, code }) => [path, code]), [
    ["", "another_version"], ["verification_type", "wrong_type"], ["basic_info.dob", "wrong_type"], ["basic_info.tax_info.0", "wrong_type"],
    ["basic_info.tax_info.1.document_id", "wrong_type"], ["basic_info.tax_info.1.color", "unknown_member"], ["basic_info.nationality", "v1_member"],
    ["address", "wrong_type"], ["financial_profile.source_of_fund_ids.2", "wrong_type"], ["financial_profile.monthly_volume_usd", "wrong_type"],
    ["nickname", "unknown_member"], ["", "unknown_member"],
  ]);
  for (const { message, severity } of ignored) assert.ok(message.length > 10 && ["error", "warning"].includes(severity));
  for (const secret of ["Mia", "Garcia", "12 Street", "red", "1990"]) assert.equal(JSON.stringify(ignored).includes(secret), false, secret);
  assert.deepEqual(form.value("basic_info"), { first_name: "José", phone: 5, tax_info: [{}, { country_code: "USA" }, {}] });

  const attach = createForm({ ...customer, kind: "attach" });
  const tampered = { version: 1, kind: "attach", values: { identifying_documents: [{ type: "PASSPORT", files: [{ uri: "/not/mine" }] }] } };
  assert.deepEqual(attach.restore(tampered).ignored.map(({ path, code }) => [path, code]), [["identifying_documents.0.files", "files_left_out"]]);
  assert.deepEqual(attach.value("identifying_documents"), [{ type: "PASSPORT" }]);
});

const cyclic = {};
cyclic.self = cyclic;
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throws = { get values() { throw new Error("no"); } };
const draftOf = (values) => ({ version: 1, kind: "create", values });
const hostile = {
  nothing: undefined, null: null, "a text": "{}", "a number": 7, "a list": [], "a function": () => {}, "a symbol": Symbol("x"), "a date": new Date(0),
  "a revoked proxy": revoked(), "one that throws": throws, "values that are a list": draftOf([]), "values that are revoked": draftOf(revoked()),
  "sections that are revoked": draftOf({ basic_info: revoked(), address: revoked() }), cyclic: draftOf({ basic_info: cyclic, meta_data: cyclic, financial_profile: { source_of_fund_ids: [cyclic] } }),
  "a member that throws": draftOf({ basic_info: { get email() { throw new Error("no"); } } }), "names of prototypes": JSON.parse('{"version":1,"kind":"create","values":{"__proto__":{"a":1},"constructor":{},"basic_info":{"__proto__":{"email":"x"},"toString":1}}}'),
  "too long a list": draftOf({ basic_info: { tax_info: Array(200_000).fill({}) } }), "a draft of the other body": { version: 1, kind: "attach", values: { tos_policies_value: "x" } },
  "deep members": draftOf({ meta_data: JSON.parse("[".repeat(500) + "]".repeat(500)) }), "too deep members": draftOf({ meta_data: { a: JSON.parse("[".repeat(500) + "]".repeat(500)) } }),
};
for (const [what, draft] of Object.entries(hostile)) {
  test(`${what} as a draft is told and thrown about nowhere, and the form stays as it was`, () => {
    const form = filled(bases.create, today);
    const before = held(form, "create");
    const { restored, ignored, changes } = form.restore(draft);
    assert.deepEqual([restored, changes], [[], []]);
    assert.ok(ignored.length > 0);
    for (const { path, code, severity, message } of ignored) assert.ok([path, code, severity, message].every((text) => typeof text === "string"), JSON.stringify(ignored));
    assert.deepEqual(held(form, "create"), before);
  });
}

test("a long list is read in a moment, and its inputs are those of a hundred entries", () => {
  const form = createForm(today);
  const start = performance.now();
  form.restore(draftOf({ basic_info: { tax_info: Array.from({ length: 50_000 }, () => ({ country_code: "USA", document_id: {} })) } }));
  assert.equal(form.fields("basic_info.tax_info").length, 301);
  form.progress();
  assert.ok(performance.now() - start < 10_000);
  assert.equal(form.value("basic_info.tax_info").length, 50_000);
});

test("reset empties the form, keeps its options, and tells what changed", () => {
  for (const [base, kind] of [["create_non_ascii", "create"], ["attach", "attach"]]) {
    const options = { ...customer, kind, relianceEnabled: false, selfieRequired: true };
    const form = filled(bases[base], options);
    const fresh = createForm(options);
    const before = form.issues();
    const told = form.reset();
    assert.deepEqual(form.issues(), fresh.issues());
    assert.deepEqual(held(form, kind), held(fresh, kind));
    assert.deepEqual(form.build(), fresh.build());
    const paths = new Set([...before, ...form.issues()].map(({ path }) => path).filter((path) => {
      const at = (issues) => JSON.stringify(issues.filter((issue) => issue.path === path));
      return at(before) !== at(form.issues());
    }));
    assert.deepEqual(new Set(told.map(({ path }) => path)), paths);
    assert.ok(told.length > 0);
    assert.deepEqual(form.reset(), []);
  }
});

test("a form that was disposed of throws for all of these, an unknown section too", () => {
  const form = createForm(today);
  for (const section of ["nope", "basic_info.nope", "identifying_documents"]) assert.throws(() => form.fields(section), misuse("unknown_path"), section);
  form.dispose();
  for (const method of ["fields", "progress", "draft", "reset"]) assert.throws(() => form[method](), misuse("disposed"), method);
  assert.throws(() => form.restore({}), misuse("disposed"));
});
