// The face of this entry for Node, where the module is ready when it is imported: see node.js.
import "./node.js";

export * from "./form.js";
