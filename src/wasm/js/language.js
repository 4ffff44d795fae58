// In which language messages are made: one registry for all modules. English is in words.js; another language is added, as a
// file of this package or by the host.
import { FinOnboardingError } from "./errors.js";
import { CALLED, CODES } from "./words.js";

/** Every code and every change, by number. */
export { CHANGES, CODES } from "./words.js";

const ENGLISH = "en-Latn-US";

/** A tag with all its parts: `pt` and `pt-BR` are one language, as `zh` and `zh-Hans` are, and Norwegian's `no` is `nb`. */
function whole(tag) {
  // Of a text that is no tag it would take long to find that out.
  if (tag?.length > LONGEST_TAG) throw new RangeError("no tag");
  return new Intl.Locale(tag).maximize().baseName.replace(/^no-/, "nb-");
}

const LONGEST_TAG = 255;

/** The languages that there are, by whole tag: texts by the codes' numbers, and what the words in params are called. */
const added = new Map([[ENGLISH, { texts: CODES.map((row) => row[3]), words: CALLED }]]);

/** What is spoken for the tags of options, with the messages that were made last. */
const spoken = new Map();

/** How often anything has been added: messages that were made before may read otherwise now. */
export let additions = 0;

/** Teaches what another module says beside the first one: rows by the numbers of their codes, and words. */
export function learn(codes, called) {
  const english = added.get(ENGLISH);
  for (const [number, row] of codes) {
    CODES[number] ??= row;
    english.texts[number] ??= row[3];
  }
  english.words = { ...called, ...english.words };
  spoken.clear();
}

/** Adds a language's messages; the host's own lie over the package's, whichever came first. */
export function addMessages({ tag, messages, words } = {}) {
  let name;
  try {
    name = whole(tag);
  } catch {
    refuse('a tag of BCP 47, such as "de-AT"');
  }
  if (!messages) refuse("texts by code");
  // Whatever else would be thrown by the check whose message it stands in.
  if (Object.values({ ...words }).some((word) => typeof word !== "string")) refuse("texts as words");
  // The package's come by the codes' numbers, another module's among them; the host's come by name.
  const isOurs = Array.isArray(messages), before = added.get(name), texts = {};
  for (const [key, text] of Object.entries(messages)) {
    const code = isOurs ? key : CODES.findIndex((row) => row?.[0] === key);
    if (code < 0 || typeof text !== "string") refuse(`texts by code; ${/^\w{1,64}$/.test(key) ? `"${key}"` : "a name"} is no code or has no text`);
    texts[code] = text;
  }
  const merged = (old, own) => (isOurs ? { ...own, ...old } : { ...old, ...own });
  added.set(name, { texts: merged(before?.texts, texts), words: merged(before?.words, words) });
  spoken.clear();
  additions++;
}

function refuse(what) {
  throw new FinOnboardingError("invalid_messages", `addMessages takes ${what}`);
}

/** How one speaks in the language of a tag, as far as there are messages in it; else in English. */
export function speak(given) {
  const tag = given?.length > LONGEST_TAG ? undefined : given;
  let language = spoken.get(tag);
  if (language === undefined) {
    // A server is asked for any tag.
    if (spoken.size > 99) spoken.clear();
    spoken.set(tag, (language = make(tag)));
  }
  return language;
}

function make(tag) {
  let names = [];
  try {
    const wanted = whole(tag).split("-"), usual = whole(wanted[0]);
    // The script says more than the region does; where neither fits, it is the language as it is usual.
    const rank = (name) => name.split("-").reduce((sum, part, n) => sum + (wanted[n] === part ? 16 >> n : -1), +(name === usual));
    // Who reads traditional Chinese would rather read English than simplified.
    const parts = wanted[0] === "zh" ? 2 : 1;
    const near = [...added.keys()].filter((name) => name.split("-").slice(0, parts).join() === wanted.slice(0, parts).join());
    // From what is nearly it to what is just it: whoever reads Portuguese in Lisbon reads Brazil's rather than English.
    names = near.sort((one, other) => rank(one) - rank(other));
  } catch {
    // No tag at all.
  }
  const all = (kind) => Object.assign({}, ...[ENGLISH, ...names].map((name) => added.get(name)[kind]));
  return {
    texts: all("texts"),
    called: all("words"),
    locale: names.length > 0 ? tag : "en",
    numbers: undefined,
    small: [],
  };
}
