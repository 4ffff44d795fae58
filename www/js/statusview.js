// The screen of the last step: one picture and one sentence for each status.
import { correct } from "./documents.js";
import { announce, focusOn, h } from "./dom.js";
import { drop } from "./files.js";
import { fileNames } from "./fileview.js";
import { closeForm } from "./form.js";
import { retryButton, tell, clearNotes } from "./notes.js";
import { session, setStatus } from "./session.js";
import { follow, reasonsOf } from "./status.js";
import { content, redrawList, show } from "./steps.js";
import { OTHER_STATUS, QUEUED, STATUSES } from "./words.js";

let following = false;

/** Shows the step and follows the status until it ends. */
export async function followStatus() {
  show("status");
  if (following) return;
  following = true;
  clearNotes("status");
  const before = session.customerStatus;
  draw(before, {}, QUEUED);
  await follow(session.customerId, { before, onStatus: draw, onTrouble: trouble });
  following = false;
}

function trouble(sentence) {
  following = false;
  tell("status", { text: `We cannot read the status at the moment. ${sentence}`, actions: [retryButton("status", followStatus)] });
}

function draw(status, detail, words = STATUSES[status] ?? OTHER_STATUS) {
  const reasons = words.end && words.tone !== "good" ? reasonsOf(detail) : [];
  setStatus(status);
  // An attach is over as soon as the customer may attach again, or never will.
  if (words.end) session.attachInFlight = false;
  if (words.end && !words.correct) {
    closeForm("attach");
    fileNames().forEach(drop);
  }
  redrawList();
  const title = h("h2", { class: "outcome__title", tabindex: -1 }, words.title);
  content("status").replaceChildren(h("div", { class: `outcome outcome--${words.tone}`, dataset: { outcome: status } },
    h("div", { class: "outcome__sign", "aria-hidden": "true" }),
    title,
    h("p", { class: "outcome__text" }, words.text),
    reasons.length > 0 && h("ul", { class: "outcome__reasons" }, reasons.map((one) => h("li", {}, one.text))),
    h("dl", { class: "outcome__facts" },
      fact("Status", status),
      fact("Customer", session.customerId)),
    words.correct && h("button", {
      type: "button", class: "button button--primary", dataset: { action: "back" }, onclick: () => correct(reasons),
    }, "Correct the documents")));
  announce(`${words.title}. ${words.text}`);
  if (words.end) focusOn(title);
}

const fact = (name, value) => h("div", { class: "review__row" }, h("dt", {}, name), h("dd", { class: "outcome__value" }, value));
