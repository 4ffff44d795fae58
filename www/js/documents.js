// The documents step: what the chosen type asks for, the upload of what is not
// up yet, and the attach that puts all of it together.
import { submit, customer } from "./api.js";
import { announce, focusOn } from "./dom.js";
import { parseApiError } from "./engine.js";
import { DOCUMENT_TYPES } from "./fields.js";
import { choose, drop, entry, nameOfUri, onChange, start, uriOf } from "./files.js";
import { drawBar, drawFile, empty, fileNames, prepareFiles } from "./fileview.js";
import { bound, control, placeOf } from "./form.js";
import { addToSummary, clearNotes, retryButton, tell } from "./notes.js";
import { session, setStatus } from "./session.js";
import { content, hold, nextButton, section, show as showStep } from "./steps.js";
import { refusal, UNREACHABLE } from "./words.js";

const TYPE = "identifying_documents.0.type";
const FILE = "identifying_documents.0.files";
/** After a 409 the API wants to be left alone for a while. */
const PAUSE_SECONDS = 5;

let type = "";

export function prepareDocuments() {
  prepareFiles(content("documents"));
  onChange((name) => {
    drawFile(name);
    // The sentence about files that are not up goes once they are.
    const isOpen = fileNames().some((one) => ["failed", "cancelled"].includes(entry(one)?.state));
    if (!isOpen && section("documents").querySelector("[data-about-uploads]")) clearNotes("documents");
  });
}

/** Says which files the chosen document asks for. Those of another document are let go. */
export function followType() {
  const chosen = DOCUMENT_TYPES.find((one) => one.value === control(TYPE).value);
  if (chosen?.value === type) return;
  for (const [index, { side, label }] of (chosen?.files ?? []).entries()) {
    const input = control(`${FILE}.${index}`);
    placeOf(input).dataset.label = label;
    placeOf(input).querySelector(".label__text").textContent = label;
    if (side) input.dataset.side = side;
    else delete input.dataset.side;
  }
  for (const name of [`${FILE}.0`, `${FILE}.1`]) if (type && entry(name)) empty(name);
  type = chosen?.value ?? "";
  drawBar();
}

/** A file input changed. */
export function fileChosen({ name, files: [file] }) {
  if (file) choose(name, file);
  else drop(name);
}

/** Uploads one file, for the form; what went wrong with it stands in its row. */
export async function uploadOne(_, { name }) {
  announce("Uploading your files");
  await start(name);
  if (!uriOf(name)) throw { issues: [] };
  return uriOf(name);
}

/** Next: the form checks everything, uploads what is missing, and attaches. */
export async function sendDocuments() {
  clearNotes("documents");
  await bound.attach.submit();
  // Whoever was refused before anything was sent has been told.
  const open = fileNames().filter((name) => ["failed", "cancelled"].includes(entry(name)?.state));
  if (open.length > 0) uploadsFailed(open);
}

function uploadsFailed(open) {
  const text = open.length === 1 ? "One file has not been uploaded. Try it again, or choose another." : `${open.length} files have not been uploaded. Try them again, or choose others.`;
  tell("documents", { text, details: [], focus: false });
  section("documents").querySelector("[data-note]").dataset.aboutUploads = "";
  const row = section("documents").querySelector(`[data-file="${CSS.escape(open[0])}"]`);
  focusOn(row.querySelector('[data-action="retry"]') ?? control(open[0]));
}

/** Sends what was built. */
export async function attach({ request }, onAttached) {
  announce("Sending your documents");
  let answer;
  hold(true);
  try {
    answer = await submit(request);
  } catch {
    hold(false);
    return tell("documents", { text: `${UNREACHABLE} Your files are uploaded already and are not sent again.`, actions: [again("attach")] });
  }
  hold(false);
  if (!answer.ok) return refused(answer, onAttached);
  session.attachInFlight = true;
  onAttached();
}

const again = (kind) => retryButton(kind, () => nextButton("documents").click());

async function refused({ status, body }, onAttached) {
  const answer = parseApiError(status, body, session);
  // "In progress" or "not eligible" may mean that an attach whose answer was lost has arrived: ask.
  if (["conflict", "forbidden"].includes(answer.kind) && await hasMoved()) {
    session.attachInFlight = true;
    return onAttached();
  }
  const loose = bound.attach.serverErrors(answer);
  const details = loose.filter((issue) => issue.message !== answer.message).map((issue) => issue.message);
  if (loose.length < answer.issues.length) return addToSummary(details);
  const isBusy = answer.kind === "conflict";
  tell("documents", {
    text: refusal(answer), details, tone: isBusy ? "warning" : "error",
    actions: isBusy ? [] : answer.retryable || answer.kind === "unauthorized" ? [again("attach")] : [],
  });
  if (isBusy) pause();
}

/** Keeps the button still for a few seconds, and says so on it. */
function pause() {
  const button = nextButton("documents");
  const label = button.textContent;
  let left = PAUSE_SECONDS;
  const tick = () => {
    button.disabled = left > 0;
    button.textContent = left > 0 ? `Wait ${left} s` : label;
    if (left > 0) setTimeout(tick, 1000);
    left -= 1;
  };
  // After the click's own lock has let go of the button.
  setTimeout(tick);
}

/** Whether the customer's status is past the one that documents are sent in. */
async function hasMoved() {
  const answer = await customer(session.customerId).catch(() => undefined);
  const status = answer?.body?.data?.customer_status;
  if (!answer?.ok || typeof status !== "string") return false;
  setStatus(status);
  return !["INCOMPLETE", "ACTION_REQUIRED"].includes(status);
}

/** Back to the documents after ACTION_REQUIRED, with the reasons at the step's top and at the files they name. */
export function correct(reasons) {
  session.attachInFlight = false;
  showStep("documents");
  const issues = reasons.filter(({ uri }) => nameOfUri(uri)).map(({ uri, text }) => ({ path: nameOfUri(uri), code: "server_refused", severity: "error", message: text }));
  bound.attach.serverErrors(issues);
  tell("documents", { text: "Please correct your documents and send them again.", tone: "warning", details: reasons.map((one) => one.text), focus: false });
}
