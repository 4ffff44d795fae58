// What the hand-written rules ask alike of an input, and the list of what they found.
import * as say from "../shared/messages.mjs";
import { countryOf } from "../shared/places.mjs";
import { isAscii, isDate, isFilled } from "../shared/text.mjs";

const VALID = Object.freeze([]);

// The issues of the check under way; made with the first of them. Checks do not run inside each other.
let issues;

export function add(path, message) {
  (issues ??= []).push({ path, message });
}

export function finished() {
  const found = issues ?? VALID;
  issues = undefined;
  return found;
}

export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isGone(value) {
  return value === undefined || value === null;
}

// A required section: an object.
export function section(value, path) {
  if (isRecord(value)) return true;
  add(path, isGone(value) ? say.REQUIRED : say.NOT_OBJECT);
  return false;
}

// A required list with at least one entry.
export function list(value, path) {
  if (Array.isArray(value)) {
    if (value.length > 0) return true;
    add(path, say.EMPTY_LIST);
  } else {
    add(path, isGone(value) ? say.REQUIRED : say.NOT_LIST);
  }
  return false;
}

// A required text that is not blank.
export function text(value, path) {
  if (typeof value === "string") {
    if (isFilled(value)) return true;
    add(path, say.REQUIRED);
  } else {
    add(path, isGone(value) ? say.REQUIRED : say.NOT_TEXT);
  }
  return false;
}

// A required text in ASCII characters.
export function asciiText(value, path) {
  if (!text(value, path)) return false;
  if (isAscii(value)) return true;
  add(path, say.NOT_ASCII);
  return false;
}

// An optional text that is there; null and "" count as left out.
export function optional(value, path) {
  if (isGone(value) || value === "") return false;
  if (typeof value === "string") return true;
  add(path, say.NOT_TEXT);
  return false;
}

export function choice(value, words, path, message) {
  if (text(value, path) && !words.includes(value)) add(path, message);
}

export function optionalChoice(value, words, path, message) {
  if (optional(value, path) && !words.includes(value)) add(path, message);
}

// The country of a required code; 0 where it is in error.
export function country(value, path) {
  if (!text(value, path)) return 0;
  const found = countryOf(value);
  if (found === 0) add(path, say.NO_COUNTRY);
  return found;
}

export function integer(value, path) {
  if (Number.isSafeInteger(value)) return true;
  add(path, isGone(value) || value === "" ? say.REQUIRED : say.NOT_INTEGER);
  return false;
}

export function date(value, path) {
  if (isDate(value)) return true;
  add(path, say.NO_DATE);
  return false;
}

// The transliteration of a name or a street line.
export function companion(base, value, path) {
  if (isGone(value) || value === "") {
    if (typeof base === "string" && !isAscii(base) && isFilled(base)) add(path, say.NO_COMPANION);
  } else if (typeof value !== "string") {
    add(path, say.NOT_TEXT);
  } else if (!isFilled(value)) {
    add(path, say.ONLY_BLANKS);
  } else if (!isAscii(value)) {
    add(path, say.NOT_ASCII);
  }
}

/** A text that is filled and in ASCII characters. */
export function isReadable(value) {
  return typeof value === "string" && isFilled(value) && isAscii(value);
}
