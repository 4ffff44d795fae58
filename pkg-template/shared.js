// What all entries share, and nobody imports by itself: one class of errors, one list of languages, one way to load.
export { FinOnboardingError } from "./js/error.js";
export { CODES, additions, addMessages, learn, speak } from "./js/language.js";
export { later, loader, mustBeReady } from "./load.js";
