// What people call the inputs of a body and the words of its closed lists, and the countries to choose from.
import { CALLING_CODES, COUNTRIES, rowAt } from "../engine.js";
import { labelAt, speak, voice } from "../shared.js";

/** How one speaks to people by these options, whatever they want of messages. */
export function spoken(options) {
  const { language, labels } = options ?? {};
  return speak(voice(typeof language === "string" ? language : undefined, typeof labels === "object" && labels !== null ? labels : true));
}

/** What people call what stands at a path. */
export function labelOf(path, options) {
  rowAt(path);
  return labelAt(spoken(options), path);
}

/** The values of a closed list, and what people call them; of a country those that there are. */
export function choicesOf(path, options) {
  const { row: [, { type, choices = [] }], isEntry } = rowAt(path);
  const found = type === "country" ? countryChoices(options) : isEntry ? [] : wordChoices(choices, options);
  return found.map((choice) => ({ ...choice }));
}

/** Nobody can change what is handed out to everybody. */
export const frozen = (choices) => Object.freeze(choices.map(Object.freeze));

/** What has been made in a language, by what it was made of: when messages are added, there is another one. */
const made = new WeakMap();

function once(options, key, make) {
  const language = spoken({ language: options?.language });
  if (!made.has(language)) made.set(language, new Map());
  const own = made.get(language);
  if (!own.has(key)) own.set(key, make(language));
  return own.get(key);
}

/** The words of a closed list as choices. */
export const wordChoices = (words, options) => once(options, words, ({ labels }) => frozen(words.map((value) => ({ value, label: labels[value] }))));

/** The countries as choices. */
export const countryChoices = (options) => once(options, COUNTRIES, () => frozen(rowsIn(options?.language).map(({ code, name }) => ({ value: code, label: name }))));

/** Every country of ISO 3166-1, sorted as the language sorts its names. */
export const countries = (options) => once(options, CALLING_CODES, () => rowsIn(options?.language)).map((row) => ({ ...row }));

function rowsIn(language) {
  let locale = "en";
  try {
    [locale = "en"] = Intl.DisplayNames.supportedLocalesOf(language);
  } catch {
    // No tag at all.
  }
  const names = new Intl.DisplayNames(locale, { type: "region" }), { compare } = new Intl.Collator(locale), calling = CALLING_CODES.split(" ");
  const row = (codes, n) => {
    const alpha2 = codes.slice(3);
    return { code: codes.slice(0, 3), alpha2, name: names.of(alpha2), callingCode: calling[n] ? `+${calling[n]}` : null };
  };
  return COUNTRIES.match(/.{5}/g).map(row).sort((one, other) => compare(one.name, other.name));
}
