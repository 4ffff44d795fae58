// Creating the customer, and where its refusal lands.
import { submit } from "./api.js";
import { forgetRefusals, learn } from "./check.js";
import { parseApiError, parseCreateResponse } from "./engine.js";
import { closeForm, forms } from "./form.js";
import { clearNotes, retryButton, showFindings, tell } from "./notes.js";
import { session, setStatus } from "./session.js";
import { hold, nextButton } from "./steps.js";
import { refusal } from "./words.js";

const again = () => retryButton("create", () => nextButton("review").click());

/** Next in the review. `onCreated` runs once the customer exists. */
export async function createCustomer(onCreated) {
  clearNotes("review");
  forgetRefusals();
  const built = forms.create.build();
  if (!built.ok) {
    const { refused, loose } = showFindings(built.issues);
    if (!refused) tell("review", { text: loose[0]?.message ?? "Something is missing." });
    return;
  }
  let answer;
  hold(true);
  try {
    answer = await submit(built.request);
  } catch {
    hold(false);
    tell("review", {
      text: "The connection broke before an answer came, so we cannot tell whether the customer was created. If you try again, there may be two.",
      actions: [again()],
    });
    return;
  }
  hold(false);
  if (answer.ok) return created(answer.body, onCreated);
  const error = parseApiError(answer.status, answer.body);
  refuse(error);
}

function created(body, onCreated) {
  let customer;
  try {
    customer = parseCreateResponse(body);
  } catch {
    tell("review", { text: "The customer was created, but the answer cannot be read. Do not send it again; ask for help." });
    return;
  }
  Object.assign(session, customer);
  setStatus("INCOMPLETE");
  closeForm("create");
  learn();
  onCreated();
}

/** A refusal of Reliance belongs to the choice of the verification, also when the server names no path. */
function issuesOf(error) {
  if (error.kind !== "reliance_unavailable" || error.issues.length) return error.issues;
  return [{ path: "verification_type", code: "reliance_unavailable", severity: "error", message: error.message ?? refusal(error) }];
}

function refuse(error) {
  const { refused, loose } = showFindings(issuesOf(error), { intro: "This was not accepted", fromServer: true });
  if (refused) return;
  tell("review", {
    text: refusal(error),
    details: loose.map((issue) => issue.message).filter((text) => text !== error.message),
    actions: error.retryable || error.kind === "unauthorized" ? [again()] : [],
  });
}
