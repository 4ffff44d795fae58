// A module of its own may have its own way to begin.
export { start } from "./memory.js";
