// The rows of tax numbers, which are loaded by loadTaxIds.
export { ROWS } from "./js/tax-ids.js";
