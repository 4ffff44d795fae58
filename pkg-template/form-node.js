// The face of this entry for Node, where the module is ready when this is imported: see node.js.
import "./node.js";

export * from "./form.js";
