// What the host says beside the body. The module keeps what it was told last, and most calls say the same again.
import { FinOnboardingError } from "./error.js";
import { bytesAt, makeRoom, mustBeReady, textAt, wasm } from "./memory.js";
import { write } from "./value.js";

let minute = 0, day = "";
let said = {};
let isKnown = false, isPersonal = false;

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
  let own = 0;
  for (const _ in options) own++;
  const last = said;
  return own === last.own && (options.today ?? today()) === last.today && options.language === last.language
    && options.countryOfResidence === last.countryOfResidence && options.selfieRequired === last.selfieRequired
    && options.tosRequired === last.tosRequired && options.relianceEnabled === last.relianceEnabled
    && options.customerStatus === last.customerStatus && options.attachInFlight === last.attachInFlight
    // The lists may have changed within and the customer is a person's, so these are told each time.
    && options.customerId === undefined && options.ownedUris === undefined && options.catalogue === undefined
    && !Array.isArray(options);
}

function tell(options) {
  // Nothing has been told before the first call, so here is where it is asked.
  mustBeReady();
  isKnown = false;
  let given = options;
  if (typeof options === "object" && !Array.isArray(options)) given = plain(options);
  const length = wasm.options(write(given));
  makeRoom(0, 0);
  if (length > 0) {
    const sentence = textAt(bytesAt, length);
    wasm.wipe(0, length);
    throw new FinOnboardingError("invalid_options", sentence);
  }
  const { customerId, ownedUris, catalogue, ...rest } = given;
  isPersonal = customerId !== undefined || ownedUris !== undefined;
  if (isPersonal || catalogue !== undefined) return;
  let own = 0;
  for (const _ in options) own++;
  said = { ...rest, own };
  isKnown = true;
}

/** After a call: what the module was told of a person does not stay. */
export function forget() {
  if (isPersonal) wasm.forget();
  isPersonal = false;
}

/** A copy in which every member has been read once, with the day. `form` is a body and is read as one, elsewhere. */
function plain(options) {
  const given = {};
  for (const name of Object.keys(options)) {
    try {
      given[name] = name === "form" ? undefined : options[name];
    } catch {
      given[name] = Symbol("unreadable");
    }
  }
  given.today ??= today();
  return given;
}
