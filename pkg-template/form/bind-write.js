// What a form in the module holds, brought to the inputs of the page.
import { normalizeField } from "../index.js";
import { isText, write } from "./bind-controls.js";
import { call } from "./bind-element.js";
import { addEntry, madeBy } from "./bind-entries.js";
import { placesOf } from "./bind-places.js";
import { BODIES } from "./inputs.js";

/** Writes what the form holds into the inputs. `empties`: also that it holds nothing, and that it has fewer entries. */
export function writeInto(element, form, page, empties = false) {
  page.look();
  const all = () => placesOf([...page.controls.values()].map(({ name }) => ({ name, makes: true })));
  for (const template of call(element, "querySelectorAll", "template[data-list]")) {
    const { list } = template.dataset;
    const wanted = form.value(list)?.length ?? 0;
    for (let n = all().entries.get(list)?.length ?? 0; n < wanted; n += 1) addEntry(template, n);
    // The first stays: somebody may want to fill it in.
    if (empties) for (const entry of madeBy(template).slice(Math.max(wanted, 1))) entry.remove();
    page.look();
  }
  const here = all();
  for (const control of page.controls.values()) {
    // A page that asks for some entries alone calls each by its number in the form.
    const path = page.places.pathOf(control.name) ?? (page.isFresh ? control.name : here.pathOf(control.name));
    const value = control.kind === "file" ? undefined : form.value(path);
    // What the page itself says, in hidden inputs, and a file are not emptied.
    if (value !== undefined || (empties && control.kind !== "file" && control.spot)) write(control, value);
  }
}

/** Writes into an input what will be sent of its text. Never while somebody types in it: the caret would move. */
export function tidy(form, body, page, control) {
  const [input] = control.inputs, path = page.places.pathOf(control.name);
  if (path === undefined || !isText(control) || input.matches(":focus")) return;
  const rest = Object.fromEntries(BODIES[body].map(([name]) => [name, form.value(name)]));
  const { value = "" } = normalizeField(path, form.value(path), { form: rest });
  if (String(value) === input.value) return;
  input.value = value;
  page.put(control);
}
