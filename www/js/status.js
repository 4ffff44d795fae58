// Following a customer's status to its end, more slowly the longer nothing changes.
import { parseApiError } from "./engine.js";
import { customer } from "./api.js";
import { session } from "./session.js";
import { STATUSES, plain, refusal, UNREACHABLE } from "./words.js";

const FIRST_WAIT = 600;
const LONGEST_WAIT = 10_000;
const GROWTH = 1.5;
const FAILURES_IN_A_ROW = 4;
// An attach is queued: for a moment the API still shows the status from before it.
const LONGEST_STALE = 30_000;

const sleep = (time) => new Promise((resolve) => { setTimeout(resolve, time); });

/**
 * Asks until the status is one that ends. `onStatus(status, detail)` is called
 * at each change, `onTrouble(sentence)` when asking is given up. `before` is
 * the status that the documents were sent in: it is no end until it comes again.
 */
export async function follow(id, { before, onStatus, onTrouble }) {
  const staleUntil = Date.now() + LONGEST_STALE;
  let wait = FIRST_WAIT;
  let failures = 0;
  let last;
  for (;;) {
    const trouble = await ask();
    if (trouble === "ended") return;
    failures = trouble ? failures + 1 : 0;
    if (trouble && (trouble.final || failures >= FAILURES_IN_A_ROW)) return onTrouble(trouble.text);
    await sleep(wait);
    wait = Math.min(wait * GROWTH, LONGEST_WAIT);
  }

  async function ask() {
    let answer;
    try {
      answer = await customer(id);
    } catch {
      return { text: UNREACHABLE };
    }
    if (!answer.ok) {
      const error = parseApiError(answer.status, answer.body, session);
      return { text: refusal(error), final: !error.retryable };
    }
    const detail = answer.body?.data ?? {};
    const status = String(detail.customer_status ?? "");
    if (!status) return { text: "The answer does not say the status." };
    if (last === undefined && status === before && Date.now() < staleUntil) return undefined;
    if (status !== last) {
      last = status;
      wait = FIRST_WAIT;
      onStatus(status, detail);
    }
    return STATUSES[status]?.end ? "ended" : undefined;
  }
}

/** Why something has to be corrected, as sentences; `uri` names the file it is about, where that is said. */
export function reasonsOf(detail) {
  const reasons = [];
  const add = (text, uri) => {
    const line = String(text ?? "").trim();
    if (line && !reasons.some((one) => one.text === line && one.uri === uri)) reasons.push({ text: line, uri });
  };
  const list = (value) => (Array.isArray(value) ? value : []);
  const rejection = detail?.rejection_reason ?? {};
  add(rejection.applicant?.moderation_comment);
  for (const one of list(rejection.documents)) add(one.moderation_comment || list(one.reject_labels).map(plain).join(", "), one.uri);
  for (const ask of list(detail?.request_for_information)) {
    for (const category of list(ask.categories)) {
      for (const field of list(category.fields)) add(field.reason || `${plain(category.document_type ?? ask.section)}: ${plain(field.field_name)} is ${plain(field.status)}`);
    }
  }
  if (!reasons.length) add(list(rejection.applicant?.reject_labels).map(plain).join(", "));
  return reasons;
}
