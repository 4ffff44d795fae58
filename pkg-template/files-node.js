// The face of this entry for Node, where the module is ready when this is imported: see node.js.
import "./node.js";

export * from "./files.js";
export { default } from "./files.js";
