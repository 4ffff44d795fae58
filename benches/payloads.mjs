// The bodies that are timed, those that the peers are held to ours by, and the lines for back offices.
//
// All are what JSON can say. Not among them: half a surrogate pair and lists or nests too large to follow, which ours
// judges and no library asks about.
export { attachFourErrors, attachValid, createFiveErrors, createFiveWarnings, createValid } from "./payloads/bodies.mjs";
export { attachCases } from "./payloads/attach-cases.mjs";
export { createCases } from "./payloads/create-cases.mjs";
export { lines } from "./payloads/lines.mjs";
export { attachWarningCases, createWarningCases } from "./payloads/warning-cases.mjs";
