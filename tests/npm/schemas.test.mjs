// The JSON Schemas beside the rules: a schema refuses nothing that the rules accept, and what it cannot refuse is listed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test, { before } from "node:test";
import { pathToFileURL } from "node:url";
import { Place, pack } from "../consumers/place.mjs";
import { attaches, bases, creates, random, values, varied } from "./bodies.mjs";
import { bodiesOfCases } from "./cases.mjs";
import { root } from "./support.mjs";

const TODAY = "2026-11-21";
const KINDS = ["create", "attach"];

/** `code | reason`: what a schema cannot say, or not always. */
const gaps = new Map(
  readFileSync(join(root, "tests/schema_gaps.txt"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | ")),
);

let Ajv;
let ours;
const schemas = {};
const checks = {};

before(async () => {
  const place = new Place("ajv");
  await place.install(pack());
  const { resolve } = createRequire(join(place.directory, "package.json"));
  ({ Ajv2020: Ajv } = createRequire(join(place.directory, "package.json"))("ajv/dist/2020.js"));
  ours = await import(pathToFileURL(resolve("fin-onboarding")));
  for (const kind of KINDS) {
    schemas[kind] = JSON.parse(readFileSync(resolve(`fin-onboarding/schemas/${kind}.json`), "utf8"));
    checks[kind] = compile(schemas[kind]);
  }
});

const compile = (schema, options) => new Ajv({ strict: true, allErrors: true, ...options }).compile(schema);
const judge = (kind, body, options) => (kind === "create" ? ours.validateCreate : ours.validateAttach)(body, { today: TODAY, ...options });
const errorsOf = ({ issues }) => issues.filter(({ severity }) => severity === "error");

/** Where a schema found something, as our paths are written. */
function paths(errors) {
  return errors.map(({ instancePath, params }) => {
    const steps = instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return [...steps, ...("missingProperty" in params ? [params.missingProperty] : [])].join(".");
  });
}

/** A body that shows a gap, for each. */
const shown = new Map();

/** What is wrong with how the two judge a body. */
function compare(kind, body, options, check = checks[kind]) {
  const errors = errorsOf(judge(kind, body, options));
  const passes = check(body);
  if (errors.length === 0) return passes ? undefined : `the schema alone refuses it: ${JSON.stringify(check.errors.slice(0, 3))}`;
  const found = passes ? [] : paths(check.errors);
  // The schema says it where we do. A list that lacks an entry, or has one too many, is told at the list.
  const missed = errors.filter(({ code, path }) => !gaps.has(code) && !found.includes(path));
  if (missed.length > 0) return `the schema does not say ${missed.map(({ code, path }) => `${code} at ${path}`).join(", ")}`;
  if (passes) for (const { code } of errors) shown.set(code, (shown.get(code) ?? 0) + 1);
}

function report(failures) {
  assert.equal(failures.length, 0, `${failures.length}:\n${failures.slice(0, 20).join("\n")}`);
}

test("they are valid against the meta-schema, and Ajv's strict mode finds nothing in them", () => {
  for (const kind of KINDS) {
    const ajv = new Ajv({ strict: true });
    assert.equal(ajv.validateSchema(schemas[kind]), true, ajv.errorsText());
    assert.equal(schemas[kind].$schema, "https://json-schema.org/draft/2020-12/schema");
  }
});

test("their examples are accepted, as a whole and member by member", () => {
  let seen = 0;
  const walk = (kind, schema, steps) => {
    for (const [name, member] of Object.entries(schema)) {
      if (typeof member !== "object" || member === null || name === "examples") continue;
      if (Array.isArray(member.examples) && steps.at(-1) === "properties") {
        const check = compile({ $ref: `#/$defs/probe`, $defs: { ...schemas[kind].$defs, probe: member } });
        for (const example of member.examples) assert.equal(check(example), true, `${kind} ${name}`);
        seen += 1;
      }
      walk(kind, member, [...steps, name]);
    }
  };
  for (const kind of KINDS) {
    for (const example of schemas[kind].examples) {
      assert.equal(checks[kind](example), true);
      assert.deepEqual(errorsOf(judge(kind, example)), []);
    }
    walk(kind, schemas[kind], []);
  }
  assert.ok(seen > 35, `${seen} members have an example`);
});

test("every member says what it is, and where the API's documents speak of it", () => {
  for (const kind of KINDS) {
    const sections = [schemas[kind], ...Object.values(schemas[kind].$defs).filter(({ properties }) => properties)];
    for (const { properties } of sections) {
      for (const [name, { title, description }] of Object.entries(properties)) {
        assert.ok(title, name);
        assert.match(description, /\. (Individual customers guide V2|Attach Documents to Individual Customer V2)[^.]*\.$/, name);
      }
    }
  }
});

test("what makes types of a schema finds what every member may hold", () => {
  for (const kind of KINDS) {
    // json-schema-to-typescript makes an object of a member of which nothing is said; quicktype takes for unknown what stands
    // in two places.
    assert.equal(schemas[kind].allOf, undefined);
    for (const { properties = {} } of [schemas[kind], ...Object.values(schemas[kind].$defs)]) {
      for (const [name, { type, $ref, anyOf }] of Object.entries(properties)) assert.ok(type ?? $ref ?? anyOf, `${kind} ${name}`);
    }
  }
});

test("no body of the cases is refused by the schema alone, and what it cannot say is listed", () => {
  const failures = [];
  const cases = bodiesOfCases();
  for (const { name, kind, body, options } of cases) {
    // A host that need not send the acceptance of the terms takes it out of `required`.
    const waived = { ...schemas[kind], required: schemas[kind].required.filter((member) => member !== "tos_policies_value") };
    waived.properties = { ...waived.properties, tos_policies_value: { anyOf: [{ $ref: "#/$defs/Text" }, { type: "null" }] } };
    const check = options.tosRequired === false && kind === "attach" ? compile({ ...waived, $id: "urn:test:waived" }) : checks[kind];
    for (const each of [options, {}]) {
      const why = compare(kind, body, each, each === options ? check : checks[kind]);
      if (why) failures.push(`${name}: ${why}`);
    }
  }
  report(failures);
  assert.ok(cases.length > 900, `${cases.length} cases`);
});

test("no value at any place of the documents' bodies is judged otherwise", () => {
  const failures = [];
  let tried = 0;
  for (const [kind, names] of [["create", creates], ["attach", attaches]]) {
    for (const name of names) {
      const places = [];
      const walk = (value, steps) => {
        for (const key of Object.keys(value ?? {})) {
          places.push([...steps, key]);
          if (typeof value[key] === "object") walk(value[key], [...steps, key]);
        }
      };
      walk(bases[name], []);
      for (const steps of places) {
        for (const value of [undefined, ...values]) {
          const body = structuredClone(bases[name]);
          const above = steps.slice(0, -1).reduce((place, step) => place[step], body);
          if (value !== undefined) above[steps.at(-1)] = value;
          else if (Array.isArray(above)) above.splice(Number(steps.at(-1)), 1);
          else delete above[steps.at(-1)];
          tried += 1;
          const why = compare(kind, body);
          if (why) failures.push(`${name} with ${JSON.stringify(value)} at ${steps.join(".")}: ${why}`);
        }
      }
    }
  }
  report(failures);
  assert.ok(tried > 10_000, `${tried} bodies`);
});

test("no body with several changes is judged otherwise", () => {
  const failures = [];
  const chance = random(20261121);
  for (let n = 0; n < 20_000; n++) {
    const kind = KINDS[n % 2];
    const body = varied(chance.pick(kind === "create" ? creates : attaches), chance, 5);
    const why = compare(kind, body);
    if (why) failures.push(`${JSON.stringify(body)}: ${why}`);
  }
  report(failures);
});

test("dates, blanks, addresses and numbers are read as the rules read them", () => {
  const failures = [];
  const tryAt = (kind, place, member, text) => {
    const body = structuredClone(bases[kind]);
    place(body)[member] = text;
    const why = compare(kind, body);
    if (why) failures.push(`${JSON.stringify(text)} as ${member}: ${why}`);
  };
  const two = (number) => String(number).padStart(2, "0");
  for (let year = 0; year <= 9999; year++) {
    for (const day of [28, 29, 30]) {
      tryAt("attach", (body) => body.address_documents[0], "issue_date", `${String(year).padStart(4, "0")}-02-${day}`);
    }
  }
  for (const year of ["0000", "1900", "2023", "2024", "9999"]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        tryAt("attach", (body) => body.address_documents[0], "issue_date", `${year}-${two(month)}-${two(day)}`);
      }
    }
  }
  for (const text of ["2024-2-29", "2024-02-29\n", " 2024-02-29", "20240229", "2024-02-29T00:00", "２０２４-02-29", "2024-02-2é"]) {
    tryAt("attach", (body) => body.address_documents[0], "issue_date", text);
  }
  // Every character alone: which are blank, which need an English companion.
  for (let unit = 0; unit <= 0xffff; unit++) {
    if (unit < 0xd800 || unit > 0xdfff) {
      const character = String.fromCharCode(unit);
      tryAt("create", (body) => body.basic_info, "first_name", character);
      if (unit < 0x300 || (unit >= 0x1680 && unit <= 0x3000) || unit >= 0xfe00) {
        tryAt("create", (body) => body.basic_info, "middle_name", character);
        tryAt("create", (body) => body.basic_info, "middle_name_en", character);
        tryAt("create", (body) => body.address, "city", ` ${character}`);
        tryAt("create", (body) => body.basic_info, "email", `a${character}b@example.com`);
        tryAt("create", (body) => body.basic_info, "email", `ab@exa${character}mple.com`);
        tryAt("create", (body) => body.basic_info, "phone", `+1415555267${character}`);
        tryAt("attach", (body) => body.identifying_documents[1], "state", character.repeat(65));
        tryAt("attach", (body) => body.address_documents[0].files[0], "uri", character);
      }
    }
  }
  const long = "l".repeat(64);
  for (const email of [
    "a@b", "a@b.c", ".a.@b", "a..b@b", "a@b..c", "a@.b", "a@b.", "a@-b", "a@b-", "a@b-.c", "a@b.-c", "a@b--c.d", "@b", "a@", "a", "a@b@c", "a b@c",
    `${long}@b`, `a@${long}`, `a@${long.slice(1)}`, `a@${long.slice(1)}.${long.slice(1)}`, `${"l".repeat(252)}@b`, `${"l".repeat(253)}@b`, "{a}|~`^_@b", "A@b", "a@B",
    " a@b", "a@b ", "\"a\"@b", "a@[127.0.0.1]", "a@b_c", "ä@b", "a@ä",
  ]) tryAt("create", (body) => body.basic_info, "email", email);
  for (const phone of ["+", "+1", "+12", "+0123", `+${"1".repeat(15)}`, `+${"1".repeat(16)}`, "12", "++12", "+1 2", "+１２", "+12\n"]) {
    tryAt("create", (body) => body.basic_info, "phone", phone);
  }
  const most = Number.MAX_SAFE_INTEGER;
  for (const number of [0, -0, -1, 1.5, 1e3, most, -most, most + 1, -most - 1, 1e300, 5e-324]) {
    tryAt("create", (body) => body.financial_profile, "occupation_id", number);
    tryAt("create", (body) => body.financial_profile, "monthly_volume_usd", number);
    tryAt("create", (body) => body.financial_profile, "source_of_fund_ids", [number]);
  }
  tryAt("create", (body) => body.financial_profile, "source_of_fund_ids", Array(100_000).fill(1));
  tryAt("create", (body) => body.financial_profile, "source_of_fund_ids", Array(100_001).fill(1));
  for (const state of ["x".repeat(64), "x".repeat(65), " ".repeat(65), `${" ".repeat(64)}x`, "😀".repeat(64), "😀".repeat(65), "", null]) {
    for (const country of ["USA", "CAN", "", undefined]) {
      const body = structuredClone(bases.attach);
      Object.assign(body.identifying_documents[1], { state, country });
      const why = compare("attach", body);
      if (why) failures.push(`${JSON.stringify(state)} in ${country}: ${why}`);
    }
  }
  report(failures);
});

test("every listed gap is one still", () => {
  const known = readFileSync(join(root, "pkg-template/bodies.d.ts"), "utf8");
  for (const [code, reason] of gaps) {
    assert.ok(known.includes(`| "${code}"`), `${code} is no code`);
    assert.ok(reason?.length > 10, `${code} has no reason`);
    assert.ok(shown.has(code), `the schemas say ${code} wherever it is found: take it out of tests/schema_gaps.txt`);
  }
});

test("a hostile text costs a schema no more than its length", () => {
  // The processor's time: the machine may be busy with something else.
  const started = process.cpuUsage();
  const long = 200_000;
  for (const [member, text] of [
    ["first_name", " ".repeat(long)], ["first_name_en", `${" ".repeat(long)}é`], ["first_name_en", `${"x".repeat(long)}é`],
    ["email", `${"a".repeat(long)}`], ["email", `a@${"a-".repeat(long)}`], ["phone", `+${"1".repeat(long)}`], ["dob", "2".repeat(long)],
  ]) {
    const body = structuredClone(bases.create);
    body.basic_info[member] = text;
    assert.equal(checks.create(body), false, member);
  }
  const took = process.cpuUsage(started).user / 1_000;
  assert.ok(took < 2_000, `${Math.round(took)} ms`);
});
