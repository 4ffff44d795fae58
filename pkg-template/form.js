// A form to build a page around, for pages and bundlers. The form itself is the main entry's.
export { createForm } from "./js/grown.js";
