// Draws the steps of the recipe, each a form of its own; `steps.js` is the recipe's code.
import { show } from "./steps.js";

const input = (name, label) => `<label>${label} <input name="${name}"></label>`;
/** Shown when it is needed. */
const english = (name, label) => `<div data-when="required">${input(name, `${label} in English letters`)}</div>`;
const STEPS = [
  ["first_name First name", "last_name Last name"].map((row) => row.split(/ (.*)/))
    .map(([name, label]) => input(`basic_info.${name}`, label) + english(`basic_info.${name}_en`, label)).join(""),
  input("basic_info.email", "E-mail") + input("basic_info.phone", "Phone"),
  input("address.street_line_1", "Street") + input("address.city", "City") + input("address.postal_code", "Postal code") + input("address.subdivision_code", "Region")
    + '<label>Country <select name="address.country"></select></label>',
];
let at = 0;

function draw() {
  document.querySelector("main").innerHTML = `<form method="dialog" novalidate><h1>Step ${at + 1}</h1>${STEPS[at]}<p data-issues=""></p>
    <button>Continue</button> <button type="button" id="back">Back</button></form>`;
  show(document.querySelector("form"));
  document.querySelector("form [name]").focus();
}

function go(step) {
  at = step;
  draw();
}

document.addEventListener("fin:step", ({ detail }) => go(detail.step + 1));
document.addEventListener("click", ({ target }) => { if (target.id === "back") go(at - 1); });
window.errors = [];
addEventListener("error", ({ message }) => window.errors.push(message));
addEventListener("unhandledrejection", ({ reason }) => window.errors.push(String(reason)));
draw();
document.body.dataset.ready = "";
