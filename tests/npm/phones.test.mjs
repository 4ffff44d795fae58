// The warnings about a phone's calling code and length, against libphonenumber-js: over its own example numbers of every
// region, and over numbers at random.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { root } from "./support.mjs";

const require = createRequire(import.meta.url);
const { default: parse, getCountries, getCountryCallingCode, getExampleNumber } = require("libphonenumber-js/max");
const examples = require("libphonenumber-js/mobile/examples");
const { country_calling_codes: regions, nonGeographic } = require("libphonenumber-js/metadata.max.json");

const { validateField } = await import(pathToFileURL(join(root, "pkg/node.js")));

const ours = ["phone_calling_code_unknown", "phone_too_short", "phone_too_long"];

/** The code of what we say about the length, undefined where that is nothing. */
function warned(number) {
  const { issues: all, valid } = validateField("basic_info.phone", number);
  // Of its digits, not of their number.
  const issues = all.filter(({ code }) => code !== "phone_trunk_zero");
  assert.equal(valid, true, `${number} is E.164`);
  assert.ok(issues.length <= 1, "one cause, one issue");
  for (const { code } of issues) assert.ok(ours.includes(code), code);
  return issues[0]?.code;
}

/**
 * What libphonenumber-js makes of it: "possible", "impossible", or "another" where it strips the prefix that people dial
 * at home (+44 020 ...) and so judges another number than the one that would be sent.
 */
function judged(number) {
  const read = parse(number);
  if (!read) return "impossible";
  if (read.number !== number) return "another";
  return read.isPossible() ? "possible" : "impossible";
}

test("no example number of any region is warned about", () => {
  const all = getCountries();
  assert.ok(all.length > 240);
  for (const region of all) {
    const example = getExampleNumber(region, examples)?.number;
    assert.ok(example, region);
    assert.equal(warned(example), undefined, region);
  }
});

test("what libphonenumber-js calls possible is never warned about, what it calls impossible nearly always", (t) => {
  let state = 20261121;
  const below = (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  const digits = (length) => Array.from({ length }, () => below(10)).join("");
  const codes = [...Object.keys(regions), ...Object.keys(nonGeographic)];
  // Three of four begin with a calling code, the others with anything; and all lengths come.
  const number = () => {
    const code = below(4) ? codes[below(codes.length)] : String(1 + below(9)) + digits(2);
    return `+${code}${digits(Math.max(2 - code.length, below(16 - code.length)))}`;
  };
  const count = { possible: [0, 0], impossible: [0, 0], another: [0, 0] };
  for (let n = 0; n < 50_000; n++) {
    const phone = number();
    const verdict = judged(phone);
    const code = warned(phone);
    count[verdict][code ? 1 : 0]++;
    if (verdict === "possible") assert.equal(code, undefined, phone);
  }
  const [missed, found] = count.impossible;
  const share = found / (found + missed);
  t.diagnostic(`possible and not warned about: ${count.possible[0]}; impossible: ${found} of ${found + missed} warned about (${(share * 100).toFixed(2)} %)`);
  t.diagnostic(`read as another number: ${count.another[0] + count.another[1]}, ${count.another[1]} warned about`);
  assert.ok(count.possible[0] > 5_000 && found > 5_000, "numbers of both kinds came");
  assert.ok(share >= 0.95, String(share));
});

test("a calling code is unknown exactly where libphonenumber-js knows none", () => {
  const known = new Set([...getCountries().map((region) => getCountryCallingCode(region)), ...Object.keys(nonGeographic)]);
  for (let start = 100; start < 1000; start++) {
    const begins = [1, 2, 3].some((length) => known.has(String(start).slice(0, length)));
    assert.equal(warned(`+${start}`) === "phone_calling_code_unknown", !begins, String(start));
  }
});
