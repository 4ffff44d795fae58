// Bodies for the package tests: those of the cases, and seeded variations of them, the same in every run.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./support.mjs";

const read = (name) => JSON.parse(readFileSync(join(root, "tests/cases", name), "utf8")).bases;
export const bases = { ...read("bases.json"), ...read("sphere/bases.json") };
export const creates = Object.keys(bases).filter((name) => name.startsWith("create"));
export const customers = Object.keys(bases).filter((name) => name.startsWith("sphere"));
export const v1Creates = ["v1_create", "v1_form"];
export const v1Attaches = ["v1_attach", "v1_attach_national_id"];
export const attaches = Object.keys(bases).filter((name) => name.startsWith("attach"));

/** A source of chances that a seed determines (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most) => Math.floor(next() * most);
  return { next, below, pick: (list) => list[below(list.length)], chance: (share) => next() < share };
}

/** Values of every kind that JSON can write, for any place of a body. */
export const values = [
  null, true, false, 0, -0, 1, -1, 42, 5000, 1.5, -2.5e-7, 1e300, 2 ** 31, -(2 ** 31), 2 ** 31 - 1, 2 ** 53, 2 ** 53 - 1,
  "", " ", "\u200b", "a", "Maria", " Maria ", "María", "Łódź", "王", "😀", "é".repeat(70), "x".repeat(64), "x".repeat(300), "\u0000",
  "\ud800", "a\udc00b", "\ud83d", "__proto__", "USA", "GBR", "MEX", "DEU", "XKX", "usa", "US-CA", "GB-ENG", "US-ZZ",
  "STANDARD", "RELIANCE", "EMPLOYED", "UNEMPLOYED", "FEMALE", "SSN", "TIN", "123-45-6789", "123456789", "000-12-3456",
  "maria@example.com", "Maria@Example.com", "+14155552671", "+1 (415) 555-2671", "+442079460958", "1990-04-15", "2026-02-29",
  "2026-11-21", "2019-06-01", "2029-06-01", "9999-12-31", "94103", "5000", "1.5", "PASSPORT", "DRIVERS_LICENSE", "SELFIE",
  "NATIONAL_ID", "UTILITY_BILL", "FRONT", "BACK", "/a.pdf", "https://example.com/a.pdf", "line\nbreak", "\"quoted\" \\ back",
  [], [null], [[]], [1, 1, "1", {}], [1, 5], {}, { "": 1, "a b": 2, constructor: 3, uri: "/a" }, { country_code: "USA" },
  { type: "SELFIE", files: [{ uri: "/a.pdf" }, { uri: "/a.pdf" }] }, { a: { b: [1, { c: null }] } }, [{ uri: "/a.pdf", side: "FRONT" }],
];

/** Names that no section knows, and some that are more than a name to JavaScript. */
const names = ["nickname", "", "a.b", "0", "constructor", "toString", "hasOwnProperty", "Straße", "\ud800", "files", "country"];

/** Every object and list in a value. */
export function within(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  found.push(value);
  for (const member of Object.values(value)) within(member, found);
  return found;
}

/** Changes a body of JSON in place in one way: a member or an entry replaced, taken out, added, repeated. */
export function mutate(body, chance) {
  const where = chance.pick(within(body));
  const value = structuredClone(chance.pick(values));
  const keys = Object.keys(where);
  const what = chance.below(Array.isArray(where) ? 4 : 3);
  if (keys.length === 0 || what === 0) {
    if (Array.isArray(where)) where.push(value);
    else where[chance.pick(names)] = value;
  } else if (what === 1) {
    const key = chance.pick(keys);
    if (Array.isArray(where)) where.splice(Number(key), 1);
    else delete where[key];
  } else if (what === 2) {
    where[chance.pick(keys)] = value;
  } else {
    where.push(structuredClone(chance.pick(where)));
  }
}

/** A body of the cases with some changes. */
export function varied(base, chance, most = 4) {
  const body = structuredClone(bases[base]);
  for (let left = chance.below(most + 1); left > 0; left--) mutate(body, chance);
  return body;
}
