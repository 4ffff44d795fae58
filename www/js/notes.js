// What stands at the top of a step: the summary of what is wrong, or one
// sentence about a refused or lost request, with a way on.
import { announce, focusOn, h } from "./dom.js";
import { afterShow, focusable, refusedPlaces, show as showIssues, sort, stepOf, summaryLines } from "./issues.js";
import { keepRefusal, markJudged } from "./check.js";
import { section, show as showStep } from "./steps.js";

const place = (step) => section(step).querySelector("[data-notes]");

export const clearNotes = (step) => place(step).replaceChildren();

/** One sentence at the top of a step. `actions` are buttons. The focus goes to it, so that it is read. */
export function tell(step, { text, tone = "error", actions = [], details = [], focus = true }) {
  const note = h("div", { class: `notice notice--${tone}`, tabindex: -1, dataset: { note: tone } },
    h("p", {}, text),
    details.length > 0 && h("ul", { class: "notice__list" }, details.map((line) => h("li", {}, line))),
    actions.length > 0 && h("div", { class: "notice__actions" }, actions));
  place(step).replaceChildren(note);
  announce(text);
  if (focus) focusOn(note);
}

export const retryButton = (kind, work) =>
  h("button", { type: "button", class: "button button--small", dataset: { action: "retry", retry: kind }, onclick: work }, "Try again");

/**
 * Shows issues at their inputs. When one of them is an error, shows the step of
 * the first, a summary at its top, and gives that input the focus.
 * `fromServer` keeps them there while the values stay.
 * Returns what found no place, and whether anything was refused.
 */
export function showFindings(issues, { intro, fromServer = false } = {}) {
  const { placed, loose } = sort(issues);
  for (const [one, found] of placed) showIssues(one, found);
  for (const one of placed.keys()) markJudged(one);
  if (fromServer) for (const [one, found] of placed) if (one.dataset.field) keepRefusal(one, found);
  const refused = refusedPlaces(placed);
  if (refused.length) {
    const step = stepOf(refused[0]);
    showStep(step, { focus: false });
    const others = fromServer ? loose.filter((issue) => issue.severity === "error").map((issue) => issue.message) : [];
    summarise(step, summaryLines(placed).filter((line) => stepOf(line.place) === step), intro, others);
    focusOn(focusable(refused[0]));
  }
  return { refused: refused.length > 0, loose };
}

const countOf = (lines) => (lines.length === 1 ? "One thing has to be corrected" : `${lines.length} things have to be corrected`);

/** What was put right leaves the summary; the last one takes the summary with it. */
afterShow((shown) => {
  const summary = shown.closest("[data-step]")?.querySelector(".summary");
  const line = summary?.querySelector(`[data-for="${CSS.escape(shown.dataset.field ?? shown.dataset.list)}"]`);
  if (!line || shown.classList.contains("has-error")) return;
  line.remove();
  const left = summary.querySelectorAll("[data-for]");
  if (!left.length) summary.remove();
  else if (summary.dataset.counts) summary.querySelector(".summary__title").textContent = countOf(left);
});

/** `others` are sentences that belong to no input of the page. */
function summarise(step, lines, intro, others) {
  const title = intro ?? countOf(lines);
  place(step).replaceChildren(h("div", {
    class: "notice notice--error summary", role: "group", "aria-labelledby": `${step}-summary`, dataset: { counts: intro ? undefined : "yes" },
  },
    h("p", { class: "summary__title", id: `${step}-summary` }, title),
    h("ul", { class: "summary__list" }, lines.map((line) => h("li", { dataset: { for: line.place.dataset.field ?? line.place.dataset.list } },
      h("a", {
        href: `#${focusable(line.place).id}`,
        onclick: (event) => { event.preventDefault(); focusOn(focusable(line.place)); },
      }, line.text.startsWith(line.label) ? line.text : `${line.label}: ${line.text}`))),
    others.map((text) => h("li", {}, text)))));
  announce(`${title}. ${lines[0].text}`);
}
