// What the host may say beside a customer: nothing that a rule looks at.
import { get, names, shape } from "./careful.js";
import { FinOnboardingError } from "./error.js";
import { mustBeReady } from "./memory.js";

const KNOWN = { today: 'a date as "YYYY-MM-DD"', language: 'a BCP 47 tag, such as "en"' };

/** The language that the call that follows has asked for. */
export let language;

/** Looks at the options of the call that follows. */
export function use(given) {
  mustBeReady();
  language = undefined;
  if (given === undefined || given === null) return;
  const known = typeof given === "object" && shape(given) === -1 ? names(given) : undefined;
  if (known === undefined) refuse("options must be one plain object");
  for (const name of known) {
    if (!Object.hasOwn(KNOWN, name)) refuse(`unknown option "${name}"; the options are ${Object.keys(KNOWN).join(", ")}`);
    const value = get(given, name) ?? "";
    const isGood = typeof value === "string" && (name !== "today" || value === "" || isDay(value));
    if (!isGood) refuse(`option "${name}" must be ${KNOWN[name]}`);
    if (name === "language") language = value;
  }
}

function isDay(text) {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

function refuse(sentence) {
  throw new FinOnboardingError("invalid_options", sentence);
}

/** The module has been told nothing. */
export function forget() {}
