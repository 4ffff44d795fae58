// A plain HTML form, bound to the form of the main entry.
export { bindForm } from "./form/bind.js";
