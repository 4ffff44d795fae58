// What the module has found, as the objects that a page reads: codes and places become paths and messages.
import { CHANGES, CODES, additions, called, speak } from "./language.js";
import { PARTS } from "./layout.js";
import { bytes, bytesAt, elsewhere, see, textAt, words } from "./memory.js";
import { languageNow } from "./options.js";
import { nameOf, pathOf, read, textIn } from "./places.js";
import { copyOf } from "./plain.js";
import { ASCII, TEXT } from "./tags.js";

const NUMBER = 1, WORD = 2, MEMBER = 3;

/** The messages that this module has made last, by language and code. No param is the person's own. */
const made = new WeakMap();

function madeIn(language) {
  let own = made.get(language);
  if (own === undefined) made.set(language, (own = CODES.map(() => ({ kind: -1, one: 0, params: undefined, message: "", parts: undefined }))));
  return own;
}

/** What a check answers: `count` findings lie where the module says. */
export function report(number, places, count) {
  return count === 0 ? { valid: true, issues: [] } : reportOf(issuesFrom(PARTS[number].table, see(places), count, languageNow()));
}

/** Likewise, of what stands at a path or below it, in a body whose cells and texts lie there. */
export function reportAt(number, places, count, cells, texts, path) {
  return reportOf(within(issuesOf(number, places, count, cells, texts, languageNow()), path));
}

/** The issues at a path and below it. */
export const within = (issues, path) =>
  issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`) || issue.code === "more_issues");

function reportOf(issues) {
  for (let n = 0; n < issues.length; n++) if (issues[n].severity === "error") return { valid: false, issues };
  return { valid: true, issues };
}

/** The issues of a body, whose cells and texts lie there, in its own language. */
export function issuesOf(number, places, count, cells, texts, language) {
  const at = see(places);
  return elsewhere(cells, texts, () => issuesFrom(PARTS[number].table, at, count, language));
}

export const additionsNow = () => additions;

const NOTHING = Object.freeze([]);
export const nothing = () => NOTHING;

/** What has changed in a form whose inputs are where they were: the places are told, in the order of the body. */
export function changedAt(number, places, count, cells, texts, now) {
  const at = see(places), { table } = PARTS[number];
  const paths = elsewhere(cells, texts, () => Array.from({ length: count }, (_, n) => pathOf(table, words[at + n])));
  return paths.map((path) => ({ path, issues: copyOf(now.filter((issue) => issue.path === path)) }));
}

/** What has changed in a form that was laid out anew: each path whose issues are not what they were; of a list whose entries have moved, each that has or had some. */
export function compared(before, now, moved) {
  const [was, is] = [byPath(before), byPath(now)];
  const isTold = (path) =>
    moved !== undefined && (path === moved || path.startsWith(`${moved}.`)) || JSON.stringify(was.get(path)) !== JSON.stringify(is.get(path));
  return [...new Set([...is.keys(), ...was.keys()])].filter(isTold).map((path) => ({ path, issues: copyOf(is.get(path) ?? []) }));
}

/** Issues by their places. */
function byPath(issues) {
  const places = new Map();
  for (const issue of issues) {
    if (places.has(issue.path)) places.get(issue.path).push(issue);
    else places.set(issue.path, [issue]);
  }
  return places;
}

/** What a build has changed: so many places and kinds of changes lie where the module says. */
export function changes(number, places, count, cells, texts) {
  const at = see(places), { table } = PARTS[number];
  const change = (_, n) => ({ path: pathOf(table, words[at + 2 * n]), kind: CHANGES[words[at + 2 * n + 1]] });
  return elsewhere(cells, texts, () => Array.from({ length: count }, change));
}

/** The issues that lie so many words behind. */
export function issuesBehind(number, places, behind, count, cells, texts) {
  const at = see(places) + behind;
  return elsewhere(cells, texts, () => issuesFrom(PARTS[number].table, at, count, languageNow()));
}

/** The issues that lie in memory from a word on, in a language: see `voice`. */
function issuesFrom(table, at, count, voice) {
  const found = [];
  if (count === 0) return found;
  const language = speak(voice), last = madeIn(language);
  for (let n = 0; n < count; n++) found.push(issue(table, at + 4 * n, language, last));
  return found;
}

function issue(table, at, language, all) {
  const word = words[at + 1], code = word & 255, kind = word >>> 8;
  const row = CODES[code];
  const path = pathOf(table, words[at]);
  const severity = row[1] === 1 ? "error" : "warning";
  const last = all[code];
  const made = last.kind === 0 && kind === 0 ? last : messageOf(table, code, kind, words[at + 2], words[at + 3], language, last);
  // Of a text in the place of a list or an object nobody has seen more than that it is one.
  const isSeen = row[1] === 1 && !/^(list|object)$/.test(made.params?.expected);
  const invisible = isSeen ? invisibleAt(words[at]) : undefined;
  if (invisible !== undefined) {
    const message = `${made.message} (${language.called.invisible}, ${invisible})`;
    return { path, code: row[0], severity, message, params: { ...made.params, invisible } };
  }
  if (kind === 0) return { path, code: row[0], severity, message: made.message };
  return { path, code: row[0], severity, message: made.message, params: { ...made.params } };
}

/** Characters that nobody sees: see src/formats/invisible.rs. */
const INVISIBLE = /(?![ \0\x01])[\p{Cc}\p{Cf}\p{Z}\p{DI}]/gu;

/** The code point of the first that stands at a place, if the text there has no other but those of ASCII. */
function invisibleAt(cell) {
  const [tag, length, start] = read(cell);
  // Most texts are plain, and looking at them costs more than telling that they are refused.
  let isPlain = tag !== TEXT;
  if (tag === ASCII) for (let n = 0; n < length; n++) isPlain &&= bytes[bytesAt + start + n] >= 32 && bytes[bytesAt + start + n] !== 127;
  if (isPlain) return undefined;
  const text = textIn(cell), [first] = text.match(INVISIBLE) ?? [];
  if (first === undefined || /[^\0-\x7f]/.test(text.replace(INVISIBLE, ""))) return undefined;
  return `U+${first.codePointAt().toString(16).toUpperCase().padStart(4, "0")}`;
}

/** It is made again only when its param is another one. */
function messageOf(table, code, kind, one, other, language, last) {
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
    if (kind === NUMBER) word = written(language, value);
    else word = language.labels === undefined ? language.called[value] ?? value : called(language, value, kind === MEMBER ? key : undefined);
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
