// The package's face for Node: the module is compiled when this file is imported. Its bytes are imported too, as text: a
// bundler for servers carries no files along, and none is read here.
import { begin } from "./carried.js";

begin((text) => Buffer.from(text, "base64"));

export * from "./index.js";
export { default } from "./index.js";
