// A name in English letters: the one function of a module of its own.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

let wasm;

export function start(exports) {
  wasm = exports;
}

/** What a text is in English letters; null where a machine had better not say. */
export function suggestTransliteration(text, { field, nationality } = {}) {
  if (typeof text !== "string") return null;
  // A passport says how its holder's name is written, not how a street is.
  const isName = !String(field).startsWith("address.");
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
