// The face of Standard Schema's entry for Node, where the module is ready when this is imported: see node.js.
import "./node.js";

export * from "./standard-schema.js";
