// The documents step: what the chosen type asks for, the upload of what is not
// up yet, and the attach that puts all of it together.
import { submit, customer } from "./api.js";
import { findings, followState, forget, forgetRefusals, learn, showChanges } from "./check.js";
import { announce, focusOn } from "./dom.js";
import { parseApiError } from "./engine.js";
import { DOCUMENT_TYPES } from "./fields.js";
import { allInspected, choose, draftUri, drop, entry, inspected, nameOfUri, onChange, ownedUris, uploadAll, uriOf } from "./files.js";
import { drawBar, drawFile, fileChanged, fileNames, prepareFiles } from "./fileview.js";
import { control, forms, placeOf } from "./form.js";
import { clear, show } from "./issues.js";
import { clearNotes, retryButton, showFindings, tell } from "./notes.js";
import { session, setStatus } from "./session.js";
import { content, hold, nextButton, section, show as showStep } from "./steps.js";
import { refusal, UNREACHABLE } from "./words.js";

const TYPE = "identifying_documents.0.type";
const FILE = "identifying_documents.0.files";
const SELFIE = "identifying_documents.1";
/** After a 409 the API wants to be left alone for a while. */
const PAUSE_SECONDS = 5;

let type = "";

export function prepareDocuments() {
  forms.attach.add("identifying_documents");
  forms.attach.add("address_documents");
  prepareFiles(content("documents"));
  onChange((name) => {
    takeFiles(name);
    drawFile(name);
    // The sentence about files that are not up goes once they are.
    const isOpen = fileNames().some((one) => ["failed", "cancelled"].includes(entry(one)?.state));
    if (!isOpen && section("documents").querySelector("[data-about-uploads]")) clearNotes("documents");
  });
}

/** Puts the files of a document into the form. A selfie is a document of its own, which comes and goes with its file. */
function takeFiles(name) {
  const { attach } = forms;
  const list = name.slice(0, name.lastIndexOf("."));
  const names = fileNames().filter((one) => one.startsWith(`${list}.`) && entry(one));
  const files = names.map((one) => ({ side: control(one).dataset.side, uri: draftUri(one) }));
  if (list !== `${SELFIE}.files`) return showChanges(attach.set(list, files.length ? files : undefined));
  showChanges(attach.remove(SELFIE));
  if (files.length) showChanges(attach.add("identifying_documents", { type: "SELFIE", files }).changes);
}

/** Shows the files of the chosen document. Files of another document are let go. */
export function followType() {
  const chosen = DOCUMENT_TYPES.find((one) => one.value === control(TYPE).value);
  if (chosen?.value === type) return;
  for (const index of [0, 1]) {
    const name = `${FILE}.${index}`;
    const input = control(name);
    const place = placeOf(input);
    const wanted = chosen?.files[index];
    if (type) {
      input.value = "";
      drop(name);
    }
    show(place, []);
    forget(place);
    place.hidden = !wanted;
    if (!wanted) continue;
    place.dataset.label = wanted.label;
    place.querySelector(".label__text").textContent = wanted.label;
    if (wanted.side) input.dataset.side = wanted.side;
    else delete input.dataset.side;
  }
  type = chosen?.value ?? "";
  drawBar();
}

/** A file input changed. */
export async function fileChosen(input) {
  const [file] = input.files;
  show(placeOf(input), []);
  if (!file) return drop(input.name);
  await choose(input.name, file);
  if (entry(input.name)?.file === file) fileChanged(input);
}

/** Findings about the chosen files, put at their inputs. */
const fileFindings = (names) => names.flatMap((name) => inspected(name).map((issue) => ({ ...issue, path: name })));

/** Next: check everything, upload what is missing, attach. */
export async function sendDocuments(onAttached) {
  clearNotes("documents");
  forgetRefusals();
  clear(section("documents"));
  await allInspected();
  const names = fileNames().filter(entry);
  learn();
  const first = showFindings([...findings(forms.attach.build()), ...fileFindings(names)]);
  const blocked = first.loose.filter((issue) => issue.severity === "error");
  if (!first.refused && blocked.length) tell("documents", { text: blocked[0].message, details: blocked.slice(1).map((issue) => issue.message) });
  if (first.refused || blocked.length) return;
  announce("Uploading your files");
  if (!(await uploadAll(names))) return uploadsFailed(names);
  await attach(onAttached);
}

function uploadsFailed(names) {
  const open = names.filter((name) => !uriOf(name));
  if (!open.length) return;
  const text = open.length === 1 ? "One file has not been uploaded. Try it again, or choose another." : `${open.length} files have not been uploaded. Try them again, or choose others.`;
  tell("documents", { text, details: [], focus: false });
  section("documents").querySelector("[data-note]").dataset.aboutUploads = "";
  const row = section("documents").querySelector(`[data-file="${CSS.escape(open[0])}"]`);
  focusOn(row.querySelector('[data-action="retry"]') ?? control(open[0]));
}

async function attach(onAttached) {
  learn({ ownedUris: ownedUris() });
  const built = forms.attach.build();
  if (!built.ok) return void showFindings(built.issues);
  announce("Sending your documents");
  let answer;
  hold(true);
  try {
    answer = await submit(built.request);
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
  const answer = parseApiError(status, body);
  // "In progress" or "not eligible" may mean that an attach whose answer was lost has arrived: ask.
  if (["conflict", "forbidden"].includes(answer.kind) && await hasMoved()) {
    session.attachInFlight = true;
    return onAttached();
  }
  const { refused: shown, loose } = showFindings(answer.issues, { intro: "The documents were not accepted", fromServer: true });
  if (shown) return;
  const details = loose.filter((issue) => issue.message !== answer.message).map((issue) => issue.message);
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
  followState(section("documents"));
  tell("documents", { text: "Please correct your documents and send them again.", tone: "warning", details: reasons.map((one) => one.text), focus: false });
  for (const { uri, text } of reasons) {
    const place = uri && control(nameOfUri(uri) ?? "")?.closest("[data-field]");
    if (place) show(place, [{ path: place.dataset.field, code: "server_refused", severity: "error", message: text }]);
  }
}
