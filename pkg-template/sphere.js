// SpherePay's customers, for pages and bundlers.
export * from "./js/sphere.js";
export { default, initSync } from "./load.js";
