// What stands at the top of a step: the summary of what is wrong, or one
// sentence about a refused or lost request, with a way on.
import { announce, focusOn, h } from "./dom.js";
import { currentStep, section, show as showStep, stepOf } from "./steps.js";

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

const isError = ({ severity }) => severity === "error";
const countOf = (lines) => (lines.length === 1 ? "One thing has to be corrected" : `${lines.length} things have to be corrected`);

/** The lines of the summaries that are shown: [{ row, link, input }]. */
let open = [];

/** Something was refused: shows the step of the first of it, and what there is. The form then gives that input the focus. */
export function summarise(bound, { source, issues }) {
  const paths = new Set(issues.map(({ path }) => path));
  const refused = bound.shown().filter((one) => one.issues.some((issue) => isError(issue) && paths.has(issue.path)));
  if (refused.length === 0) return source === "check" ? tell(currentStep(), { text: "Something is missing." }) : undefined;
  const step = stepOf(refused[0].input);
  showStep(step, { focus: false });
  open = refused.filter(({ input }) => stepOf(input) === step).map(line);
  const title = source === "server" ? "This was not accepted" : countOf(open);
  place(step).replaceChildren(h("div", {
    class: "notice notice--error summary", role: "group", "aria-labelledby": `${step}-summary`, dataset: { counts: source === "check" ? "yes" : undefined },
  },
    h("p", { class: "summary__title", id: `${step}-summary` }, title),
    h("ul", { class: "summary__list" }, open.map(({ row }) => row))));
  // The first of it gets the focus, and is read with it.
  announce(title);
}

function wordsOf({ input, issues, texts }) {
  const text = texts[issues.findIndex(isError)];
  const label = input.closest("[data-label]")?.dataset.label ?? input.closest("fieldset").querySelector("legend").textContent;
  return text.includes(label) ? [text] : [label, text];
}

/** The label is the page's, and says which way the line is read; the text may be in another language. */
const isolated = ([first, text]) => (text === undefined ? [first] : [`${first}: `, h("bdi", {}, text)]);

function line(refused) {
  const { input } = refused;
  const go = (event) => {
    event.preventDefault();
    focusOn(input.matches("input, select, textarea") ? input : input.parentElement.querySelector("input, select, button"));
  };
  const link = h("a", { href: `#${input.id}`, onclick: go }, isolated(wordsOf(refused)));
  return { input, link, row: h("li", {}, link) };
}

/** Sentences that belong to no input of the page stand behind those that do. */
export function addToSummary(texts) {
  open.at(-1).row.after(...texts.map((text) => h("li", {}, text)));
}

const isRefused = (input) => input.isConnected && (input.getAttribute("aria-invalid") === "true" || input.querySelector(".fin-issue-error") !== null);

/** What was put right leaves the summary; the last one takes the summary with it. What stays may read otherwise by now. */
export function followSummary(bound) {
  const summary = open[0]?.row.closest(".summary");
  const shown = open.length > 0 ? bound.shown().filter(({ issues }) => issues.some(isError)) : [];
  for (const { row, link, input } of open) {
    const refused = shown.find((one) => one.input === input);
    if (!isRefused(input)) row.remove();
    else if (refused && link.textContent !== wordsOf(refused).join(": ")) link.replaceChildren(...isolated(wordsOf(refused)));
  }
  open = open.filter(({ row }) => row.isConnected);
  if (open.length === 0) summary?.remove();
  else if (summary?.dataset.counts) summary.querySelector(".summary__title").textContent = countOf(open);
}
