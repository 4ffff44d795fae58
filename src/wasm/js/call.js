// What the exported functions of the module ask of JavaScript: to read what they are given.
//
// Whatever the host hands over may run code of its own while it is read: it may call the package again, change the body,
// dispose of a form or make the memory grow. So all of it is read before anything of the module is in use, and a body
// beside which another call was made is read again, from a plain copy.
import { enter, isTooDeep, leave } from "./depth.js";
import { FinOnboardingError } from "./errors.js";
import { PARTS } from "./layout.js";
import { begin, hold, isWhere, put, readers, reserve, tellUsed, wasm, wipe, withRoom, words } from "./memory.js";
import { nearest } from "./nearest.js";
import * as options from "./options.js";
import { UNREADABLE, copied, copiedWhole, emptySection, free, isSection, lay, member, protos, sent } from "./plain.js";
import { cells, members } from "./places.js";
import { ENTRIES } from "./tags.js";

export { copyOf } from "./plain.js";

/** How many calls have been made, and how many are reading now. */
let calls = 0, reading = 0;

/** From here to `end` a call reads what is the host's. Within another call's reading the memory is that call's. */
function start() {
  enter();
  hold(++reading > 1);
}

function end() {
  hold(--reading > 1);
  leave();
}

/** Members of options that are read here. */
const OWN = ["form", "kind"];

/** What the functions that read answer. */
const SAME_OPTIONS = 1, OTHER_OPTIONS = 2;

/** The copy of the options that were read last. */
let said;

/**
 * Reads what is not read yet, and the options beside it. `careful` copies the body and answers what lays the copy out;
 * `isLaidOut`: it has been laid out already, by call number `call`, and stays so if no other call is made.
 */
function reads(given, careful, call = ++calls, isLaidOut = false) {
  start();
  try {
    let layOut = isLaidOut ? undefined : careful();
    said = options.copied(isTooDeep() ? undefined : given, OWN);
    const isAlone = call === calls;
    if (!isAlone) layOut ??= careful();
    // From here on nothing of the host's runs.
    if (!isAlone && reading === 1) wasm.settle();
    if (layOut !== undefined) withRoom(layOut);
    tellUsed();
    return OTHER_OPTIONS;
  } finally {
    end();
  }
}

/** What lays out a plain copy of a value at a cell. */
function copiedFor(value, cell, kind, own, isForm) {
  const copy = copied(isTooDeep() ? UNREADABLE : value, kind, own);
  return () => lay(copy, cell, kind, own, isForm);
}

/** Reads a part of a body: in one straight line if it is as usual. */
export function readBody(number, body, given) {
  const call = ++calls;
  let isStraight = false;
  if (reading === 0) {
    reading = 1;
    enter();
    try {
      begin();
      const memory = words;
      readers[number](body);
      // Where the memory has grown meanwhile, what was written since then is lost.
      isStraight = call === calls && isWhere(memory);
      if (isStraight && options.isSaid(given) && call === calls) {
        tellUsed();
        return SAME_OPTIONS;
      }
    } catch {
      // It is not as usual, or there is not room enough, or something threw that is not ours.
      isStraight = false;
      wipe();
    } finally {
      reading = 0;
      leave();
    }
  }
  const { at, kind, own } = PARTS[number];
  return reads(given, () => copiedFor(body, at, kind, own, false), call, isStraight && call === calls);
}

/** Reads what a form holds, to be built. */
export function readForm(number, form, given) {
  const { at, kind, own } = PARTS[number];
  return reads(given, () => copiedFor(form, at, kind, own, true));
}

/** Reads the options' form, with a value in place of what stands at a path in it. */
export function readField(number, path, value, given) {
  const { own } = PARTS[number];
  const careful = () => {
    const isEnd = isTooDeep();
    const form = isEnd || typeof given !== "object" || given === null ? undefined : member(given, "form");
    const copy = placed(copied(form, "section", own), "section", own, path.split("."), isEnd ? UNREADABLE : value);
    return () => lay(copy, 0, "section", own, true);
  };
  return reads(given, careful);
}

/** A copy in which a value stands at the end of some steps; sections and entries are made where they are missing. */
function placed(copy, kind, own, [step, ...rest], value) {
  if (step === undefined) return copied(value, kind, own);
  if (kind === "section") {
    const section = isSection(copy) ? copy : emptySection();
    const [, , kindBelow, below] = members(own).find(([name]) => name === step);
    section.members.set(step, placed(section.members.get(step), kindBelow, below, rest, value));
    return section;
  }
  const list = Array.isArray(copy) ? copy : [];
  while (list.length <= step) list.push(undefined);
  list[step] = placed(list[step], kind === "list" ? "section" : undefined, own, rest, value);
  return list;
}

/** The options of a call that reads nothing else. */
export function readOptions(given) {
  return reads(given, () => begin);
}

/** One of the members of options that are read here; undefined where it does not tell. */
export const ownOption = (given, name) => (typeof given === "object" && given !== null ? member(given, name) : undefined);

/** How many values of an answer are followed, and how deep: more than any of the API's has. */
const MOST = 1_000_000, MOST_LEVELS = 100;

/** What `read` answers, which runs code of the host's; `otherwise` where it throws, or calls within calls have no end. */
export function within(read, otherwise) {
  const call = calls;
  start();
  try {
    return isTooDeep() ? otherwise : read();
  } catch {
    return otherwise;
  } finally {
    end();
    if (reading === 0 && call !== calls) wasm.settle();
  }
}

/** A plain copy of a value of any shape, of so many values. */
export const readWhole = (value, most = MOST, isCut = false) =>
  within(() => copiedWhole(sent(value, ""), MOST_LEVELS, most, isCut), UNREADABLE);

/** What was parsed, or the text where it is no JSON. */
export function parsed(json) {
  try {
    return typeof json === "string" ? JSON.parse(json) : json;
  } catch {
    return json;
  }
}

/** A plain copy of an answer as it was parsed, or of its text. */
export const readAnswer = (json) => readWhole(parsed(json));

/** The options that were read, as src/wasm/value.rs takes them. */
export function optionsRead() {
  const copy = said;
  said = undefined;
  return options.told(copy);
}

/** Inputs at places that are the same in all forms of a kind, by path; the module names them when they are first used. */
const known = new Map();

export function know(number, path, at) {
  if (!known.has(number)) known.set(number, new Map());
  known.get(number).set(path, at);
}

const ELSEWHERE = 0xffff_ffff;

/** Lays out a plain value for an input of a form, behind the places of all bodies; answers the input's place. */
export function readInput(number, path, value) {
  const at = known.get(number)?.get(path);
  if (at === undefined || (typeof value === "object" && value !== null) || reading > 0) return ELSEWHERE;
  begin();
  try {
    put(reserve(1), value);
  } catch {
    wipe();
    return ELSEWHERE;
  }
  tellUsed();
  return at;
}

/** Lays out any value for a place of a form, there too. */
export function readValue(number, path, value) {
  const [kind, own] = kindAt(PARTS[number].own, path.split("."));
  reads(undefined, () => {
    const copy = copied(isTooDeep() ? UNREADABLE : value, kind, own);
    return () => lay(copy, reserve(kind === "section" ? cells(own) : 1), kind, own, true);
  });
}

function kindAt(own, steps) {
  let kind = "section";
  for (const step of steps) {
    if (kind === "section") [, , kind, own] = members(own).find(([name]) => name === step);
    else kind = kind === "list" ? "section" : undefined;
  }
  return [kind, own];
}

/** What the free object holds that was read last, and from how many objects in it a member was left out. */
export const freeRead = () => free;
export const protosRead = () => protos;

/** What could not be read. */
export const unreadable = () => UNREADABLE;

/** What a call is refused with. */
export const refusal = (code, sentence) => new FinOnboardingError(code, sentence);

/** That no body has such a path. What was given is not repeated: by mistake it may be what a person typed. */
export function unknownPath(numbers, path) {
  const parts = Array.from(numbers, (number) => PARTS[number]);
  const meant = typeof path === "string" && /^[\w.[\]]{1,80}$/.test(path) ? nearest(parts, path) : undefined;
  const help = meant ? `did you mean "${meant}"?` : 'a path is written like "basic_info.tax_info.0.document_id"';
  return refusal("unknown_path", `unknown path; ${help}`);
}
