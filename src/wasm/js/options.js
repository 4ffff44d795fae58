// What the host says beside the body. The module keeps what it was told last, and most calls say the same again.
import { voice } from "./language.js";
import { UNREADABLE, copiedWhole, define, sent } from "./plain.js";
import { encoded } from "./value.js";

// What was said last, each member in a variable of its own: an object of them would have another shape with each set of
// options, and an engine throws code away that has met another shape.
let isKnown = false;
let names = [], today, language, labels, country, selfie, tos, reliance, status, inFlight, size, ignored, warnings, exact;

/** How many values options may hold: every row of every catalogue of the API, and some. */
const MOST = 1_000_000;
/** How deep they may be. */
const DEEPEST = 16;

/** The language that the call at hand has asked for, and by which labels: see `voice`. */
let asked;
export const languageNow = () => asked;

/** Whether options say what the last ones said. */
export function isSaid(options) {
  if (!isKnown) return false;
  if (options === undefined || options === null) return names.length === 0;
  let own = 0;
  for (const name in options) if (name !== names[own++]) return false;
  return own === names.length && options.today === today && options.language === language && options.countryOfResidence === country
    && options.selfieRequired === selfie && options.tosRequired === tos && options.relianceEnabled === reliance
    && options.customerStatus === status && options.attachInFlight === inFlight && options.maxFileSize === size
    && listed(options.ignore) === ignored && options.warnings === warnings
    && options.labels === labels && options.exact === exact
    // The lists may have changed within and the customer is a person's, so these are told each time.
    && options.customerId === undefined && options.ownedUris === undefined && options.catalogue === undefined
    && typeof options === "object" && !Array.isArray(options);
}

/** A list of words as one. */
const listed = (words) => (Array.isArray(words) ? words.join() : words);

/** A plain copy of options; `form`, `kind` and the like are the function's own matter. */
export function copied(given, own) {
  if (given === undefined || given === null) return {};
  if (typeof given !== "object" || own === undefined) return copiedWhole(sent(given, ""), DEEPEST, MOST);
  const rest = {};
  try {
    if (Array.isArray(given)) return [];
    for (const name of Object.keys(given)) if (!own.includes(name)) define(rest, name, given[name]);
  } catch {
    return UNREADABLE;
  }
  return copiedWhole(rest, DEEPEST, MOST);
}

/** Notes what is told now; answers it as bytes. Nothing of the host's runs meanwhile. */
export function told(copy) {
  const { customerId, ownedUris, catalogue, ...rest } = typeof copy === "object" && !Array.isArray(copy) ? copy : {};
  isKnown = customerId === undefined && ownedUris === undefined && catalogue === undefined && typeof rest.labels !== "object";
  names = Object.keys(rest);
  ({
    today, language, labels, countryOfResidence: country, selfieRequired: selfie, tosRequired: tos, relianceEnabled: reliance,
    customerStatus: status, attachInFlight: inFlight, maxFileSize: size, warnings, exact,
  } = rest);
  ignored = listed(rest.ignore);
  asked = voice(language, labels);
  return encoded(copy);
}

/** The module has refused what it was told, or has other options now, those of a form in this language. */
export function forget(own) {
  isKnown = false;
  asked = own;
}
