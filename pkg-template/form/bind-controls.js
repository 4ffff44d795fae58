// The inputs of a form by their names: which of them the body knows, and what they hold.
import { elementsOf } from "./bind-element.js";
import { isIndex } from "./bind-places.js";
import { BODIES } from "./inputs.js";

/** Whatever has a name and a value. Buttons say nothing about a person, and outputs and fieldsets hold nothing. */
const HOLDS_NOTHING = /^(submit|button|reset|image|fieldset|output|object)$/;

/** What the state has put away is not part of a form (bind-states.js). */
const isAway = (input) => input.closest("[data-when][hidden]") !== null;

/** An element of the page's own has its name as an attribute alone. */
export const nameOf = (input) => input.getAttribute("name") ?? "";

/** Every name's inputs, in the order of the page. */
export function inputsOf(element) {
  const byName = new Map();
  for (const input of elementsOf(element)) {
    const name = nameOf(input);
    if (!name || HOLDS_NOTHING.test(input.type) || isAway(input)) continue;
    if (byName.has(name)) byName.get(name).push(input);
    else byName.set(name, [input]);
  }
  return byName;
}

/**
 * What a name means to a body: "value", "list" (of values), "file", or undefined where an input of that name is none of
 * ours.
 */
export function kindOf(body, name) {
  let table = BODIES[body];
  let type;
  for (const step of name.split(".")) {
    if (isIndex(step)) {
      if (type !== "list" && type !== "files") return undefined;
      type = type === "files" ? "one file" : "entry";
    } else {
      const row = table?.find(([member]) => member === step);
      if (row === undefined) return undefined;
      type = row[1].type;
      [, , table] = row;
    }
  }
  if (type === "one file") return "file";
  if (type === "integers") return "list";
  return table === undefined && !/^(entry|list|files|section|object)$/.test(type) ? "value" : undefined;
}

/** An element of the page's own that knows whether it is checked is a box too. */
const isBox = ({ type, localName, checked }) => type === "checkbox" || type === "radio" || (localName.includes("-") && typeof checked === "boolean");

function valuesOf(input) {
  if (isBox(input) && !input.checked) return [];
  if (input.type === "select-multiple") return [...input.selectedOptions].map(({ value }) => value);
  // What the browser cannot read as a date or a number it hides. A mark that is neither is judged in its place, or the
  // person would be told that nothing stands there.
  return input.validity?.badInput ? ["?"] : [input.value].flat();
}

/** What the inputs of one name hold: a text, a list of texts, or undefined. */
export function valueOf({ inputs, kind }) {
  const values = inputs.flatMap(valuesOf).filter((value) => value != null && value !== "");
  if (kind === "list") return values.length > 0 ? values : undefined;
  return values[0];
}

/** Writes a value into the inputs of one name. */
export function write({ inputs }, value) {
  const values = [value ?? ""].flat().map(String);
  for (const [n, input] of inputs.entries()) {
    if (isBox(input)) input.checked = values.includes(input.value);
    else if (input.type === "select-multiple") for (const option of input.options) option.selected = values.includes(option.value);
    else input.value = values[n] ?? "";
  }
}

/** Whether it is one input in which somebody writes. */
export const isText = ({ inputs, kind }) =>
  kind === "value" && inputs.length === 1 && /^(text|email|tel|search|url|textarea)$/.test(inputs[0].type) && !inputs[0].readOnly;

/** Whether a person can get there. */
export const isReachable = ({ type }) => type !== "hidden";

/** What the input, or the group, is called for people. */
export function labelOf({ inputs }) {
  const [input] = inputs;
  const said = input.closest("[data-label]")?.dataset.label ?? input.getAttribute("aria-label");
  if (said !== null) return said;
  const title = (inputs.length > 1 ? input.closest("fieldset")?.querySelector("legend") : input.labels?.[0])?.cloneNode(true);
  // A label may be around its input and its issues, and these and the rows of a list are not its name.
  for (const inside of title?.querySelectorAll("select, textarea, .fin-issues, .fin-issue") ?? []) inside.remove();
  return title?.textContent.replace(/\s+/g, " ").trim() ?? "";
}
