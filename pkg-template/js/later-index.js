// What the module of files and answers imports of the others: see index.js.
export * from "./answers.js";
export * from "./call.js";
export * from "./files.js";
export { start } from "./memory.js";
export * from "./options.js";
export * from "./pattern.js";
export * from "./report.js";
export { within } from "./report.js";
export * from "./value.js";
