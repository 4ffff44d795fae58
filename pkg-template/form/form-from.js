// From the names of a page's inputs, which are paths, to a body: what a server action gets, or any FormData.
import { BODIES } from "./inputs.js";

/** Names that are more than names to an object. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);
/** No list that is judged has as many entries, and nothing that is judged lies deeper. */
const LONGEST_LIST = 100_000, DEEPEST = 64;
/** How many pairs are read: more than any page has, and an iterable may have no end. */
const MOST_PAIRS = 1_000_000;

const isIndex = (step) => /^(0|[1-9]\d*)$/.test(step);

/** Makes a body of pairs of names and values, such as those of a FormData. */
export function formFrom(pairs) {
  const body = {};
  let left = MOST_PAIRS;
  // An engine's own sentence would repeat what it was given.
  if (typeof pairs?.[Symbol.iterator] !== "function") throw new TypeError("fin-onboarding: formFrom takes a FormData, or pairs of names and values");
  for (const pair of pairs) {
    if (left-- === 0) break;
    const [name, value] = Array.isArray(pair) ? pair : [];
    if (typeof name !== "string") continue;
    // Some libraries write an index in brackets.
    const steps = name.replace(/\[(\d+)\]/g, ".$1").split(".");
    const isSafe = steps.length <= DEEPEST && !steps.some((step) => UNSAFE.has(step) || (isIndex(step) && step >= LONGEST_LIST));
    if (isSafe && !isUnchosen(value)) put(body, steps, value);
  }
  return body;
}

/** What a browser sends for a file input in which nothing was chosen. */
const isUnchosen = (value) => typeof value === "object" && value?.name === "" && value.size === 0;

function put(body, steps, value) {
  // Whatever stands in meta_data is named by the host.
  const isList = (step) => isIndex(step) && steps[0] !== "meta_data";
  let at = body;
  for (const [n, step] of steps.slice(0, -1).entries()) {
    if (Array.isArray(at) && !isIndex(step)) return;
    if (!Object.hasOwn(at, step)) at[step] = isList(steps[n + 1]) ? [] : {};
    at = at[step];
    // A value stands there already, and a file is one.
    if (typeof at !== "object" || !(Array.isArray(at) || Object.getPrototypeOf(at) === Object.prototype)) return;
  }
  const last = steps.at(-1);
  if (Array.isArray(at) && !isIndex(last)) return;
  const isThere = Object.hasOwn(at, last);
  // A multiple choice has a pair for each that is chosen.
  if (!isThere) at[last] = holdsMany(steps) ? [value] : value;
  else if (Array.isArray(at[last]) && holdsMany(steps)) at[last].push(value);
}

/** Whether it is the name of a list of values. */
function holdsMany(steps) {
  let table = [...BODIES.create, ...BODIES.attach], type;
  for (const step of steps) {
    const row = table?.find(([name]) => name === step);
    if (row !== undefined) [, { type }, table] = row;
    else if (!isIndex(step)) return false;
    else type = undefined;
  }
  return type === "integers";
}
