// What became of each chosen file. A file that was uploaded keeps its URI and is
// never sent a second time; another file in its place starts anew.
import { isCancelled, Unreachable } from "./api.js";
import { bound } from "./form.js";
import { session } from "./session.js";
import { FIELD, upload } from "./transport.js";
import { refusal, UNREACHABLE } from "./words.js";

/** name of the input -> { file, state, uri, sent, message, controller, running } */
const entries = new Map();
let tell = () => {};

/** `listener(name)` is called after every change of a file's state. */
export const onChange = (listener) => { tell = listener; };
export const entry = (name) => entries.get(name);
export const uriOf = (name) => entries.get(name)?.uri;

/** The input whose file has this URI. */
export const nameOfUri = (uri) => [...entries].find(([, one]) => one.uri === uri)?.[0];

export function choose(name, file) {
  drop(name);
  entries.set(name, { file, state: "waiting", uri: undefined, sent: 0, message: "" });
  tell(name);
}

/** Forgets a file; an upload under way is stopped. */
export function drop(name) {
  entries.get(name)?.controller?.abort();
  if (entries.delete(name)) tell(name);
}

export const cancel = (name) => entries.get(name)?.controller?.abort();

/** Uploads one file, unless it is up already; a call while it runs waits for that run. */
export function start(name) {
  const one = entries.get(name);
  if (!one || one.uri) return Promise.resolve();
  one.running ??= run(name, one).finally(() => { one.running = undefined; });
  return one.running;
}

async function run(name, one) {
  one.controller = new AbortController();
  const { signal } = one.controller;
  become(name, one, "uploading");
  try {
    one.uri = await upload(session.customerId, one.file, signal, (sent) => {
      one.sent = Math.min(sent, one.file.size);
      if (entries.get(name) === one) tell(name);
    });
    one.sent = one.file.size;
    if (entries.get(name) === one) bound.attach.uploaded(name, one.uri);
    become(name, one, "done");
  } catch (error) {
    one.sent = 0;
    if (isCancelled(error, signal)) become(name, one, "cancelled");
    else become(name, one, "failed", whatWentWrong(error, name));
  } finally {
    one.controller = undefined;
  }
}

function become(name, one, state, message = "") {
  one.state = state;
  one.message = message;
  // A file that was replaced meanwhile has nothing more to say.
  if (entries.get(name) === one) tell(name);
}

function whatWentWrong(error, name) {
  if (error instanceof Unreachable) return UNREACHABLE;
  if (!error.answer) return "The upload did not work.";
  // What the server says about this very file, by the name of its part or as one of the files, stands at its input.
  const issues = error.answer.issues.filter(({ path }) => [FIELD, "files"].includes(path.split(".")[0])).slice(0, 1);
  if (issues.length > 0) bound.attach.serverErrors(issues.map((issue) => ({ ...issue, path: name })));
  return refusal(error.answer);
}

/** How far these inputs' files are, in files and in bytes. */
export function progress(names) {
  const chosen = names.map((name) => entries.get(name)).filter(Boolean);
  return {
    files: chosen.length,
    done: chosen.filter((one) => one.uri).length,
    bytes: chosen.reduce((sum, one) => sum + one.file.size, 0),
    sent: chosen.reduce((sum, one) => sum + (one.uri ? one.file.size : one.sent), 0),
  };
}
