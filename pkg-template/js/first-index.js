// What the first module imports of the others: see index.js.
export * from "./call.js";
export * from "./compose.js";
export { start } from "./memory.js";
export * from "./options.js";
export * from "./pattern.js";
export * from "./report.js";
export { within } from "./report.js";
