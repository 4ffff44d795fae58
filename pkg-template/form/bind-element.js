// The form element itself. An input may be named as a member of its form is, and then takes its place: `form.elements` is that
// input. What stands on the prototypes nobody can take.

const prototype = () => globalThis.HTMLFormElement?.prototype;

/** What a member of the form is. */
export const member = (form, name) => Reflect.get(prototype(), name, form);

/** Calls a method of the form. */
export const call = (form, name, ...given) => member(form, name).apply(form, given);

/** Whether it is a form at all, of this page or of a frame's. */
export function isForm(element) {
  try {
    return member(element, "elements") !== undefined;
  } catch {
    // No browser, or no form.
    return false;
  }
}

/** The inputs of a form, wherever they stand. */
export const elementsOf = (form) => [...member(form, "elements")];

/** Sends what a GET would write into an address nowhere, whoever submits the form and whenever; answers how to undo it. */
export function inert(form) {
  const method = call(form, "getAttribute", "method");
  // Outside of a dialog this one does nothing. What the host posts is the host's.
  if (/^(post|dialog)$/i.test(method ?? "")) return () => {};
  call(form, "setAttribute", "method", "dialog");
  return () => (method === null ? call(form, "removeAttribute", "method") : call(form, "setAttribute", "method", method));
}

const OURS = ".fin-issues, .fin-issue, .fin-live";

/** A copy of a page, as it was saved or drawn elsewhere, may hold what an earlier binding wrote there: it is taken away. */
export function clean(form) {
  const root = call(form, "getRootNode");
  const ids = (input) => (input.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
  const boxOf = (id) => root.querySelector(`#${CSS.escape(id)}`);
  const inputs = elementsOf(form);
  const boxes = inputs.flatMap(ids).map(boxOf).filter(Boolean);
  if (call(form, "querySelector", OURS) === null && !boxes.some((box) => box.matches(OURS) || box.querySelector(OURS))) return;
  for (const input of inputs) {
    input.removeAttribute("aria-invalid");
    const others = ids(input).filter((id) => !boxOf(id)?.matches(OURS));
    if (others.length > 0) input.setAttribute("aria-describedby", others.join(" "));
    else input.removeAttribute("aria-describedby");
  }
  const rest = boxes.flatMap((box) => (box.matches(OURS) ? [box] : [...box.querySelectorAll(OURS)]));
  for (const one of [...rest, ...call(form, "querySelectorAll", OURS)]) one.remove();
  call(form, "removeAttribute", "aria-busy");
}
