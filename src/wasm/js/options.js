// What the host says beside the body. The module keeps what it was told last, and most calls say the same again.
import { UNREADABLE, get, names, shape } from "./careful.js";
import { FinOnboardingError } from "./error.js";
import { bytesAt, makeRoom, mustBeReady, textAt, wasm } from "./memory.js";
import { write } from "./value.js";

let minute = 0, day = "";
// What was said last, each in a variable of its own: an object of it would have another shape for each set of options,
// and an engine throws code away that meets another shape.
let saidNames = [], saidToday, saidLanguage, saidWarnings, saidCountry, saidSelfie, saidTos, saidReliance, saidStatus, saidInFlight, saidSize, saidIgnore;
let isKnown = false, isPersonal = false;

/** The language that the call that follows has asked for. */
export let language;

/** The local calendar date; it can only change with the minute. */
function today() {
  const now = Date.now();
  if (minute !== (minute = Math.floor(now / 60_000))) {
    const date = new Date(now);
    const two = (number) => String(number).padStart(2, "0");
    day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }
  return day;
}

const NONE = Object.freeze({});

/** Tells the module the options of the call that follows. */
export function use(given) {
  const options = given ?? NONE;
  try {
    if (isKnown && isSaid(options)) return;
  } catch {
    // A getter threw; it is asked again below, where it is told.
  }
  tell(options);
}

function isSaid(options) {
  const names = saidNames;
  let own = 0;
  for (const name in options) if (name !== names[own++]) return false;
  return own === names.length && (options.today ?? today()) === saidToday && options.language === saidLanguage
    && options.warnings === saidWarnings && options.countryOfResidence === saidCountry && options.selfieRequired === saidSelfie
    && options.tosRequired === saidTos && options.relianceEnabled === saidReliance
    && options.customerStatus === saidStatus && options.attachInFlight === saidInFlight
    && options.maxFileSize === saidSize && listed(options.ignore) === saidIgnore
    // The lists may have changed within and the customer is a person's, so these are told each time.
    && options.customerId === undefined && options.ownedUris === undefined && options.catalogue === undefined
    && !Array.isArray(options);
}

/** A list of words as one. */
const listed = (words) => (Array.isArray(words) ? words.join() : words);

function tell(options) {
  // Nothing has been told before the first call, so here is where it is asked.
  mustBeReady();
  isKnown = false;
  const given = shape(options) === -1 && typeof options === "object" ? plain(options) : options;
  const length = wasm.options(write(given));
  makeRoom(0, 0);
  if (length > 0) {
    const sentence = textAt(bytesAt, length);
    wasm.wipe(0, length);
    throw new FinOnboardingError("invalid_options", sentence);
  }
  const { customerId, ownedUris, catalogue, ...rest } = given;
  language = rest.language;
  isPersonal = customerId !== undefined || ownedUris !== undefined;
  if (isPersonal || catalogue !== undefined) return;
  saidNames = Object.keys(options);
  ({
    today: saidToday, language: saidLanguage, warnings: saidWarnings, countryOfResidence: saidCountry, selfieRequired: saidSelfie,
    tosRequired: saidTos, relianceEnabled: saidReliance, customerStatus: saidStatus, attachInFlight: saidInFlight, maxFileSize: saidSize,
  } = rest);
  saidIgnore = listed(rest.ignore);
  isKnown = true;
}

/** After a call: what the module was told of a person does not stay. */
export function forget() {
  if (isPersonal) wasm.forget();
  isPersonal = false;
}

/** The module has a form's options now, and the form its language: what it was told last, it knows no more. */
export function replaced(own) {
  language = own;
  isKnown = false;
  isPersonal = true;
}

/** A copy in which every member has been read once, with the day; `form` and `kind` are read elsewhere. */
function plain(options) {
  const known = names(options);
  if (known === undefined) return UNREADABLE;
  const given = {};
  for (const name of known) given[name] = name === "form" || name === "kind" ? undefined : get(options, name);
  given.today ??= today();
  return given;
}
