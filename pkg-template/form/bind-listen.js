// What the person does, as the form is told it.
import { call } from "./bind-element.js";

/** A choice is made with the change; a text is complete when its input is left. */
const isChoice = ({ type }) => /^(checkbox|radio|select)/.test(type);

/**
 * Listens to a form until `signal` ends it. `told`: what is told of the control of an input, and of the form.
 *
 * At the root, for inputs with the attribute form="..." may stand anywhere.
 */
export function listen(element, signal, page, told) {
  const root = call(element, "getRootNode");
  const on = (target, type, work, capture = false) => call(target, "addEventListener", type, work, { signal, capture });
  const press = new Press(told.left);

  on(root, "input", ({ target, isComposing }) => {
    const control = page.controlOf(target);
    if (control && control.kind !== "file") told.changed(control, !isChoice(target), isComposing);
  });
  on(root, "change", ({ target, isTrusted }) => {
    const control = page.controlOf(target);
    if (!control) return;
    told.changed(control, !isChoice(target));
    // A program that says so, as one that picks a date does, has finished.
    if (isChoice(target) || (!isTrusted && control.kind !== "file")) press.leave(control.spot);
  });
  const left = ({ target, relatedTarget, isTrusted }) => {
    const control = page.controlOf(target);
    // Of a file is told once it was looked into.
    if (!control || control.kind === "file") return;
    // The window was left and not the input, or the next choice of a group is looked at.
    if ((isTrusted && root.activeElement === target) || control.inputs.includes(relatedTarget)) return;
    page.put(control);
    press.leave(control.spot);
  };
  on(root, "focusout", left);
  // A program that leaves an input tells it by this one alone.
  on(root, "blur", (event) => { if (!event.isTrusted) left(event); }, true);
  on(root, "click", ({ target }) => {
    const button = target.closest?.("[data-add], [data-remove]");
    if (button && (button.form ?? button.closest("form")) === element) told.pressed(button);
  });
  on(root, "pointerdown", ({ target }) => press.begin(target), true);
  // A pointer may be let go where nobody hears it; then the next key says that it was.
  for (const end of ["pointerup", "pointercancel", "keydown"]) on(root, end, () => { if (press.isOn) setTimeout(() => press.end()); }, true);

  // Before anybody else is told of it, who may lock the inputs.
  on(root, "submit", ({ target }) => { if (target === element) told.submitting(); }, true);
  on(element, "submit", (event) => {
    // Never as the browser would: what a person typed would stand in an address.
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    if (!isTaken) told.submitted();
  });
  // The inputs are emptied once the event is over.
  on(element, "reset", () => setTimeout(() => { if (!signal.aborted) told.emptied(); }));

  // Elements of the page's own are inputs once they are defined, and no change of the page tells when.
  for (const { localName } of call(element, "querySelectorAll", "[name]:not(:defined)")) {
    customElements.whenDefined(localName).then(() => { if (!signal.aborted && page.isStale()) told.moved(); });
  }
  const observer = new MutationObserver(() => { if (page.isStale()) told.moved(); });
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ["name", "disabled", "form", "type"] });
  signal.addEventListener("abort", () => observer.disconnect());
}

/**
 * Leaving an input by pressing a button: what is shown waits for the click. An issue that comes or goes in between would
 * move the button from under the pointer.
 */
class Press {
  isOn = false;
  #left = new Set();
  #tell;

  constructor(tell) {
    this.#tell = tell;
  }

  begin(target) {
    this.isOn = target.closest?.("button, a, input[type=submit]") !== null;
    // The last one may have been let go where nobody heard it.
    if (!this.isOn) this.end();
  }

  leave(spot) {
    if (this.isOn) this.#left.add(spot);
    else this.#tell(spot);
  }

  end() {
    this.isOn = false;
    const left = [...this.#left];
    this.#left.clear();
    for (const spot of left) this.#tell(spot);
  }
}
