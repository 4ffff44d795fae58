// The one file that Rust imports: what is in the others. Glue keeps all of it; a module that needs less has one of its own.
import { learn } from "./language.js";
import { CALLED, CODES } from "./sphere-words.js";

// Those of a module that stands by itself, which this one has too.
learn(CODES, CALLED);

export * from "./server-index.js";
