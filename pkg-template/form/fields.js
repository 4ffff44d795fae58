// The inputs of a form in the state that it is in. What is required or forbidden is nowhere written down here: the rules
// are asked what they say while an input holds nothing, and while it holds something.
import { buildAttach, normalizeField, taxIdFormats, validateAttach, validateField } from "../engine.js";
import { labelAt } from "../shared.js";
import { BODIES, COUNTRIES } from "./inputs.js";
import { countryChoices, spoken, wordChoices } from "./labels.js";

/** How many entries of a list are told: no person has as many, and a hostile draft may have millions. */
const MOST_ENTRIES = 100;

/** What says that an input must hold nothing, whatever it holds. */
const FORBIDS = "state_forbidden";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isError = ({ severity }) => severity === "error";

/** Whether an input holds anything: blanks are nothing. */
export const isHeld = (value) => (typeof value === "string" ? value.trim() !== "" : Array.isArray(value) ? value.length > 0 : value != null);

/**
 * What the rules are asked with. Catalogues decide about values alone, and would be told to the module each time; some
 * hints are what a warning says.
 */
export function asked({ catalogue, ownedUris, customerId, maxFileSize, kind, warnings, ...rest }) {
  return rest;
}

/** The inputs at a path and below it: what `plain` shows, what each holds, and of an entry's its list. */
export function inspect(form, kind, options, section) {
  const body = Object.fromEntries(BODIES[kind].map(([name]) => [name, form.value(name)]));
  const given = { ...asked(options), form: body };
  const judge = (path, value) => validateField(path, value, given).issues.filter((issue) => issue.path === path);
  const language = spoken(options);
  const found = [];
  const isWanted = (path) => section === "" || path === section || path.startsWith(`${section}.`);

  const walk = (table, path, holder, list) => {
    for (const [name, facts, own] of table) {
      const at = path === "" ? name : `${path}.${name}`;
      if (!isWanted(at) && !section.startsWith(`${at}.`)) continue;
      if (facts.type === "section") {
        if (!isObject(holder[name])) holder[name] = {};
        walk(own, at, holder[name]);
        continue;
      }
      const value = holder[name];
      const place = { path: at, name, facts, value, holder, list };
      const state = stateOf(place, judge, options);
      if (isWanted(at)) found.push({ ...place, label: labelAt(language, at), ...state, ...choicesOf(place, options), ...hintsOf(place, judge) });
      if (own === undefined) continue;
      const entries = entriesOf(place, state.state === "required", judge);
      holder[name] = entries;
      entries.forEach((entry, n) => walk(own, `${at}.${n}`, entry, { path: at, entries }));
    }
  };
  walk(BODIES[kind], "", body);
  return found;
}

/** An input as a page reads it. */
export function plain({ path, label, state, why, facts, choices, placeholder, example }) {
  const { type, maxLength, autocomplete = "off", inputmode, accept } = facts;
  const field = { path, label, state, why: why && { code: why.code, message: why.message, params: why.params }, type, choices, maxLength, placeholder, example, autocomplete, inputmode, accept };
  return without(field);
}

/** A copy without what is undefined. */
const without = (object) =>
  Object.fromEntries(Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [[name, name === "why" ? without(value) : value]])));

/** The entries of a list, and fresh ones where it must have more. */
function entriesOf({ path, value }, isRequired, judge) {
  const entries = Array.isArray(value) ? value.slice(0, MOST_ENTRIES).map((entry) => (isObject(entry) ? entry : {})) : [];
  if (entries.length === 0 && isRequired) entries.push({});
  const most = judge(path, entries).find(({ code }) => code === "wrong_file_count")?.params.expected;
  for (let n = entries.length; n < most; n++) entries.push({});
  return entries;
}

/** What the rules say while an input holds nothing, and if that is nothing, while it holds something. */
function stateOf(place, judge, options) {
  const { path, facts, value } = place;
  const empty = judge(path, undefined);
  const missing = empty.find(isError) ?? missingAtList(place, judge);
  if (missing !== undefined) return { state: "required", why: missing };
  const probe = isHeld(value) ? value : facts.example ?? facts.choices?.[0];
  const why = judge(path, probe).find(({ code }) => code === FORBIDS) ?? leftOut(place, options);
  return why === undefined ? { state: "optional", why: empty[0] } : { state: "forbidden", why };
}

/** What an entry lacks is sometimes told at its list. */
function missingAtList({ name, facts, holder, list }, judge) {
  if (facts.told === undefined) return undefined;
  const { [name]: _, ...rest } = holder;
  return judge(list.path, list.entries.map((entry) => (entry === holder ? rest : entry))).find(({ code }) => code === facts.told);
}

/** A body of examples. */
const sampleOf = (table) => Object.fromEntries(table.map(([name, { example, choices }, own]) => [name, own ? [sampleOf(own)] : example ?? choices[0]]));
const DOCUMENTS = "identifying_documents";
const leftOutOf = new Map();

/** What will be sent of a word or a code, however it was typed. */
const sent = (path, value) => normalizeField(path, value).value;

/** What building leaves out of a document of this type: a document of examples is built, and says it. */
function leftOut({ name, holder, list }, { language, labels }) {
  const [, , documents] = BODIES.attach.find(([name]) => name === DOCUMENTS);
  const { choices } = documents.find(([name]) => name === "type")[1];
  const type = list?.path === DOCUMENTS ? sent(`${DOCUMENTS}.0.type`, holder.type) : undefined;
  if (!choices.includes(type)) return undefined;
  const sample = sampleOf(BODIES.attach);
  const [document] = sample[DOCUMENTS];
  const options = { today: document.issue_date, customerId: "sample", language, labels };
  if (!leftOutOf.has(type)) {
    const built = buildAttach({ ...sample, [DOCUMENTS]: [{ ...document, type }] }, options);
    leftOutOf.set(type, built.ok ? built.changes : []);
  }
  const change = leftOutOf.get(type).find(({ path }) => path === `${DOCUMENTS}.0.${name}`);
  if (change === undefined) return undefined;
  // It has no message of its own: what people read is that of a member which another type may not have.
  const { message } = validateAttach(sample, options).issues.find(({ code }) => code === FORBIDS);
  return { code: change.kind, message };
}

/** What an input may hold, where that is a list. */
function choicesOf({ facts, holder }, options) {
  const { catalogue } = options;
  if (facts.choices !== undefined) return { choices: wordChoices(facts.choices, options) };
  if (facts.type === "country") {
    const all = countryChoices(options), rows = catalogue?.countries;
    if (!rows) return { choices: all };
    // What the catalogue does not name has the name that it has for everybody.
    return { choices: rows.map((row) => ({ ...all.find(({ value }) => value === (row.code ?? row)), ...choice(row) })) };
  }
  const rows = catalogue?.[facts.catalogue];
  if (!rows) return {};
  const all = rows.map(choice);
  if (facts.type !== "subdivision") return { choices: all };
  const country = sent("address.country", holder.country);
  const [alpha2] = COUNTRIES.match(/.{5}/g).flatMap((codes) => (codes.startsWith(country) ? [codes.slice(3)] : []));
  return { choices: alpha2 ? all.filter(({ value }) => value.startsWith(`${alpha2}-`)) : all };
}

/** A row of a catalogue: the id or code alone, or as the API gives it. */
function choice(row) {
  if (typeof row !== "object") return { value: row };
  const label = row.title ?? row.name;
  return { value: row.id ?? row.code, ...(label === undefined ? {} : { label }) };
}

/** How an input is written. What depends on a country is asked of the rules and of the country's rows. */
function hintsOf({ path, name, facts, holder }, judge) {
  const { placeholder, example } = facts;
  if (name === "document_id") {
    const format = formatOf(holder);
    if (format !== undefined) return { placeholder: format.placeholder || undefined, example: format.example };
    // The table's own is that of the one country whose form the rules know.
    return judge(path, "?").some(({ code }) => code === "ssn_format") ? { placeholder, example } : {};
  }
  if (name === "postal_code") {
    const shape = judge(path, "?").find(({ code }) => code === "postal_code_format")?.params.shape;
    return { placeholder: shape, example };
  }
  return { placeholder, example };
}

/** What is known of the tax numbers of an entry's country: of its type, or the first. */
function formatOf({ country_code, document_type }) {
  let formats;
  try {
    formats = taxIdFormats(sent("basic_info.tax_info.0.country_code", country_code));
  } catch {
    // The host has not loaded them.
    return undefined;
  }
  return formats.find(({ documentTypes }) => documentTypes.includes(document_type)) ?? formats[0];
}
