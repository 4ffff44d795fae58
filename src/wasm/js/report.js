// What the module has found, as the objects that a page reads: codes and places become paths and messages.
import { speak } from "./language.js";
import { textAt, words } from "./memory.js";
import { nameOf, pathOf } from "./places.js";
import { CODES } from "./words.js";

const NUMBER = 1, WORD = 2, MEMBER = 3;

/** The issues that lie in memory from a word on, in the language of a tag. */
export function issues(table, at, count, tag) {
  const found = [];
  if (count === 0) return found;
  const language = speak(tag);
  for (let n = 0; n < count; n++) found.push(issue(table, at + 4 * n, language));
  return found;
}

function issue(table, at, language) {
  const word = words[at + 1], code = word & 255, kind = word >>> 8;
  const row = CODES[code], name = row[0];
  const path = pathOf(table, words[at]);
  const severity = row[1] === 1 ? "error" : "warning";
  const made = messageOf(table, code, kind, words[at + 2], words[at + 3], language);
  if (kind === 0) return { path, code: name, severity, message: made.message };
  return { path, code: name, severity, message: made.message, params: { ...made.params } };
}

function messageOf(table, code, kind, one, other, language) {
  const last = language.made[code];
  const key = kind === MEMBER ? pathOf(table, one) : one;
  if (last.kind === kind && last.one === key) return last;
  const param = CODES[code][2];
  last.kind = kind;
  last.one = key;
  last.params = undefined;
  last.parts ??= language.texts[code].split(`{${param}}`);
  let word = "";
  if (kind !== 0) {
    const value = kind === NUMBER ? one : kind === WORD ? textAt(one, other) : nameOf(key);
    last.params = { [param]: value };
    word = kind === NUMBER ? written(language, value) : language.called[value] ?? value;
  }
  last.message = last.parts.join(word);
  return last;
}

/** A number as the language writes it. */
function written(language, value) {
  language.numbers ??= new Intl.NumberFormat(language.locale);
  // The small ones come again and again; of large ones there may be any.
  return value > 999 ? language.numbers.format(value) : (language.small[value] ??= language.numbers.format(value));
}

/** Whether no issue is an error. */
export function isValid(found) {
  for (let n = 0; n < found.length; n++) if (found[n].severity !== "warning") return false;
  return true;
}
