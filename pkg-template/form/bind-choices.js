// A <select> that the page leaves without options holds the choices of its place: closed lists, countries and catalogues, by their labels.

/** Ours, also in a copy of the page. */
const FILLED = "data-fin-choices";

/** What was written into each: the choices, these as text, and its last option. */
const written = new WeakMap();

const isSelect = ({ type }) => /^select-(one|multiple)$/.test(type);

/** Those that had choices once. */
const had = new WeakSet();

/** A list whose choices are still to come: nobody can have chosen anything yet. */
export function isUnfilled({ inputs: [select] }) {
  if (!isSelect(select)) return false;
  if (select.options.length > 0) had.add(select);
  return !had.has(select);
}

/** What stands in it is what was put there, and the page has not drawn its own since. */
function isOurs(select) {
  const { last } = written.get(select) ?? {};
  return select.hasAttribute(FILLED) && (last === undefined || last.parentNode === select);
}

/** Fills a select, or fills it anew. `held`: what the form holds. Answers whether something else is chosen now. */
export function fillChoices(control, choices, held) {
  const [select] = control.inputs;
  if (!isSelect(select) || choices === undefined || !(select.options.length === 0 || isOurs(select))) return false;
  const isNew = isUnfilled(control);
  // Those of closed lists and of countries are one and the same object each time.
  if (!isNew && written.get(select)?.choices === choices) return false;
  const text = JSON.stringify(choices);
  if (!isNew && written.get(select)?.text === text) return false;
  const before = isNew ? [held ?? []].flat().map(String) : [...select.selectedOptions].map(({ value }) => value);
  const none = select.type === "select-one" ? [new Option("", "")] : [];
  const options = choices.map(({ value, label }) => new Option(label ?? value, value, false, before.includes(String(value))));
  select.replaceChildren(...none, ...options);
  select.setAttribute(FILLED, "");
  written.set(select, { choices, text, last: options.at(-1) });
  return [...select.selectedOptions].map(({ value }) => value).join() !== before.join();
}

/** Takes away what was put there. */
export function emptyChoices(select) {
  if (isSelect(select) && isOurs(select)) select.replaceChildren();
  select.removeAttribute(FILLED);
}
