// Creating the customer, and where its refusal lands.
import { submit } from "./api.js";
import { parseApiError, parseCreateResponse } from "./engine.js";
import { bound, closeForm, learn } from "./form.js";
import { addToSummary, retryButton, tell } from "./notes.js";
import { session, setStatus } from "./session.js";
import { content, hold, nextButton } from "./steps.js";
import { refusal } from "./words.js";

const again = () => retryButton("create", () => nextButton("review").click());

/** Sends what was built. `onCreated` runs once the customer exists. */
export async function createCustomer({ request }, onCreated) {
  let answer;
  hold(true);
  try {
    answer = await submit(request);
  } catch {
    return tell("review", {
      text: "The connection broke before an answer came, so we cannot tell whether the customer was created. If you try again, there may be two.",
      actions: [again()],
    });
  } finally {
    hold(false);
  }
  if (answer.ok) created(answer.body, onCreated);
  else refuse(parseApiError(answer.status, answer.body, session));
}

function created(body, onCreated) {
  let customer;
  try {
    customer = parseCreateResponse(body);
  } catch {
    return tell("review", { text: "The customer was created, but the answer cannot be read. Do not send it again; ask for help." });
  }
  Object.assign(session, customer);
  setStatus("INCOMPLETE");
  closeForm("create");
  // Nobody comes back to it.
  content("review").replaceChildren();
  learn();
  onCreated();
}

function refuse(error) {
  const texts = (issues) => issues.map(({ message }) => message);
  const loose = bound.create.serverErrors(error);
  if (loose.length < error.issues.length) return addToSummary(texts(loose));
  tell("review", {
    text: refusal(error),
    details: texts(loose).filter((text) => text !== error.message),
    actions: error.retryable || error.kind === "unauthorized" ? [again()] : [],
  });
}
