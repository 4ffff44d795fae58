// Binds the form of the page, and notes what happens for the test that opened it.
import init, { createForm } from "fin-onboarding";
import initAnswers, { parseApiError } from "fin-onboarding/answers";
import { bindForm } from "fin-onboarding/form";

await Promise.all([init(), initAnswers()]);
const form = document.querySelector("form");
const notes = { events: [], violations: [], errors: [], sent: 0 };
addEventListener("error", (event) => notes.errors.push(event.message));
addEventListener("unhandledrejection", (event) => notes.errors.push(String(event.reason)));
document.addEventListener("securitypolicyviolation", (event) => notes.violations.push(event.violatedDirective));
for (const type of ["fin:issues", "fin:built", "fin:refused"]) document.addEventListener(type, ({ detail }) => notes.events.push([type, detail]));

const kind = form.id;
const options = { kind, today: "2026-11-21", customerId: kind === "attach" ? "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" : undefined };
const bound = bindForm(form, {
  ...options,
  async upload(file) {
    const answer = await fetch("/upload", { method: "POST", body: file });
    if (!answer.ok) throw parseApiError(answer.status, await answer.json());
    return (await answer.json()).uri;
  },
  async onSubmit({ request }) {
    notes.sent += 1;
    const answer = await fetch(`/api${request.path}`, request);
    const body = await answer.text();
    if (!answer.ok) return parseApiError(answer.status, JSON.parse(body));
    document.querySelector("#sent").textContent = body;
  },
});
if (kind === "create") bound.add("basic_info.tax_info");

/** Elements of the page's own that are inputs: with a value, or one that is ticked. */
const inputs = {
  text: () => class extends HTMLElement {
    static formAssociated = true;
    #internals = this.attachInternals();
    #value = this.getAttribute("value") ?? "";
    get value() { return this.#value; }
    set value(value) {
      this.#value = value;
      this.#internals.setFormValue(typeof value === "string" ? value : null);
    }
  },
  box: () => class extends inputs.text() { checked = this.hasAttribute("checked"); },
};
const define = (tag, kind = "text") => customElements.define(tag, inputs[kind]());
Object.assign(window, { bound, notes, createForm, bindForm, define, options });
document.body.dataset.ready = "";
