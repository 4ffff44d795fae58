// A form that lives in the module, in the packed package: what it tells, what it holds, what it leaves behind.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { attaches, bases, creates, random } from "./bodies.mjs";
import { consumer, root, run } from "./support.mjs";

const { directory, installed } = consumer({ after });
const {
  FinOnboardingError, buildAttach, buildCreate, createForm, validateAttach, validateCreate, validateField,
} = await import(pathToFileURL(join(installed, "node.js")));

const today = { today: "2026-11-21" };
const customer = { ...today, customerId: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" };
const misuse = (code) => (error) => error instanceof FinOnboardingError && error.code === code;
const codes = (changes) => changes.map(({ path, issues }) => [path, ...issues.map(({ code }) => code)]);

/** The form that holds a body. */
function filled(body, options) {
  const form = createForm(options);
  for (const [path, value] of Object.entries(body)) form.set(path, value);
  return form;
}

test("an empty form lacks what a body of empty sections lacks", () => {
  const sections = { basic_info: {}, address: {}, financial_profile: {} };
  assert.deepEqual(createForm(today).issues(), validateCreate(sections, today).issues);
  assert.deepEqual(createForm({ ...customer, kind: "attach" }).issues(), validateAttach({}, customer).issues);
});

test("set answers the input's own issues, and tells when they are cleared", () => {
  const form = createForm({ ...today, exact: true });
  assert.deepEqual(codes(form.set("basic_info.email", "Maria@Example.com")), [["basic_info.email", "email_not_lowercase"]]);
  assert.deepEqual(form.set("basic_info.email", "Anna@Example.com"), [], "the same issue is no news");
  assert.deepEqual(form.set("basic_info.email", "maria@example.com"), [{ path: "basic_info.email", issues: [] }]);
  assert.deepEqual(form.set("basic_info.email", "anna@example.com"), []);
  const [{ issues }] = form.set("basic_info.email", undefined);
  assert.deepEqual(issues, validateField("basic_info.email", undefined, today).issues);
  assert.deepEqual(form.set("basic_info.email", null), [], "null is nothing there");
});

test("set answers the changes of the inputs that depend on it", () => {
  const name = createForm(today);
  assert.deepEqual(codes(name.set("basic_info.first_name", "José")), [
    ["basic_info.first_name"], ["basic_info.first_name_en", "transliteration_required"],
  ]);
  assert.deepEqual(codes(name.set("basic_info.first_name", "Jose")), [["basic_info.first_name_en"]]);

  const country = filled(bases.create, today);
  assert.deepEqual(country.issues(), []);
  const elsewhere = structuredClone(bases.create);
  elsewhere.basic_info.country_of_residence = "GBR";
  const told = country.set("basic_info.country_of_residence", "GBR");
  assert.deepEqual(told.flatMap(({ issues }) => issues), validateCreate(elsewhere, today).issues);
  assert.ok(told.some(({ path }) => path === "address.country"), JSON.stringify(codes(told)));

  const document = filled(bases.attach_passport, { ...customer, kind: "attach" });
  assert.deepEqual(document.issues(), []);
  const license = structuredClone(bases.attach_passport);
  license.identifying_documents[0].type = "DRIVERS_LICENSE";
  const type = document.set("identifying_documents.0.type", "DRIVERS_LICENSE");
  assert.deepEqual(type.flatMap(({ issues }) => issues), validateAttach(license, customer).issues);
  assert.ok(type.some(({ path }) => path === "identifying_documents.0.files"), JSON.stringify(codes(type)));
});

test("a value is judged as it will be sent, or exactly as it is", () => {
  const [form, exact] = [createForm(today), createForm({ ...today, exact: true })];
  for (const [path, value] of [["basic_info.email", " Maria@Example.com"], ["financial_profile.monthly_volume_usd", "5000"], ["basic_info.phone", "+1 (415) 555-2671"]]) {
    form.set(path, value);
    exact.set(path, value);
    assert.deepEqual([form.issues(path), form.value(path)], [[], value]);
    assert.deepEqual(exact.issues(path), validateField(path, value, { ...today, exact: true }).issues, path);
    assert.notDeepEqual(exact.issues(path), [], path);
  }
});

test("entries are added at the end, removed, and later ones move up", () => {
  const form = createForm(today);
  const [one, other] = [{ country_code: "USA", document_type: "SSN", document_id: "123-45-6789" }, { country_code: "DEU", document_type: "TIN" }];
  const added = form.add("basic_info.tax_info", one);
  assert.equal(added.path, "basic_info.tax_info.0");
  assert.ok(codes(added.changes).some(([path, ...issues]) => path === "basic_info.tax_info" && issues.length === 0), "the list is no longer missing");
  const second = form.add("basic_info.tax_info", other);
  assert.equal(second.path, "basic_info.tax_info.1");
  assert.ok(codes(second.changes).some(([path, code]) => path === "basic_info.tax_info.1.document_id" && code === "required"));
  assert.deepEqual(form.value("basic_info.tax_info"), [one, other]);

  const moved = codes(form.remove("basic_info.tax_info.0"));
  assert.deepEqual(form.value("basic_info.tax_info"), [other]);
  assert.ok(moved.some(([path, code]) => path === "basic_info.tax_info.0.document_id" && code === "required"), JSON.stringify(moved));
  assert.deepEqual(form.remove("basic_info.tax_info.7"), [], "an entry that is not there changes nothing");
  assert.deepEqual(form.value("basic_info.tax_info"), [other]);
  form.remove("basic_info.tax_info.0");
  assert.deepEqual(form.value("basic_info.tax_info"), []);
  assert.deepEqual(form.issues("basic_info.tax_info"), validateField("basic_info.tax_info", [], today).issues);
});

test("documents and their files are added and removed", () => {
  const form = createForm({ ...customer, kind: "attach" });
  const { path } = form.add("identifying_documents", { type: "NATIONAL_ID", number: "X1", country: "USA", expiry_date: "2030-01-01" });
  assert.equal(path, "identifying_documents.0");
  assert.equal(form.add("identifying_documents.0.files", { side: "FRONT", uri: "/a.pdf" }).path, "identifying_documents.0.files.0");
  assert.equal(form.add("identifying_documents.0.files").path, "identifying_documents.0.files.1");
  assert.deepEqual(form.value("identifying_documents.0.files"), [{ side: "FRONT", uri: "/a.pdf" }, {}]);
  form.set("identifying_documents.0.files.1.side", "BACK");
  const told = form.set("identifying_documents.0.files.1.uri", "/b.pdf");
  assert.deepEqual(codes(told).filter(([at]) => at === "identifying_documents.0.files.1.uri"), [["identifying_documents.0.files.1.uri"]]);
  assert.deepEqual(form.issues("identifying_documents"), []);
  form.remove("identifying_documents.0.files.0");
  assert.deepEqual(form.value("identifying_documents.0.files"), [{ side: "BACK", uri: "/b.pdf" }]);
  assert.deepEqual(form.issues("identifying_documents").map(({ path, code }) => [path, code]), [["identifying_documents.0.files", "wrong_file_count"]]);
});

test("entries that a path names and that are missing are made", () => {
  const form = createForm(today);
  const told = form.set("basic_info.tax_info.1.country_code", "USA");
  assert.deepEqual(form.value("basic_info.tax_info"), [{}, { country_code: "USA" }]);
  assert.deepEqual(told.flatMap(({ issues }) => issues).map(({ path }) => path), form.issues("basic_info.tax_info").map(({ path }) => path));
  assert.ok(codes(told).some(([path, ...issues]) => path === "basic_info.tax_info" && issues.length === 0));
});

test("value gives back what was set, and undefined where nothing stands", () => {
  const create = filled(bases.create_non_ascii, today);
  for (const [name, section] of Object.entries(bases.create_non_ascii)) assert.deepEqual(create.value(name), section, name);
  assert.equal(create.value("basic_info.first_name"), "María");
  assert.equal(create.value("financial_profile.source_of_fund_ids.1"), 5);
  assert.equal(create.value("basic_info.tax_info.0.document_id"), "123-45-6789");
  assert.equal(create.value("basic_info.tax_info.1"), undefined);
  assert.equal(create.value("basic_info.tax_info.1.document_id"), undefined);
  for (const nothing of [undefined, null]) {
    create.set("basic_info.gender", nothing);
    assert.equal(create.value("basic_info.gender"), undefined);
  }
  for (const number of [0, -1, 1.5, -2.5e-7, 1e300, 2 ** 31, 2 ** 53 - 1, -(2 ** 31)]) {
    create.set("financial_profile.monthly_volume_usd", number);
    assert.equal(create.value("financial_profile.monthly_volume_usd"), number);
  }
  for (const text of ["", " ", "😀", "\u0000", "x".repeat(100_000), "é".repeat(50_000)]) {
    create.set("financial_profile.purpose_remarks", text);
    assert.equal(create.value("financial_profile.purpose_remarks"), text);
  }
  const free = { reference: "a", nested: { list: [1, null, "b"] } };
  create.set("meta_data", free);
  assert.deepEqual(create.value("meta_data"), free);
  assert.notEqual(create.value("meta_data").nested, free.nested, "a page's own object does not live in the form");

  const attach = filled(bases.attach, { ...customer, kind: "attach" });
  for (const [name, section] of Object.entries(bases.attach)) assert.deepEqual(attach.value(name), section, name);
});

test("what value gives is the caller's own", () => {
  const form = filled(bases.create, today);
  const before = form.build();
  form.value("basic_info").email = "other@example.com";
  form.value("meta_data").reference = "other";
  assert.deepEqual(form.build(), before);
});

test("build answers byte for byte what buildCreate and buildAttach answer", () => {
  let built = 0, refused = 0;
  for (const file of ["build_create", "build_attach", "create_body", "attach_body", "documents", "meta_data"]) {
    for (const { name, check, base, value, set, unset, options: more } of JSON.parse(readFileSync(join(root, `tests/cases/${file}.json`), "utf8")).cases) {
      const body = base === undefined ? value : structuredClone(bases[base]);
      if (!/^(build_)?(create|attach)$/.test(check) || body?.constructor !== Object) continue;
      for (const path of unset ?? []) put(body, path, undefined);
      for (const [path, value] of Object.entries(set ?? {})) put(body, path, value);
      const kind = check.includes("attach") ? "attach" : "create";
      // A form has no members that the API does not know at its root.
      const known = kind === "create" ? ["verification_type", "basic_info", "address", "financial_profile", "meta_data"] : ["identifying_documents", "address_documents", "tos_policies_value"];
      if (Object.keys(body).some((key) => !known.includes(key))) continue;
      const options = { ...customer, ...more };
      // What is not there at all is one issue for a body, but a form has its sections.
      const form = filled(Object.fromEntries(known.map((key) => [key, body[key]])), { ...options, kind });
      const expected = (kind === "create" ? buildCreate : buildAttach)(body, options);
      const found = form.build();
      assert.deepEqual(found, expected, `${file}: ${name}`);
      assert.deepEqual(form.build(), expected, `${file}, again: ${name}`);
      assert.equal(JSON.stringify(found), JSON.stringify(expected), `${file}: ${name}`);
      form.dispose();
      if (found.ok) built++;
      else refused++;
    }
  }
  assert.ok(built > 60 && refused > 30, `${built} built, ${refused} refused`);
});

test("what meta_data holds is built as buildCreate builds it, whatever it is", () => {
  const odd = [
    JSON.parse('{"__proto__": 1, "a": {"__proto__": {"b": 2}, "c": [1]}}'),
    { text: Symbol("x"), list: [Symbol("y"), () => {}, undefined], none: undefined, date: new Date(0), big: 1n },
    { "": 1, "a.b": [{}], constructor: null, toJSON: () => ({ told: "otherwise" }) },
    "no object", [], null, new Map([["a", 1]]),
  ];
  for (const meta_data of odd) {
    const body = { ...bases.create, meta_data };
    const form = filled(body, today);
    assert.deepEqual(form.build(), buildCreate(body, today));
    assert.deepEqual(form.build(), buildCreate(body, today), "again");
  }
});

test("a form takes long texts and long lists after it was built", () => {
  const form = filled(bases.create, today);
  form.build();
  const long = "x".repeat(100_000);
  form.set("basic_info.first_name", long);
  assert.equal(form.value("basic_info.first_name"), long);
  form.build();
  assert.equal(form.set("basic_info.tax_info.999.country_code", "USA").length > 999, true);
  assert.equal(form.value("basic_info.tax_info").length, 1000);
  form.build();
  assert.deepEqual(validateCreate(bases.create, today).issues, []);
});

test("a path to a far entry makes those before it at once, not one by one", () => {
  const form = createForm(today);
  const start = performance.now();
  assert.equal(form.set("basic_info.tax_info.99999.country_code", "USA").length > 999, true);
  assert.equal(form.value("basic_info.tax_info").length, 100_000);
  assert.ok(performance.now() - start < 5_000, "a hundred thousand entries take longer than five seconds");
  assert.equal(form.value("basic_info.tax_info.99999.country_code"), "USA");
  assert.throws(() => form.set("basic_info.tax_info.100000.country_code", "USA"), { code: "unknown_path" });
});

test("build of a form that was typed in is that of the same form", () => {
  const form = createForm(today);
  const typed = structuredClone(bases.create);
  typed.basic_info.email = " Maria.Garcia@Example.com ";
  typed.basic_info.phone = "+1 (415) 555-2671";
  typed.financial_profile.monthly_volume_usd = "5000";
  const type = (value, path) => {
    if (typeof value !== "object") form.set(path, value);
    else if (path === "meta_data") form.set(path, value);
    else for (const [name, member] of Object.entries(value)) type(member, path === "" ? name : `${path}.${name}`);
  };
  type(typed, "");
  assert.equal(form.build().ok, true);
  assert.deepEqual(form.build(), buildCreate(typed, today));
  assert.deepEqual(form.value("basic_info").phone, "+1 (415) 555-2671", "building changes nothing in the form");
});

test("setOptions judges everything anew and replaces all options", () => {
  const form = filled(bases.create, today);
  assert.deepEqual(form.issues(), []);
  const known = { ...today, catalogue: { occupations: [1], purposes: [{ id: 3, title: "x" }] } };
  assert.deepEqual(form.setOptions(known).flatMap(({ issues }) => issues), validateCreate(bases.create, known).issues);
  assert.notDeepEqual(form.issues(), []);
  assert.deepEqual(form.build(), buildCreate(bases.create, known));
  const cleared = form.setOptions(today);
  assert.ok(cleared.length > 0 && cleared.every(({ issues }) => issues.length === 0));
  assert.deepEqual(form.build(), buildCreate(bases.create, today));
  assert.throws(() => form.setOptions({ todays: "2026-11-21" }), misuse("invalid_options"));
  assert.deepEqual(form.build(), buildCreate(bases.create, today), "refused options change nothing");
});

test("forms do not know of each other, nor of checks in between", () => {
  const [one, other] = [filled(bases.create, today), createForm({ ...customer, kind: "attach", customerStatus: "APPROVED" })];
  validateCreate({}, { today: "1990-01-01", relianceEnabled: false });
  assert.deepEqual(one.set("basic_info.email", "m@example.com"), []);
  assert.deepEqual(other.issues(), validateAttach({}, { ...customer, customerStatus: "APPROVED" }).issues);
  other.dispose();
  const third = createForm({ ...today, kind: "create" });
  assert.equal(third.value("basic_info.email"), undefined);
  assert.equal(one.value("basic_info.email"), "m@example.com");
  const strict = { ...today, relianceEnabled: false };
  const reliance = { ...bases.create, verification_type: "RELIANCE" };
  const report = validateCreate(reliance, strict);
  assert.equal(report.valid, false);
  one.build();
  assert.deepEqual(validateCreate(reliance, strict), report, "a form's options are its own");
  assert.throws(() => other.value("tos_policies_value"), misuse("disposed"));
});

test("a form that was disposed of throws, and may be disposed of again", () => {
  const form = filled(bases.create, today);
  form.dispose();
  form.dispose();
  const calls = {
    set: () => form.set("basic_info.email", "x"),
    setList: () => form.set("basic_info.tax_info", []),
    add: () => form.add("basic_info.tax_info"),
    remove: () => form.remove("basic_info.tax_info.0"),
    issues: () => form.issues(),
    value: () => form.value("basic_info.email"),
    setOptions: () => form.setOptions(today),
    build: () => form.build(),
  };
  for (const [name, call] of Object.entries(calls)) assert.throws(call, misuse("disposed"), name);
});

test("a path that no body has throws, and changes nothing", () => {
  const form = filled(bases.create, today);
  const before = form.build();
  const paths = [
    "basic_info.nope", "nope", "", ".", "basic_info.", "basic_info.email.x", "basic_info.tax_info.-1", "basic_info.tax_info.01", "basic_info.tax_info.0.nope",
    "basic_info.tax_info.1e1", "meta_data.reference", "__proto__", "constructor", "identifying_documents", "Maria Garcia", undefined, null, 7, {},
  ];
  for (const path of paths) {
    for (const call of [() => form.set(path, "x"), () => form.add(path), () => form.remove(path), () => form.value(path)]) {
      assert.throws(call, misuse("unknown_path"), `${String(path)}: ${call}`);
    }
  }
  assert.throws(() => form.add("basic_info.email"), misuse("unknown_path"), "no list");
  assert.throws(() => form.remove("basic_info.email"), misuse("unknown_path"), "no entry");
  assert.throws(() => form.remove("basic_info.tax_info"), misuse("unknown_path"), "no entry");
  assert.throws(() => form.issues("nope"), misuse("unknown_path"));
  assert.throws(() => createForm({ ...today, kind: "upload" }), misuse("invalid_options"));
  assert.throws(() => form.set("Maria Garcia", "x"), (error) => !error.message.includes("Maria"), "it may be a value that was taken for a path");
  assert.deepEqual(form.build(), before);
});

const throws = () => {
  throw new Error("no");
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cyclic = {};
cyclic.self = cyclic;
const hostile = {
  "a throwing getter": Object.defineProperty({}, "country_code", { get: throws, enumerable: true }),
  "a proxy that throws": new Proxy({}, { get: throws, ownKeys: throws, has: throws, getPrototypeOf: throws, getOwnPropertyDescriptor: throws }),
  "a list's proxy that throws": new Proxy([], { get: throws }),
  "a revoked proxy": revoked(),
  "a symbol": Symbol("x"),
  "a bigint": 1n,
  "a function": () => {},
  "half a surrogate pair": "a\ud800",
  "not a number": NaN,
  "infinity": Infinity,
  "a boolean": true,
  "a date": new Date(0),
  "an invalid date": new Date(NaN),
  "a number object": Object(5.5),
  "itself": cyclic,
  "too long a list": { length: 2 ** 32, __proto__: Array.prototype },
  "a sparse list": Object.assign([], { length: 200_000 }),
  "a class's instance": new (class { country_code = "USA"; })(),
};

for (const [what, value] of Object.entries(hostile)) {
  test(`a form takes ${what} as a finding`, () => {
    const paths = ["basic_info.dob", "financial_profile.occupation_id", "basic_info.tax_info", "basic_info.tax_info.0", "basic_info.tax_info.0.country_code", "financial_profile.source_of_fund_ids", "address", "meta_data"];
    for (const path of paths) {
      const form = createForm(today);
      const told = form.set(path, value);
      const rest = { basic_info: {}, address: {}, financial_profile: {} };
      const expected = validateField(path, value, { ...today, form: rest }).issues;
      assert.deepEqual(form.issues(path), expected, path);
      if (path !== "meta_data" && path !== "basic_info.tax_info.0") assert.notDeepEqual(expected, [], path);
      for (const { path, issues } of told) assert.deepEqual(issues, form.issues().filter((issue) => issue.path === path), path);
      const { ok } = form.build();
      assert.equal(ok, false);
      form.value(path);
      form.set(path, undefined);
      assert.equal(form.value(path), undefined);
      form.dispose();
    }
  });
}

/** Puts a value into a body as a form does: what is missing on the way is made. */
function put(body, path, value) {
  const steps = path.split(".");
  let at = body;
  steps.forEach((step, n) => {
    if (n === steps.length - 1) {
      if (Array.isArray(at)) for (let k = at.length; k < Number(step); k++) at.push({});
      if (value === undefined && !Array.isArray(at)) delete at[step];
      else at[step] = structuredClone(value);
      return;
    }
    const isList = /^\d+$/.test(steps[n + 1]);
    if (Array.isArray(at)) for (let k = at.length; k <= Number(step); k++) at.push({});
    if (isList ? !Array.isArray(at[step]) : typeof at[step] !== "object" || at[step] === null || Array.isArray(at[step])) at[step] = isList ? [] : {};
    at = at[step];
  });
}

/** What is found at each place. */
function byPlace(issues) {
  const found = new Map();
  for (const issue of issues) found.set(issue.path, [...(found.get(issue.path) ?? []), issue]);
  return found;
}

const texts = [
  "", " ", "Maria", "María", "Ł", "\ud800", "USA", "GBR", "MEX", "XKX", "US-CA", "GB-ENG", "STANDARD", "RELIANCE", "EMPLOYED", "OTHER", "FEMALE",
  "SSN", "TIN", "123-45-6789", "123456789", "a@b.de", "A@b.de", "+14155552671", "+442079460958", "1990-04-15", "2019-06-01", "2029-06-01", "94103",
  "PASSPORT", "DRIVERS_LICENSE", "NATIONAL_ID", "SELFIE", "BANK_STATEMENT", "FRONT", "BACK", "/a.pdf", "/b.pdf", "x".repeat(65),
];
const plain = [undefined, null, true, 0, 1, 5, 42, 5000, -1, 1.5, 2 ** 40, ...texts, ...texts];

const kinds = {
  create: {
    bases: creates,
    validate: validateCreate,
    empty: { basic_info: {}, address: {}, financial_profile: {} },
    inputs: [
      "verification_type", ..."first_name first_name_en middle_name middle_name_en last_name last_name_en dob email phone country_of_residence primary_nationality secondary_nationality gender".split(" ").map((name) => `basic_info.${name}`),
      ..."street_line_1 street_line_1_en street_line_2 city subdivision_code postal_code country".split(" ").map((name) => `address.${name}`),
      ..."employment_status occupation_id purpose_id purpose_remarks source_of_funds_description monthly_volume_usd".split(" ").map((name) => `financial_profile.${name}`),
    ],
    lists: { "basic_info.tax_info": ["country_code", "document_type", "document_id"], "financial_profile.source_of_fund_ids": [] },
    sections: ["basic_info", "address", "financial_profile", "basic_info.tax_info", "financial_profile.source_of_fund_ids", "meta_data"],
  },
  attach: {
    bases: attaches,
    validate: validateAttach,
    empty: {},
    inputs: ["tos_policies_value"],
    lists: {
      "identifying_documents": ["type", "number", "country", "state", "issue_date", "expiry_date"],
      "identifying_documents.0.files": ["side", "uri"],
      "identifying_documents.1.files": ["side", "uri"],
      "address_documents": ["type", "country", "issue_date"],
      "address_documents.0.files": ["side", "uri"],
    },
    sections: ["identifying_documents", "address_documents", "identifying_documents.0", "address_documents.0.files"],
  },
};

for (const [kind, { bases: names, validate, empty, inputs, lists, sections }] of Object.entries(kinds)) {
  test(`after a thousand random changes each, ${kind} forms say what building or a check of the body says, and tell exactly what changed`, () => {
    let cleared = 0, quiet = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const chance = random(seed);
      const isExact = seed % 2 === 0;
      const options = { ...customer, ...(isExact && { exact: true }), ...(seed % 3 === 0 && { customerStatus: "ON_HOLD", countryOfResidence: "GBR" }) };
      const judge = (body) => {
        if (isExact) return validate(body, options).issues;
        const built = (kind === "create" ? buildCreate : buildAttach)(body, options);
        return built.ok ? built.warnings : built.issues;
      };
      const form = createForm({ ...options, kind });
      const body = structuredClone(empty);
      let before = byPlace(form.issues());
      for (let n = 0; n < 1000; n++) {
        const list = chance.pick(Object.keys(lists));
        const length = entriesAt(body, list).length;
        const value = chance.pick(plain);
        let did, told, moved;
        const what = chance.below(20);
        if (what < 8) {
          did = chance.pick(inputs);
          told = form.set(did, value);
          put(body, did, value);
        } else if (what < 14) {
          const n = chance.below(Math.min(3, length + 1));
          const own = lists[list];
          did = own.length > 0 ? `${list}.${n}.${chance.pick(own)}` : `${list}.${n}`;
          // Entries of its lists are made by a path: then the list is another one.
          moved = valueAt(body, did.slice(0, did.lastIndexOf("."))) === undefined || n >= length ? list : undefined;
          // Of a list of numbers no entry is nothing at all.
          const given = own.length === 0 ? value ?? null : value;
          told = form.set(did, given);
          put(body, did, given);
        } else if (what < 16) {
          // Longer lists would find more than a report carries.
          if (length >= 5) continue;
          const own = lists[list];
          const given = own.length === 0 ? chance.pick(plain) ?? null : chance.pick([undefined, {}, { [own[0]]: chance.pick(texts), [chance.pick([...own, "nickname"])]: chance.pick(texts) }]);
          did = moved = list;
          const { path, changes } = form.add(list, given);
          told = changes;
          assert.equal(path, `${list}.${length}`);
          put(body, path, given ?? (own.length === 0 ? null : {}));
        } else if (what < 18) {
          const n = chance.below(3);
          did = moved = list;
          told = form.remove(`${list}.${n}`);
          if (n < length) entriesAt(body, list).splice(n, 1);
          else assert.deepEqual(told, []);
        } else {
          did = moved = chance.pick(sections);
          // Mostly what belongs there, for anything else ends a list.
          const base = valueAt(bases[chance.pick(names)], did);
          const given = chance.chance(0.8) ? structuredClone(base) : chance.pick([undefined, null, {}, "x", { nickname: 1, country: "USA" }]);
          if (did === "meta_data" && given === undefined) continue;
          told = form.set(did, given);
          put(body, did, given);
        }
        const say = `seed ${seed}, step ${n}: ${did} in ${JSON.stringify(body)}`;
        const issues = form.issues();
        assert.deepEqual(issues, judge(body), say);
        const now = byPlace(issues);
        const differ = new Set();
        for (const path of new Set([...before.keys(), ...now.keys()])) {
          if (JSON.stringify(before.get(path)) !== JSON.stringify(now.get(path))) differ.add(path);
        }
        const paths = told.map(({ path }) => path);
        assert.equal(new Set(paths).size, paths.length, `each place once: ${say}`);
        for (const { path, issues } of told) assert.deepEqual(issues, now.get(path) ?? [], say);
        for (const path of differ) assert.ok(paths.includes(path), `${path} is not told: ${say}`);
        // Where entries have moved, all that stands in their list is told again.
        for (const path of paths) {
          assert.ok(differ.has(path) || (moved !== undefined && `${path}.`.startsWith(`${moved}.`)), `${path} is told: ${say}`);
        }
        if (told.some(({ issues }) => issues.length === 0)) cleared++;
        if (told.length === 0) quiet++;
        before = now;
      }
      form.dispose();
    }
    assert.ok(cleared > 1000 && quiet > 100, `${cleared} times something was cleared, ${quiet} times nothing changed`);
  });
}

function valueAt(body, path) {
  return path.split(".").reduce((at, step) => (typeof at === "object" && at !== null && Object.hasOwn(at, step) ? at[step] : undefined), body);
}

const entriesAt = (body, path) => {
  const list = valueAt(body, path);
  return Array.isArray(list) ? list : [];
};

/** Runs a script beside the package that can look into the module's memory, and answers what it prints. */
function withMemory(script) {
  writeFileSync(join(directory, "memory.mjs"), `
    import { readFileSync } from "node:fs";
    const modules = [];
    const { Instance } = WebAssembly;
    WebAssembly.Instance = function (module, imports) {
      const instance = new Instance(module, imports);
      modules.push(instance);
      return instance;
    };
    WebAssembly.Instance.prototype = Instance.prototype;
    const { createForm } = await import("fin-onboarding");
    const memory = () => {
      const { memory } = modules[0].exports;
      return Buffer.from(memory.buffer);
    };
    const { create } = JSON.parse(readFileSync("guide.json", "utf8"));
    ${script}
  `);
  return JSON.parse(run(process.execPath, ["memory.mjs"], { cwd: directory }));
}

test("the module's memory does not grow over 100,000 changes", () => {
  const found = withMemory(`
    const sizes = [];
    const form = createForm({ today: "2026-11-21" });
    for (const [name, value] of Object.entries(create)) form.set(name, value);
    for (let n = 0; n < 100_000; n++) {
      form.set("basic_info.first_name", "é".repeat(n % 100));
      if (n % 10 === 0) form.set("basic_info.tax_info.0.document_id", "x".repeat(n % 1000));
      if (n % 100 === 0) form.add("basic_info.tax_info", { country_code: "USA" });
      if (n % 100 === 50) form.remove("basic_info.tax_info.0");
      if (n % 500 === 0) form.set("meta_data", { n, text: "x".repeat(n % 999) });
      if (n % 1000 === 999) {
        form.build();
        createForm({ today: "2026-11-21" }).dispose();
        sizes.push(memory().length);
      }
    }
    console.log(JSON.stringify({ sizes, modules: modules.length }));
  `);
  assert.equal(found.modules, 1);
  assert.equal(found.sizes.length, 100);
  assert.deepEqual(new Set(found.sizes), new Set([found.sizes[0]]));
});

test("nothing that was typed is in the module's memory after dispose, nor what was overtyped before", () => {
  const found = withMemory(`
    const holds = (text) => memory().includes(text);
    const form = createForm({ today: "2026-11-21", customerId: "55bd6b4e-c20a", ownedUris: ["/AbAcQ4hn.pdf"] });
    for (const [name, value] of Object.entries(create)) form.set(name, value);
    form.set("basic_info.first_name", "Quetzalcoatl");
    form.set("basic_info.tax_info.0.document_id", "987-65-4320");
    form.add("basic_info.tax_info", { country_code: "USA", document_type: "SSN", document_id: "986-65-4321" });
    const before = ["Quetzalcoatl", "987-65-4320", "986-65-4321"].map(holds);
    form.set("basic_info.first_name", "Tlaloc-Nahui");
    form.remove("basic_info.tax_info.1");
    const overtyped = ["Quetzalcoatl", "986-65-4321"].map(holds);
    form.build();
    form.issues();
    form.dispose();
    const after = ["Quetzalcoatl", "Tlaloc-Nahui", "987-65-4320", "986-65-4321", "maria.garcia@example.com", "Market Street", "client-ref-abc", "55bd6b4e-c20a", "AbAcQ4hn"].map(holds);
    console.log(JSON.stringify({ before, overtyped, after }));
  `);
  assert.deepEqual(new Set(found.before), new Set([true]), "the test sees what is there");
  assert.deepEqual(found.overtyped, [false, false]);
  assert.deepEqual(new Set(found.after), new Set([false]));
});

test("a path that is mistyped is answered with the one that was meant, and never with what a person typed", () => {
  const form = createForm(today);
  const meant = {
    "basic_info.frist_name": "basic_info.first_name", "first_name": "basic_info.first_name", "basicInfo.firstName": "basic_info.first_name", "emial": "basic_info.email",
    "address.email": "basic_info.email", "basic_info.tax_info[3].documentId": "basic_info.tax_info.0.document_id", "tax_info.0.document_id": "basic_info.tax_info.0.document_id",
    "basic_info.taxinfo": "basic_info.tax_info", "body.address.city": "address.city", "street_line1": "address.street_line_1", "financial_profile.source_of_funds_ids": "financial_profile.source_of_fund_ids",
  };
  const said = (call) => {
    try {
      call();
    } catch (error) {
      assert.ok(misuse("unknown_path")(error));
      return error.message;
    }
    return assert.fail("it throws nothing");
  };
  for (const [path, near] of Object.entries(meant)) {
    for (const call of [() => form.set(path, "x"), () => form.value(path), () => form.issues(path), () => form.add(path), () => validateField(path, "x", today)]) {
      assert.ok(said(call).endsWith(`; did you mean "${near}"?`), `${path}: ${said(call)}`);
    }
  }
  assert.ok(said(() => validateField("identifying_documents.0.expire_date", "x")).endsWith('did you mean "identifying_documents.0.expiry_date"?'));
  for (const path of ["nope", "", "..", "Maria Garcia", "maria.garcia@example.com", "x".repeat(500), "[".repeat(80), undefined, 7]) {
    assert.match(said(() => form.set(path, "x")), /; a path is written like "basic_info\.tax_info\.0\.document_id"$/, String(path));
  }
  for (const call of [() => form.add("basic_info.email"), () => form.remove("basic_info.email")]) assert.doesNotMatch(said(call), /did you mean/, "it is spelt right");
  assert.doesNotMatch(said(() => form.set("Frist_Name1990", "x")), /1990/);
});

test("a form that is lost without dispose is wiped all the same, and its number is another one's only then", () => {
  const file = join(directory, "lost.mjs");
  writeFileSync(file, `
    const { Instance } = WebAssembly;
    let memory;
    WebAssembly.Instance = function (module, imports) {
      const instance = new Instance(module, imports);
      memory = instance.exports.memory ?? memory;
      return instance;
    };
    const { createForm } = await import("./node_modules/fin-onboarding/node.js");
    const name = "Quetzalcoatlus";
    const makes = (n) => { for (; n > 0; n--) createForm().set("basic_info.last_name", name); };
    const collects = async () => { gc(); await new Promise((done) => setTimeout(done, 20)); };
    const held = createForm();
    held.set("basic_info.last_name", "Held");
    const sizes = [];
    for (let round = 0; round < 6; round++) {
      makes(500);
      await collects();
      sizes.push(memory.buffer.byteLength);
      const disposed = createForm();
      disposed.dispose();
      createForm().dispose();
    }
    console.log(JSON.stringify({ sizes, left: Buffer.from(memory.buffer).includes(name), held: held.value("basic_info.last_name") }));
  `);
  const { sizes, left, held } = JSON.parse(run(process.execPath, ["--expose-gc", file], { cwd: directory }));
  assert.equal(sizes.at(-1), sizes[1], "memory grows no more");
  assert.deepEqual([left, held], [false, "Held"]);
});
