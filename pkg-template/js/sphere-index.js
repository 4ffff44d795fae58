// What SpherePay's module imports of the others: see index.js.
export { freeRead, optionsRead, protosRead, readAnswer, readBody, readForm, readWhole, refusal } from "./call.js";
export * from "./compose.js";
export { start } from "./memory.js";
export { forget } from "./options.js";
export { changes, issuesBehind, report } from "./report.js";
export { encoded } from "./value.js";
