// A name in English letters: the one function of a module of its own.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

let wasm;

export function start(exports) {
  wasm = exports;
}

/** No name is as long; more would need memory that is never given back, and in the end more than there is. */
const LONGEST = 100_000;

/** What a text is in English letters; null where a machine had better not say. */
export function suggestTransliteration(text, options) {
  // The module's answer ends with a zero, so a text that has one would be cut there.
  if (typeof text !== "string" || text.length > LONGEST || text.includes("\0")) return null;
  const { field, nationality } = options ?? {};
  // A passport says how its holder's name is written, not how a street is.
  const isName = typeof field !== "string" || !field.startsWith("address.");
  const given = encoder.encode(text);
  const at = wasm.text(given.length);
  new Uint8Array(wasm.memory.buffer).set(given, at);
  given.fill(0);
  const found = wasm.transliterate(isName ? packed(nationality) : 0);
  const bytes = new Uint8Array(wasm.memory.buffer);
  const suggestion = decoder.decode(bytes.subarray(found, bytes.indexOf(0, found)));
  wasm.text(0);
  return suggestion === "" ? null : suggestion;
}

/** An alpha-3 code as one number; 0 is no country. */
function packed(code) {
  if (typeof code !== "string" || !/^[A-Z]{3}$/.test(code)) return 0;
  return [...code].reduce((packed, letter) => packed << 8 | letter.charCodeAt(0), 0);
}
