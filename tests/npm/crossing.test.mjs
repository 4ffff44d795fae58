// A body is read in one of two ways: as it usually is, in one straight line; or with care, where anything in it is
// odd. Both must come to the same report. Here each body is checked as it is, and again made odd in ways that change
// nothing of what it says.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { attaches, bases, creates, random, v1Attaches, v1Creates, varied, within } from "./bodies.mjs";
import { consumer, everything } from "./support.mjs";

const { installed } = consumer({ after });
const api = await everything(installed);

const isObject = (value) => typeof value === "object" && value !== null;

/** The same object, with other members: its prototype, and whether it is frozen, are kept. */
function remade(value, member) {
  const copy = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    if ("value" in descriptor) descriptor.value = member(descriptor.value);
    Object.defineProperty(copy, key, descriptor);
  }
  return Object.isFrozen(value) ? Object.freeze(copy) : copy;
}

/** A proxy of a box is none: JSON.stringify sends it as an object. */
const isBox = (value) => [String, Number, Boolean].some((Box) => value instanceof Box);

const isOurs = (value) => isObject(value) && !isBox(value) && !(value instanceof Date) && !(value instanceof Map) && !(value instanceof Uint8Array);

/** Proxies all the way down that change nothing; how often the first of them is read is counted. */
function counted(value) {
  let reads = 0;
  const wrap = (value, trap) => (isOurs(value) ? new Proxy(remade(value, (member) => wrap(member, {})), trap) : value);
  const root = wrap(value, {
    get(target, name, receiver) {
      reads++;
      return Reflect.get(target, name, receiver);
    },
  });
  return [root, () => reads];
}

/** A proxy whose first read throws, as no usual body does; what it is in JSON it tells at once. */
function stumbling(value) {
  let stumbled = 0;
  const proxy = new Proxy(value, {
    get(target, name, receiver) {
      if (name !== "toJSON" && stumbled++ === 0) throw new Error("not yet");
      return Reflect.get(target, name, receiver);
    },
  });
  return [proxy, () => stumbled];
}

/** The body with a member in some object of it that is not sent, for it is undefined or a function. */
function withNothing(value, chance) {
  const objects = [];
  const all = (value) => {
    if (!isOurs(value)) return;
    if (!Array.isArray(value)) objects.push(value);
    Object.values(value).forEach(all);
  };
  all(value);
  if (objects.length === 0) return value;
  const chosen = chance.pick(objects);
  const nothing = chance.pick([undefined, () => 1]);
  const copy = (value) => {
    if (!isOurs(value)) return value;
    const made = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      if ("value" in descriptor) descriptor.value = copy(descriptor.value);
      Object.defineProperty(made, key, descriptor);
    }
    if (value === chosen) Object.defineProperty(made, "not_sent", { value: nothing, enumerable: true });
    return made;
  };
  return copy(value);
}

class Own {
  constructor(members) {
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(members));
  }
  method() {}
}
class Inherits extends Own {
  get country() {
    return "USA";
  }
  get meta() {
    return 1;
  }
}

const odd = [
  undefined, () => 1, Symbol("x"), 1n, NaN, Infinity, -0, new Date(0), new Date(NaN), new Map([["a", 1]]), new Uint8Array(3), Object("USA"), Object(5),
  { toJSON: () => "1990-04-15" }, Object.create({ type: "PASSPORT", country_code: "USA" }), Object.create(null), new Array(3), Object.assign([1, 5], { extra: 1 }),
];

/** What JSON does not know, and other ways to be an object. */
function estrange(body, chance) {
  const where = chance.pick(within(body));
  const keys = Object.keys(where);
  // Bytes take nothing but numbers.
  if (keys.length === 0 || ArrayBuffer.isView(where)) return;
  const key = chance.pick(keys);
  const value = where[key];
  const ways = [
    () => chance.pick(odd),
    () => chance.pick(odd),
    () => (isObject(value) && !Array.isArray(value) ? new Own(value) : value),
    () => (isObject(value) && !Array.isArray(value) ? new Inherits(value) : value),
    () => (isObject(value) && !Array.isArray(value) ? Object.assign(Object.create(null), value) : value),
    () => (isObject(value) && !Array.isArray(value) ? Object.defineProperty({ ...value }, "hidden", { value: 1 }) : value),
    () => (isObject(value) && !Array.isArray(value) ? Object.assign({ [Symbol("s")]: 1 }, value) : value),
    () => (isObject(value) ? Object.freeze(value) : value),
    () => (Array.isArray(value) && value.length > 0 ? Array.from({ length: chance.pick([20, 200, 2000]) }, (_, n) => value[n % value.length]) : value),
    () => (typeof value === "string" ? value.repeat(chance.pick([2, 100, 40_000])) : value),
  ];
  if (Object.getOwnPropertyDescriptor(where, key).writable) where[key] = chance.pick(ways)();
}

const id = "55bd6b4e-c20a-4cc8-9535-91d5557a67d9";
const options = [
  { today: "2026-11-21" },
  { today: "2026-11-21", customerId: id, countryOfResidence: "GBR", selfieRequired: true, tosRequired: false, relianceEnabled: false },
  {
    today: "2028-02-29", customerStatus: "APPROVED", attachInFlight: true, ownedUris: ["/AbAcQ4hn_0652746727637.pdf"],
    catalogue: { occupations: [42], purposes: [], source_of_funds: [{ id: 1, title: "x" }], subdivisions: [{ name: "California", code: "US-CA" }], countries: [{ code: "GBR", postal_code: { required: false } }] },
  },
];

const checks = [
  ["validateCreate", creates, (body) => body],
  ["validateAttach", attaches, (body) => body],
  ["validateBasicInfo", creates, (body) => body.basic_info],
  ["validateTaxInfo", creates, (body) => body.basic_info?.tax_info],
  ["validateAddress", creates, (body) => body.address],
  ["validateFinancialProfile", creates, (body) => body.financial_profile],
  ["validateMetaData", creates, (body) => body.meta_data],
  ["validateIdentifyingDocuments", attaches, (body) => body.identifying_documents],
  ["validateAddressDocuments", attaches, (body) => body.address_documents],
  ["validateCreateV1", v1Creates, (body) => body],
  ["validateAttachV1", v1Attaches, (body) => body],
  ["validateUpload", ["upload", "upload_one"], (body) => body],
];

/** A body's text for a message; not every value has one. */
const shown = (value) => {
  try {
    return JSON.stringify(value)?.slice(0, 1000);
  } catch {
    return String(value);
  }
};

for (const [name, names, part] of checks) {
  for (const strange of [false, true]) {
    test(`${name} says the same of ${strange ? "objects that JSON does not know" : "bodies of JSON"}, however they are read`, () => {
      const check = api[name];
      const whole = names.length > 2 && part({ whole: 1 })?.whole === 1;
      // Bodies of V1 are read with care alone.
      const isCareful = name.endsWith("V1");
      let straight = 0, careful = 0, again = 0, refused = 0;
      const most = whole || isCareful ? 1500 : 500;
      for (let seed = 1; seed <= most; seed++) {
        const chance = random(seed * 7919 + (strange ? 1 : 0));
        const body = varied(chance.pick(names), chance);
        if (strange) for (let left = chance.below(3) + 1; left > 0; left--) estrange(body, chance);
        const value = part(isObject(body) ? body : {});
        const given = chance.pick(options);
        const report = check(value, given);
        const say = `${name}, seed ${seed}: ${shown(value)}`;
        if (!report.valid) refused++;
        assert.deepEqual(check(value, given), report, `again: ${say}`);
        if (!isOurs(value)) continue;

        const [same, reads] = counted(value);
        assert.deepEqual(check(same, given), report, `through proxies: ${say}`);
        const once = reads();
        // What has no members of its own is not read again, and what says by itself what it is sent as is asked that alone.
        const isPlain = [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)) && typeof value.toJSON !== "function";
        if (!isCareful && isPlain) {
          const [other, read] = stumbling(value);
          assert.deepEqual(check(other, given), report, `with care: ${say}`);
          if (Object.keys(value).length > 0) assert.notEqual(read(), 1, `read again after the first read has thrown: ${say}`);
          if (read() > 1) again++;
        }
        assert.deepEqual(check(withNothing(value, chance), given), report, `with a member that is not sent: ${say}`);
        // With care a body is read a second time.
        const [twice, all] = counted(withNothing(value, chance));
        check(twice, given);
        if (once < all()) straight++;
        else careful++;
      }
      // There is little to refuse in meta_data.
      assert.ok(refused > (name === "validateMetaData" ? 0 : most / 10), `${refused} of ${most} bodies are refused`);
      assert.ok(isCareful || again > most / 4, `${again} of ${most} bodies were read again with care`);
      if (!strange && whole) assert.ok(straight > most / 3 && careful > 50, `${straight} bodies were read straight, ${careful} with care`);
    });
  }
}

test("what is odd in one body leaves nothing behind for the next", () => {
  const chance = random(5);
  const body = { ...bases.create, nickname: "x", meta_data: { nested: { a: 1 } } };
  const reports = [api.validateCreate(bases.create, options[0]), api.validateCreate(body, options[0])];
  for (let n = 0; n < 200; n++) {
    const strange = varied(chance.pick(creates), chance);
    estrange(strange, chance);
    api.validateCreate(strange, options[0]);
    assert.deepEqual([api.validateCreate(bases.create, options[0]), api.validateCreate(body, options[0])], reports, shown(strange));
  }
});

test("what JSON has no word for, deep in meta_data, is an issue and never left out or thrown", () => {
  const broken = { get b() { throw new Error("no"); } };
  for (const nested of [{ b: 10n }, [1, [10n]], broken, { c: [broken] }]) {
    const body = { ...bases.create, meta_data: { plain: "x", nested } };
    const issue = { path: "meta_data.nested", code: "unreadable" };
    const told = ({ path, code }) => ({ path, code });
    assert.deepEqual(api.validateCreate(body, options[0]).issues.map(told), [issue]);
    const built = api.buildCreate(body, options[0]);
    assert.equal(built.ok, false);
    assert.deepEqual(built.issues.map(told), [issue]);
  }
});

for (const [name, build, names] of [["migrateCreate", "buildCreate", v1Creates], ["migrateAttach", "buildAttach", v1Attaches]]) {
  test(`${name} takes whatever it is given, changes nothing in it, and what it calls unresolved is what ${build} says of the form`, () => {
    let built = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const chance = random(seed * 104_729);
      const body = varied(chance.pick(names), chance);
      const isStrange = chance.chance(0.5);
      if (isStrange) for (let left = chance.below(3) + 1; left > 0; left--) estrange(body, chance);
      const given = chance.pick([...options, { today: "2026-11-21", customerId: id }]);
      const say = `${name}, seed ${seed}: ${shown(body)}`;
      const before = isStrange ? undefined : structuredClone(body);
      const { form, unresolved } = api[name](body, given);
      if (!isStrange) assert.deepEqual(body, before, say);
      assert.ok(isObject(form) && Object.getPrototypeOf(form) === Object.prototype, say);
      const { ok, issues, warnings } = api[build](form, given);
      assert.deepEqual(unresolved.filter(({ code }) => code !== "not_in_v1"), issues ?? warnings, say);
      if (ok) built++;
      const [same] = counted(body);
      assert.deepEqual(api[name](same, given), { form, unresolved }, `through proxies: ${say}`);
    }
    assert.ok(name === "migrateCreate" || built > 50, `${built} attaches lack nothing`);
  });
}

test("what could not be carried into a form is in error there, or was nothing that can be sent", () => {
  const given = { today: "2026-11-21" };
  const codes = (body) => api.migrateCreate(body, given).unresolved.map(({ path, code }) => `${path}: ${code}`);
  const found = codes({ ...bases.v1_create, address: { ...bases.v1_create.address, street: "a\ud800", city: Symbol("x") }, meta_data: { note: "\udc00" } });
  const cycle = { list: [] };
  cycle.self = cycle;
  cycle.list.push(cycle, cycle);
  let deep = {};
  for (let n = 0; n < 65; n++) deep = { deep };
  for (const meta_data of [cycle, deep]) assert.ok(codes({ meta_data }).includes("meta_data: too_complex"));
  assert.ok(codes({ basic_info: { tin: cycle } }).includes("basic_info.tax_info.0.document_id: wrong_type"));
  for (const expected of ["address.street_line_1: malformed_text", "address.city: unreadable", "meta_data.note: malformed_text"]) {
    assert.ok(found.includes(expected), `${expected} in ${found.join(", ")}`);
  }
});
