// The languages of messages, each loaded when it is asked for.
import { FILES, languages } from "./languages.js";
import { FinOnboardingError, addMessages } from "./shared.js";

export { languages };

/** Loads the language that fits a tag best and adds it; answers its own tag. */
export async function loadMessages(tag) {
  const own = fitting(tag);
  if (own === "en") return own;
  let file;
  try {
    file = await FILES[own]();
  } catch (cause) {
    throw new FinOnboardingError("not_loaded", `the messages could not be loaded: ${cause}`, { cause });
  }
  addMessages(file.default);
  return own;
}

/** No language has two files, so the first part of a tag decides, in the name that is usual today; of Chinese its script too. */
function fitting(tag) {
  try {
    if (tag.length > 255) return "en";
    const { language, script } = new Intl.Locale(tag).maximize();
    const isIt = ([own, ownScript]) => own === language && (own !== "zh" || ownScript === script);
    return languages.find((each) => isIt(each.tag.split("-")))?.tag ?? "en";
  } catch {
    // No tag at all.
    return "en";
  }
}
