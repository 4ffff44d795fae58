// What all entries share, and nobody imports by itself: one class of errors, one list of languages, one way to load.
export { enter, isTooDeep, leave } from "./js/depth.js";
export { FinOnboardingError } from "./js/errors.js";
export { CHANGES, CODES, additions, addMessages, called, labelAt, learn, speak, voice } from "./js/language.js";
export { carried, carry, later, loader, mustBeReady, rows, takeRows } from "./load.js";
