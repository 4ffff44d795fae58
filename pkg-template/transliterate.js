// Names in English letters: a module of its own, which loadTransliteration loads.
import load, { inEnglishLetters, initSync as loadSync } from "./fin_onboarding_letters.js";
import { loader } from "./shared.js";

export const { init } = loader(load, loadSync);

/** No name is as long; more would need memory that is never given back, and in the end more than there is. */
const LONGEST = 100_000;

/** What a text is in English letters; null where a machine had better not say. */
export function suggestTransliteration(text, options) {
  // No name has a character without a glyph.
  if (typeof text !== "string" || text.length > LONGEST || text.includes("\0")) return null;
  const { field, nationality } = told(options);
  // A passport says how its holder's name is written, not how a street is.
  const isName = typeof field !== "string" || !field.startsWith("address.");
  const isCode = typeof nationality === "string" && /^[A-Z]{3}$/.test(nationality);
  return inEnglishLetters(text, isName && isCode ? nationality : "") ?? null;
}

function told(options) {
  try {
    const { field, nationality } = options ?? {};
    return { field, nationality };
  } catch {
    return {};
  }
}
