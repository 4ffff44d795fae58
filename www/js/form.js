// Between the inputs and the form object. The inputs are the only store: what
// they hold is read when it is needed, as strings, and tidied by the module.

const ATTACH = ["identifying_documents", "address_documents", "tos_policies_value"];

/** Which of the two bodies a path belongs to. */
export const bodyOf = (path) => (ATTACH.includes(path.split(".")[0]) ? "attach" : "create");

/** Every named input of the page, in the order of the page. */
export const controls = () => [...document.querySelectorAll("main :is(input, select, textarea)[name]")];

/** The first input with this name. */
export const control = (name) => document.querySelector(`main [name="${CSS.escape(name)}"]`);

/** Inputs that the state has put away are not part of the form; a hidden step is. */
export const isPutAway = (input) => input.closest("[data-field]")?.hidden ?? false;

/** What `path` holds in `form`. */
export function valueAt(form, path) {
  return path.split(".").reduce((part, key) => part?.[key], form);
}

function put(form, path, value) {
  const keys = path.split(".");
  const last = keys.pop();
  let part = form;
  keys.forEach((key, at) => {
    part[key] ??= /^\d+$/.test(keys[at + 1] ?? last) ? [] : {};
    part = part[key];
  });
  part[last] = value;
}

function push(form, path, value) {
  const list = valueAt(form, path);
  if (list) list.push(value);
  else put(form, path, [value]);
}

/**
 * The form of one body. `uriOf(name)` gives the URI for a file input, or
 * undefined when it holds no file; such a file is left out.
 */
export function readForm(body, uriOf = () => undefined) {
  const form = {};
  for (const input of controls()) {
    if (bodyOf(input.name) !== body || isPutAway(input)) continue;
    if (input.type === "file") {
      const uri = uriOf(input.name);
      const side = input.dataset.side;
      if (uri) push(form, input.name.replace(/\.\d+$/, ""), side ? { side, uri } : { uri });
    } else if (input.dataset.list) {
      if (input.checked) push(form, input.name, input.value);
    } else if (input.type === "checkbox") {
      if (input.checked) put(form, input.name, input.value);
    } else if (!input.dataset.needs || uriOf(input.dataset.needs)) {
      put(form, input.name, input.value);
    }
  }
  return form;
}
