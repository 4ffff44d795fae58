// A <select> that the page leaves empty holds the choices of its place: closed lists, countries and catalogues, by their labels.

/** Ours, also in a copy of the page. */
const FILLED = "data-fin-choices";

/** What was written into each: as text, and its last option. */
const written = new WeakMap();

const isSelect = ({ type }) => /^select-(one|multiple)$/.test(type);

/** A list without choices, but for a prompt: nobody can have chosen anything yet. */
export const isUnfilled = ({ inputs: [input] }) => isSelect(input) && [...input.options].every(({ value }) => value === "");

/** What stands in it is what was put there, and the page has not drawn its own since. */
function isOurs(select) {
  const { last } = written.get(select) ?? {};
  return select.hasAttribute(FILLED) && (last === undefined || last.parentNode === select);
}

/** Fills a select, or fills it anew. `held`: what the form holds. Answers whether something else is chosen now. */
export function fillChoices(control, choices, held) {
  const [select] = control.inputs;
  const isNew = isUnfilled(control);
  if (!isSelect(select) || choices === undefined || !(isNew || isOurs(select))) return false;
  const text = JSON.stringify(choices);
  if (!isNew && written.get(select)?.text === text) return false;
  const before = isNew ? [held ?? []].flat().map(String) : [...select.selectedOptions].map(({ value }) => value);
  const prompt = [...select.options].filter(({ value }) => value === "");
  if (prompt.length === 0 && select.type === "select-one") prompt.push(new Option("", ""));
  const options = choices.map(({ value, label }) => new Option(label ?? value, value, false, before.includes(String(value))));
  select.replaceChildren(...prompt, ...options);
  select.setAttribute(FILLED, "");
  written.set(select, { text, last: options.at(-1) });
  return [...select.selectedOptions].map(({ value }) => value).join() !== before.join();
}

/** Takes away what was put there. */
export function emptyChoices(select) {
  if (isSelect(select) && isOurs(select)) select.replaceChildren(...[...select.options].filter(({ value, text }) => value === "" && text !== ""));
  select.removeAttribute(FILLED);
}
