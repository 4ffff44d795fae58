// Entries of lists that are made of a <template data-list="basic_info.tax_info">: in its attributes and texts {n} stands
// for the number of the entry, counted from 0, and {#} for people, counted from 1.

import { call } from "./bind-element.js";

/** What stands in each entry where its number is written. */
const written = new WeakMap();

const numbered = (pattern, n) => pattern.replaceAll("{n}", n).replaceAll("{#}", n + 1);
const hasNumber = (text) => /\{[n#]\}/.test(text);

export function templateOf(form, list) {
  const selector = `template[data-list="${CSS.escape(list)}"]`;
  return call(form, "querySelector", selector) ?? call(form, "getRootNode").querySelector(selector);
}

/** Makes an entry and puts it before its template, behind the entries that are there. */
export function addEntry(template, n) {
  const entry = template.content.firstElementChild.cloneNode(true);
  entry.dataset.entry ??= "";
  const places = [];
  for (const element of [entry, ...entry.querySelectorAll("*")]) {
    for (const { name, value } of element.attributes) if (hasNumber(value)) places.push([element, name, value]);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && hasNumber(node.data)) places.push([node, undefined, node.data]);
  }
  written.set(entry, places);
  number(entry, n);
  template.before(entry);
  return entry;
}

/** The entries beside a template that it made. */
export const madeBy = (template) => siblingsOf(template).filter((element) => written.has(element));

/** Writes another number into an entry that a template made; others keep theirs. */
export function number(entry, n) {
  for (const [node, name, pattern] of written.get(entry) ?? []) {
    if (name === undefined) node.data = numbered(pattern, n);
    else node.setAttribute(name, numbered(pattern, n));
  }
}

/** The entry that an element stands in. */
export const entryOf = (element) => (element.parentElement ? call(element.parentElement, "closest", "[data-entry]") : null);

/** The elements beside one, in the order of the page. */
export function siblingsOf(element) {
  const found = [];
  for (let one = element.previousElementSibling; one; one = one.previousElementSibling) found.unshift(one);
  for (let one = element.nextElementSibling; one; one = one.nextElementSibling) found.push(one);
  return found;
}
