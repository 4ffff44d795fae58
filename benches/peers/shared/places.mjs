// Countries and their subdivisions, looked up without building more than is asked for.
import { COUNTRIES, COUNTS, PARENT_CODES, SUFFIXES } from "./iso3166.mjs";

// For each three capital letters, the country's place in the table counted from 1; 0 where there is no such country.
const PLACES = new Uint8Array(26 ** 3);
const STARTS = [0];
for (const [n, count] of COUNTS.split(",").entries()) {
  PLACES[letters(COUNTRIES, n * 5)] = n + 1;
  STARTS.push(STARTS[n] + Number(count));
}
const codes = [];

function letters(text, at) {
  return ((text.charCodeAt(at) - 65) * 26 + text.charCodeAt(at + 1) - 65) * 26 + text.charCodeAt(at + 2) - 65;
}

/** The country of an ISO 3166-1 alpha-3 code, counted from 1; 0 for any other text. */
export function countryOf(alpha3) {
  if (alpha3.length !== 3) return 0;
  // A character that is no capital letter could add up to another country's number.
  for (let n = 0; n < 3; n++) {
    const letter = alpha3.charCodeAt(n);
    if (letter < 65 || letter > 90) return 0;
  }
  return PLACES[letters(alpha3, 0)];
}

/** Whether a text is an ISO 3166-1 alpha-3 code. */
export function isCountry(alpha3) {
  return countryOf(alpha3) !== 0;
}

/** Whether a text can be a subdivision of a country: any can where ISO 3166-2 has no codes for the country. */
export function isSubdivisionOf(country, code) {
  const set = (codes[country] ??= codesOf(country - 1));
  return set.size === 0 || set.has(code);
}

/** The ISO 3166-1 alpha-2 code of a country. */
export function alpha2Of(country) {
  return COUNTRIES.slice(country * 5 - 2, country * 5);
}

/** Whether a country has no codes of its own and this is none that it has under its parent. */
export function isUnverifiedSubdivision(country, code) {
  const alpha3 = COUNTRIES.slice(country * 5 - 5, country * 5 - 2);
  return STARTS[country] === STARTS[country - 1] && !PARENT_CODES.includes(alpha3 + code);
}

function codesOf(n) {
  const alpha2 = COUNTRIES.slice(n * 5 + 3, n * 5 + 5);
  const set = new Set();
  for (let at = STARTS[n]; at < STARTS[n + 1]; at++) {
    set.add(`${alpha2}-${SUFFIXES[0][at]}${SUFFIXES[1][at]}${SUFFIXES[2][at]}`.trimEnd());
  }
  return set;
}
