// The one file that Rust imports: what is in the others. Glue keeps all of it; a module that needs less has one of its own.
import { learn } from "./language.js";
import { CALLED, CODES } from "./sphere-words.js";

// Those of a module that stands by itself, which this one has too.
learn(CODES, CALLED);

export * from "./answers.js";
export * from "./call.js";
export * from "./compose.js";
export * from "./files.js";
export * from "./lines.js";
export { start } from "./memory.js";
export * from "./options.js";
export * from "./pattern.js";
export * from "./report.js";
export { within } from "./report.js";
export * from "./value.js";
export * from "./webhooks.js";
