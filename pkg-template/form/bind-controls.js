// The inputs of a form by their names: which of them the body knows, and what they hold.
import { isIndex } from "./bind-places.js";
import { BODIES } from "./inputs.js";

/** Whatever has a name and a value. Buttons say nothing about a person, and outputs and fieldsets hold nothing. */
const HOLDS_NOTHING = /^(submit|button|reset|image|fieldset|output|object)$/;

/** What is disabled is not part of a form, as for the browser itself; nor is what the state has put away (bind-states.js). */
const isAway = (input) => input.matches(":disabled") || input.closest("[data-when][hidden]") !== null;

/** Every name's inputs, in the order of the page. */
export function inputsOf(element) {
  const byName = new Map();
  for (const input of element.elements) {
    if (!input.name || HOLDS_NOTHING.test(input.type) || isAway(input)) continue;
    if (byName.has(input.name)) byName.get(input.name).push(input);
    else byName.set(input.name, [input]);
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

const isTicked = ({ type, checked }) => (type !== "checkbox" && type !== "radio") || checked;

function valuesOf(input) {
  if (!isTicked(input)) return [];
  if (input.type === "select-multiple") return [...input.selectedOptions].map(({ value }) => value);
  // What the browser cannot read as a date or a number it hides. A mark that is neither is judged in its place, or the
  // person would be told that nothing stands there.
  return [input.validity?.badInput ? "?" : input.value];
}

/** What the inputs of one name hold: a text, a list of texts, or undefined. */
export function valueOf({ inputs, kind }) {
  const values = inputs.flatMap(valuesOf).filter((value) => value !== "");
  if (kind === "list") return values.length > 0 ? values : undefined;
  return values[0];
}

/** Writes a value into the inputs of one name. */
export function write({ inputs }, value) {
  const values = [value ?? ""].flat().map(String);
  for (const [n, input] of inputs.entries()) {
    if (input.type === "checkbox" || input.type === "radio") input.checked = values.includes(input.value);
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
