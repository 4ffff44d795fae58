// In which language messages are made: one registry for all modules. English is in words.js; another language is added, as a
// file of this package or by the host.
import { FinOnboardingError } from "./errors.js";
import { CALLED, CODES, LABELS, PEOPLE } from "./words.js";

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

/**
 * The languages that there are, by whole tag: texts by the codes' numbers, those that people are told otherwise, what the words
 * in params are called, and what people call things.
 */
const added = new Map([[ENGLISH, { texts: CODES.map((row) => row[3]), people: PEOPLE, words: CALLED, labels: LABELS }]]);

/** In the order of a language's file. */
const KEYS = Object.keys(LABELS);

/** What is spoken for the tags of options, and what is spoken there to people. */
const spoken = new Map(), plainly = new Map();

/** The same with a host's own labels, by what `voice` has made of them. */
const hosts = new WeakMap();

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
  forget();
}

function forget() {
  spoken.clear();
  plainly.clear();
}

/** Adds a language's messages; the host's own lie over the package's, whichever came first. */
export function addMessages({ tag, messages, words, people, labels } = {}) {
  let name;
  try {
    name = whole(tag);
  } catch {
    refuse('a tag of BCP 47, such as "de-AT"');
  }
  if (!messages) refuse("texts by code");
  // Whatever else would be thrown by the check whose message it stands in.
  if (Object.values({ ...words }).some((word) => typeof word !== "string")) refuse("texts as words");
  if (Object.values({ ...labels }).some((label) => typeof label !== "string")) refuse("texts as labels");
  // The package's come by the codes' numbers, another module's among them; the host's come by name.
  const isOurs = Array.isArray(messages), before = added.get(name);
  const byNumber = (given) => {
    const texts = {};
    for (const [key, text] of Object.entries({ ...given })) {
      const code = isOurs ? key : CODES.findIndex((row) => row?.[0] === key);
      if (code < 0 || typeof text !== "string") refuse(`texts by code; ${/^\w{1,64}$/.test(key) ? `"${key}"` : "a name"} is no code or has no text`);
      texts[code] = text;
    }
    return texts;
  };
  const texts = byNumber(messages);
  // What the host says, it says to people too.
  const told = { ...(isOurs ? undefined : texts), ...byNumber(people) };
  const called = isOurs ? Object.fromEntries((labels ?? []).map((label, n) => [KEYS[n], label])) : labels;
  const merged = (kind, given) => (isOurs ? { ...given, ...before?.[kind] } : { ...before?.[kind], ...given });
  added.set(name, { texts: merged("texts", texts), people: merged("people", told), words: merged("words", words), labels: merged("labels", called) });
  forget();
  additions++;
}

function refuse(what) {
  throw new FinOnboardingError("invalid_messages", `addMessages takes ${what}`);
}

/** In which language options want messages, and by which labels. */
export const voice = (tag, labels) => (labels ? { tag, labels } : tag);

/** How one speaks by what `voice` answers, as far as there are messages in that language; else in English. */
export function speak(voice) {
  if (typeof voice !== "object" || voice === null) return known(spoken, voice, false);
  const language = known(plainly, voice.tag, true);
  if (voice.labels === true) return language;
  let made = hosts.get(voice);
  if (made?.base !== language) hosts.set(voice, (made = { ...language, base: language, own: voice.labels }));
  return made;
}

function known(spoken, given, isPlain) {
  const tag = given?.length > LONGEST_TAG ? undefined : given;
  let language = spoken.get(tag);
  if (language === undefined) {
    // A server is asked for any tag.
    if (spoken.size > 99) spoken.clear();
    spoken.set(tag, (language = make(tag, isPlain)));
  }
  return language;
}

function make(tag, isPlain) {
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
  const all = (...kinds) => Object.assign(Object.create(null), ...[ENGLISH, ...names].flatMap((name) => kinds.map((kind) => added.get(name)[kind])));
  return {
    texts: isPlain ? all("texts", "people") : all("texts"),
    called: all("words"),
    locale: names.length > 0 ? tag : "en",
    numbers: undefined,
    small: [],
    // For people alone.
    labels: isPlain ? all("labels") : undefined,
    own: undefined,
    lists: undefined,
  };
}

/** What people call the place of a path, if it has a label; `isOne`: of a list what one of its entries is called. */
export function labelAt(language, path, isOne = false) {
  const { labels, own = {} } = language, pattern = path.replace(/\.\d+(?=\.|$)/g, ".*");
  const mine = [path, pattern].find((key) => Object.hasOwn(own, key));
  if (mine !== undefined) return own[mine];
  const base = path.endsWith("_en") ? labelAt(language, path.slice(0, -3)) : undefined;
  if (base !== undefined) return labels._en.replace("{label}", () => base);
  const steps = pattern.split("."), name = steps.findLast((step) => step !== "*");
  const isEntry = isOne || steps.at(-1) === "*";
  return (isEntry ? labels[`${name}.*`] : undefined) ?? labels[`${steps[0]}.${name}`] ?? labels[name];
}

/** What people call what a message is made of: a member of the body, or words of the API. */
export function called(language, value, path) {
  if (path !== undefined) return labelAt(language, path, true) ?? value;
  const words = value.split(", ").map((word) => language.labels[word]);
  if (words.includes(undefined)) return language.called[value] ?? value;
  language.lists ??= new Intl.ListFormat(language.locale, { type: "disjunction" });
  return language.lists.format(words);
}
