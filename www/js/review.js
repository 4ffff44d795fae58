// The review: what would be sent, in words, with what the module tidied and warns of.
import { regionName } from "./address.js";
import { textOf } from "./catalogue.js";
import { h } from "./dom.js";
import { STEPS } from "./fields.js";
import { bound, labelAt } from "./form.js";
import { content, show } from "./steps.js";
import { CHANGES, plain } from "./words.js";

const ASKED = STEPS.filter((step) => ["details", "address", "financial"].includes(step.id));

/** Draws the review from the body that would be sent, or from what was typed while it is refused. */
export function drawReview() {
  const { form } = bound.create;
  const built = form.build();
  const valueAt = built.ok
    ? (path) => path.split(".").reduce((part, key) => part?.[key], built.body)
    : (path) => form.value(path);
  const warnings = (built.warnings ?? built.issues).filter(({ severity }) => severity === "warning");
  const tidied = built.ok ? built.changes.filter(isSeen) : [];
  content("review").replaceChildren(
    ...ASKED.map((step) => card(step, valueAt)),
    warnings.length ? box("notice--warning", "Please look at this again. It does not keep you from going on.", warnings.map(line)) : "",
    tidied.length ? box("notice--info", CHANGES, labels(tidied)) : "");
}

const box = (kind, title, lines) => h("div", { class: `notice ${kind}` },
  h("p", {}, title), h("ul", { class: "notice__list" }, lines.map((text) => h("li", {}, text))));

function line(issue) {
  const label = labelAt(issue.path);
  return label ? `${label}: ${issue.message}` : issue.message;
}

/** What a person would see: that an empty input is left out, and that digits are sent as a number, is nobody's typing. */
const isSeen = ({ kind }) => kind !== "empty_dropped" && kind !== "integer_from_text";

const labels = (changes) => [...new Set(changes.map(({ path }) => labelAt(path) ?? path))];

function card(step, valueAt) {
  return h("section", { class: "review", "aria-labelledby": `review-${step.id}` },
    h("div", { class: "review__head" },
      h("h2", { class: "review__title", id: `review-${step.id}` }, step.title),
      h("button", {
        type: "button", class: "button button--small", dataset: { action: "edit", go: step.id },
        "aria-label": `Change ${step.title.toLowerCase()}`, onclick: () => show(step.id),
      }, "Change")),
    h("dl", { class: "review__list" }, step.groups.flatMap((group) => rows(group, valueAt))));
}

function rows(group, valueAt) {
  if (!group.list) return group.fields.map((field) => row(field, valueAt(field.path)));
  return (valueAt(group.list) ?? []).map((entry, index, all) => pair(
    all.length > 1 ? `${group.item} ${index + 1}` : group.item,
    [entry.document_id, entry.document_type && `(${entry.document_type})`, entry.country_code && textOf("countries", entry.country_code)].filter(Boolean).join(" ")));
}

function row(field, value) {
  const empty = value === undefined || value === "" || (Array.isArray(value) && !value.length);
  return empty ? null : pair(field.label, inWords(field, value));
}

const pair = (label, text) => h("div", { class: "review__row" }, h("dt", {}, label), h("dd", {}, text));

function inWords(field, value) {
  if (Array.isArray(value)) return value.map((one) => textOf(field.options, one)).join(", ");
  if (field.options === "subdivisions") return regionName(value) ? `${regionName(value)} (${value})` : value;
  if (typeof field.options === "string") return textOf(field.options, value);
  if (Array.isArray(field.options)) return field.options.find(([one]) => one === value)?.[1] ?? plain(value);
  return String(value);
}
