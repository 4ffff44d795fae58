// The steps: their frame, which one is shown, and the list of them at the side.
import { announce, byId, h } from "./dom.js";
import { STEPS } from "./fields.js";
import { renderGroups } from "./render.js";
import { session } from "./session.js";

let current;
let furthest = 0;
const entering = new Map();

const indexOf = (id) => STEPS.findIndex((step) => step.id === id);
export const section = (id) => document.querySelector(`main [data-step="${id}"]`);
export const content = (id) => section(id).querySelector("[data-content]");
export const currentStep = () => current;
export const nextButton = (id) => section(id).querySelector(".button--primary");
export const stepOf = (element) => element.closest("[data-step]").dataset.step;

/** Steps that are over once the customer exists: what they hold can no longer be sent. */
const isLocked = (step) => Boolean(session.customerId) && ["details", "address", "financial", "review"].includes(step);

let held = false;
/** While something is being sent, what it was made of stays as it is: no step is left. */
export const hold = (on) => { held = on; };

/** `work` runs each time the step is shown. */
export const onEnter = (id, work) => entering.set(id, work);

/** Draws the frame of every step: those of one body in one form. */
export function drawSteps() {
  const frames = STEPS.map(frame);
  // Such a form does nothing, so that nothing typed gets into an address before it is bound.
  const form = (id, ...steps) => h("form", { id, method: "dialog", novalidate: true, autocomplete: "on" }, steps);
  byId("main").replaceChildren(form("create", ...frames.slice(0, 4)), form("attach", ...frames.slice(4, 6)), frames[6]);
  byId("main").setAttribute("aria-busy", "false");
}

function frame(step, at) {
  const before = STEPS[at - 1];
  return h("section", { class: "step", dataset: { step: step.id }, "aria-labelledby": `${step.id}-title`, hidden: true },
    h("div", {},
      h("header", { class: "step__head" },
        h("h1", { class: "step__title", id: `${step.id}-title`, tabindex: -1 }, step.title),
        step.lead && h("p", { class: "step__lead" }, step.lead),
        step.groups && h("p", { class: "step__rule" }, "Everything is required unless it says optional or recommended.")),
      h("div", { class: "notes", dataset: { notes: step.id } }),
      h("div", { dataset: { lists: step.id } }),
      h("div", { class: "step__content", dataset: { content: step.id } }, step.groups && renderGroups(step.groups)),
      step.next && h("div", { class: "actions" },
        h("button", { type: "button", class: "button button--primary" }, step.next),
        before && step.id !== "terms" && h("button", {
          type: "button", class: "button button--quiet", dataset: { action: "back" }, onclick: () => show(before.id),
        }, "Back"))));
}

/** Shows one step. Moving puts the focus on its title, unless the caller wants it elsewhere. */
export function show(id, { focus = true, remember = true } = {}) {
  if (held) return;
  const moved = current !== id;
  current = id;
  furthest = Math.max(furthest, indexOf(id));
  for (const step of STEPS) {
    section(step.id).hidden = step.id !== id;
    // One button moves on, and it is the one that is shown.
    const next = nextButton(step.id);
    if (!next) continue;
    next.type = step.id === id ? "submit" : "button";
    if (step.id === id) next.dataset.action = "next";
    else delete next.dataset.action;
  }
  drawList();
  document.title = `${STEPS[indexOf(id)].title} – Customer onboarding`;
  entering.get(id)?.();
  if (moved && remember) history.pushState({ step: id }, "");
  if (!moved) return;
  scrollTo(0, 0);
  if (focus) {
    byId(`${id}-title`).focus({ preventScroll: true });
    announce(`Step ${indexOf(id) + 1} of ${STEPS.length}: ${STEPS[indexOf(id)].title}`);
  }
}

/** May the person go to this step from here, without pressing its way there? */
function isOpen(id) {
  const ended = session.customerStatus && !["INCOMPLETE", "ACTION_REQUIRED"].includes(session.customerStatus);
  return indexOf(id) < indexOf(current) && !isLocked(id) && !session.attachInFlight && !ended;
}

function drawList() {
  const at = indexOf(current);
  byId("steps-now").textContent = `Step ${at + 1} of ${STEPS.length}`;
  byId("steps-list").replaceChildren(...STEPS.map((step, index) => {
    const state = index === at ? "current" : index < Math.max(at, furthest) ? "done" : "ahead";
    const inside = [h("span", { class: "steps__dot", "aria-hidden": "true" }, state === "done" ? "✓" : String(index + 1)), h("span", { class: "steps__name" }, step.title)];
    return h("li", { class: `steps__item steps__item--${state}`, "aria-current": state === "current" ? "step" : null },
      isOpen(step.id)
        ? h("button", { type: "button", class: "steps__go", dataset: { action: "go", go: step.id }, onclick: () => show(step.id) }, ...inside)
        : h("span", { class: "steps__go" }, ...inside),
      state === "done" && h("span", { class: "visually-hidden" }, " (done)"));
  }));
}

export const redrawList = drawList;

/** The browser's own back button walks the steps; where a step is over it stays. */
export function followHistory() {
  history.replaceState({ step: current }, "");
  addEventListener("popstate", (event) => {
    const wanted = event.state?.step;
    if (wanted && wanted !== current && isOpen(wanted)) show(wanted, { remember: false });
  });
}
