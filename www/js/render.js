// From a described field to its elements: label, hint, control, and the place
// for its issues. The issues' element is the first that aria-describedby names.
import { h, idOf } from "./dom.js";
import { suggestionButton } from "./suggest.js";

/** The groups of a step. */
export const renderGroups = (groups) => groups.map((group) => (group.list ? renderList(group) : renderGroup(group)));

function renderGroup(group) {
  return h("fieldset", { class: "group" },
    h("legend", { class: "group__legend" }, group.legend),
    group.lead && h("p", { class: "group__lead" }, group.lead),
    h("div", { class: "grid" }, group.fields.map(renderField)));
}

/** A group that repeats; its form adds and removes its entries. */
function renderList(group) {
  const id = idOf(group.list);
  return h("fieldset", { class: "group", id, dataset: { list: group.list }, "aria-describedby": `${id}-issues` },
    h("legend", { class: "group__legend" }, group.legend),
    group.lead && h("p", { class: "group__lead" }, group.lead),
    h("div", { class: "entries", dataset: { entries: group.list } }, renderEntry(group)),
    h("div", { class: "issues", id: `${id}-issues`, dataset: { issues: group.list } }),
    h("button", { type: "button", class: "button button--quiet", dataset: { action: "add-tax" } }, "Add another tax number"));
}

/** What the entries of a repeating group are made of. */
function renderEntry(group) {
  const template = h("template", { dataset: { list: group.list } });
  const fields = group.fields.map((field) => renderField({ ...field, path: `${group.list}.{n}.${field.path}` }));
  template.content.append(h("fieldset", { class: "entry", dataset: { entry: "{n}" } },
    h("legend", { class: "entry__legend" }, `${group.item} {#}`),
    h("div", { class: "grid" }, fields),
    h("button", {
      type: "button", class: "button button--quiet entry__remove", dataset: { action: "remove-tax" },
      "aria-label": "Remove tax number {#}",
    }, "Remove")));
  return template;
}

export function renderField(field) {
  const id = idOf(field.path);
  if (field.kind === "hidden") return h("input", { type: "hidden", name: field.path, value: field.value });
  const described = { "aria-describedby": `${id}-issues` };
  const group = field.kind === "checkboxes";
  return h(group ? "fieldset" : "div", {
    class: `field field--${field.width ?? "full"}`,
    // What is conditional appears when the module asks for it.
    dataset: { field: field.path, label: field.label, when: field.conditional ? "required" : undefined },
    hidden: field.conditional,
  },
    h(group ? "legend" : "label", { class: "label", ...(group ? {} : { for: id }) },
      h("span", { class: "label__text" }, field.label), " ", h("span", { class: "mark" }, field.optional && "optional"),
      // In the label, because aria-describedby names the issues and nothing else.
      field.hint && h("span", { class: "hint" }, field.hint)),
    renderControl(field, id, described),
    field.path.endsWith("_en") && suggestionButton(),
    field.kind === "suggested" && h("datalist", { id: `${id}-list` }),
    issuesPlace(id));
}

/** Where the issues of one input stand; nothing else is ever put into it. */
const issuesPlace = (id) => h("div", { class: "issues", id: `${id}-issues` });

export function renderControl(field, id, described) {
  const common = { id, name: field.path, ...described };
  switch (field.kind) {
    case "select": {
      const rows = Array.isArray(field.options) ? field.options : [];
      const select = h("select", { ...common, class: "control", dataset: { options: Array.isArray(field.options) ? undefined : field.options } });
      fillSelect(select, rows, field.initial);
      return select;
    }
    case "checkboxes":
      return h("div", { class: "choices", dataset: { options: field.options, name: field.path, describedby: described["aria-describedby"] } });
    case "textarea":
      return h("textarea", { ...common, class: "control", rows: 2 });
    case "file":
      return h("input", {
        ...common, type: "file", class: "control control--file", capture: field.capture, dataset: { issuesOf: field.issuesOf },
      });
    case "email":
      return h("input", { ...common, class: "control", type: "email", autocapitalize: "none", spellcheck: "false" });
    case "tel":
      return h("input", { ...common, class: "control", type: "tel" });
    case "integer":
      return h("input", { ...common, class: "control control--short", type: "text" });
    case "date":
      // Text and not type=date: a birth date is typed, not picked, and what was typed stays readable for the check.
      return h("input", { ...common, class: "control control--short", type: "text", inputmode: "numeric", dataset: { date: "yes" } });
    case "suggested":
      return h("input", { ...common, class: "control", type: "text", spellcheck: "false", list: `${id}-list` });
    default:
      return h("input", { ...common, class: "control", type: "text", spellcheck: "false" });
  }
}

/** Fills a select with [value, text] rows and keeps what was chosen, if it is still there. */
export function fillSelect(select, rows, chosen = select.value) {
  select.replaceChildren(h("option", { value: "" }, "Choose…"), ...rows.map(([value, text]) => h("option", { value }, text)));
  select.value = rows.some(([value]) => String(value) === chosen) ? chosen : "";
}

/** Fills a group of checkboxes that all carry the group's name. */
export function fillChoices(place, rows) {
  const ticked = new Set([...place.querySelectorAll("input:checked")].map((input) => input.value));
  place.replaceChildren(...rows.map(([value, text]) => h("label", { class: "choice" },
    h("input", {
      type: "checkbox", id: `${idOf(place.dataset.name)}-${value}`, name: place.dataset.name, value, checked: ticked.has(String(value)),
      "aria-describedby": place.dataset.describedby,
    }),
    h("span", {}, text))));
}
