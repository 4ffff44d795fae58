// A form to build a page around, for pages and bundlers. The form itself is the main entry's.
export { bindForm } from "./js/bind.js";
export { createForm } from "./js/grown.js";
