// Whether each input is required in the state that the form is in now, for screen readers and for what comes and goes; and
// how browsers help to fill it in.
import { fillChoices } from "./bind-choices.js";
import { nameOf } from "./bind-controls.js";
import { call } from "./bind-element.js";

/** A group's inputs are not required one by one. */
const isLone = ({ inputs: [{ type }, another] }) => another === undefined && type !== "radio" && type !== "hidden";

/**
 * What a browser knows by these names may be written in many ways: "California", "Female". In a list it finds the choice that is
 * meant; into an input it would write what is refused.
 */
const IN_LISTS = /^(address-level1|sex)$/;

const valueFor = ({ type }, name, value) => (name === "autocomplete" && IN_LISTS.test(value) && !/^select/.test(type) ? "off" : value);

/**
 * Follows the states of the inputs in these sections, or in all: `aria-required`, and elements `data-when="required"` (or
 * several states), which are hidden while the input in them has another; and what the page itself does not say of
 * `autocomplete`, `inputmode`, `accept` and of choices. Answers the states.
 */
export function followStates(element, form, page, sections) {
  const fields = sections === undefined ? form.fields() : [...sections].flatMap((section) => form.fields(section));
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const fieldOf = (name) => {
    const path = page.places.wouldBe(name);
    // Of a file its URI is what is asked for.
    return byPath.get(`${path}.uri`) ?? byPath.get(path);
  };
  for (const path of page.states.keys()) if (sections === undefined || sections.has(path.split(".")[0])) page.states.delete(path);
  for (const { path, state } of fields) page.states.set(path, state);
  const active = call(element, "getRootNode").activeElement;
  let isChanged = false;
  for (const place of call(element, "querySelectorAll", "[data-when]")) {
    const named = place.querySelector("[name]");
    const name = named && nameOf(named);
    if (!name || (sections !== undefined && !sections.has(name.split(".")[0]))) continue;
    // Nothing goes away from under the person who is in it.
    const isHidden = !place.dataset.when.split(" ").includes(fieldOf(name)?.state) && !place.contains(active);
    isChanged ||= place.hidden !== isHidden;
    place.hidden = isHidden;
  }
  // What came is part of the form again, what went is not.
  if (isChanged) page.read();
  for (const control of page.controls.values()) {
    const field = fieldOf(control.name);
    if (field === undefined) continue;
    page.whys.set(control.name, field.state === "required" ? field.why : undefined);
    if (fillChoices(control, field.choices, form.value(field.path))) page.put(control);
    if (!isLone(control)) continue;
    const [input] = control.inputs;
    input.setAttribute("aria-required", String(field.state === "required"));
    // Of a box and of a file the browser fills in nothing.
    const helps = /^(checkbox|file)$/.test(input.type) ? ["accept"] : ["autocomplete", "inputmode"];
    for (const name of helps) if (field[name] && !input.hasAttribute(name)) input.setAttribute(name, valueFor(input, name, field[name]));
  }
  return fields.map(({ path, state, why }) => ({ path, state, recommended: state === "optional" && why !== undefined }));
}
