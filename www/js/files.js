// The chosen files and what became of each. A file that was uploaded keeps its
// URI and is never sent a second time; another file in its place starts anew.
import { inspectFile, validateUpload } from "./engine.js";
import { isCancelled, Unreachable } from "./api.js";
import { FIELD, upload } from "./transport.js";
import { session } from "./session.js";
import { refusal, UNREACHABLE } from "./words.js";

/** name of the input -> { file, state, uri, sent, issues, refused, message, controller, running, ready } */
const entries = new Map();
let tell = () => {};

/** `listener(name)` is called after every change of a file's state. */
export const onChange = (listener) => { tell = listener; };
export const entry = (name) => entries.get(name);
/** What the module found in a file, and what the server said of it. */
export const issuesOf = (name) => [...inspected(name), ...(entries.get(name)?.refused ?? [])];
export const inspected = (name) => entries.get(name)?.issues ?? [];
export const uriOf = (name) => entries.get(name)?.uri;
export const ownedUris = () => [...entries.values()].map((one) => one.uri).filter(Boolean);

/** The URI, or a stand-in while the file waits, so that the body can be checked before anything is sent. */
export const draftUri = (name) => (entries.has(name) ? uriOf(name) ?? `waiting:${name}` : undefined);

/** The input whose file has this URI. */
export const nameOfUri = (uri) => [...entries].find(([, one]) => one.uri === uri)?.[0];

/** Takes a file, looks into its first bytes, and keeps what the module says about it. */
export async function choose(name, file) {
  drop(name);
  const one = { file, state: "waiting", uri: undefined, sent: 0, issues: [], refused: [], message: "" };
  entries.set(name, one);
  one.ready = inspect(one);
  await one.ready;
  if (entries.get(name) === one) tell(name);
}

async function inspect(one) {
  try {
    one.seen = { ...await inspectFile(one.file), type: one.file.type, name: one.file.name };
  } catch {
    one.issues = [{ path: "files.0", code: "unreadable", severity: "error", message: "This file cannot be read. Choose it again." }];
  }
  judge();
}

/** Judges all files together, for one may be attached twice. */
function judge() {
  const read = [...entries].filter(([, one]) => one.seen);
  const files = read.map(([field, { seen }]) => ({ field, ...seen }));
  if (files.length === 0) return;
  const { issues } = validateUpload({ customer_id: session.customerId, files }, { language: "en" });
  for (const [at, [name, one]] of read.entries()) {
    const before = one.issues;
    one.issues = issues.filter(({ path }) => path === `files.${at}` || path.startsWith(`files.${at}.`));
    if (codes(before) !== codes(one.issues)) tell(name);
  }
}

const codes = (issues) => issues.map(({ code }) => code).join();

/** Forgets a file; an upload under way is stopped. */
export function drop(name) {
  entries.get(name)?.controller?.abort();
  if (!entries.delete(name)) return;
  tell(name);
  judge();
}

export const cancel = (name) => entries.get(name)?.controller?.abort();

/** Waits until every chosen file has been looked into. */
export const allInspected = () => Promise.all([...entries.values()].map((one) => one.ready));

/** Uploads one file, unless it is up already; a call while it runs waits for that run. */
export function start(name) {
  const one = entries.get(name);
  if (!one || one.uri) return Promise.resolve();
  one.running ??= run(name, one).finally(() => { one.running = undefined; });
  return one.running;
}

async function run(name, one) {
  one.controller = new AbortController();
  one.refused = [];
  const { signal } = one.controller;
  become(name, one, "uploading");
  try {
    one.uri = await upload(session.customerId, one.file, signal, (sent) => {
      one.sent = Math.min(sent, one.file.size);
      if (entries.get(name) === one) tell(name);
    });
    one.sent = one.file.size;
    become(name, one, "done");
  } catch (error) {
    one.sent = 0;
    if (isCancelled(error, signal)) become(name, one, "cancelled");
    else become(name, one, "failed", whatWentWrong(error, one));
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

function whatWentWrong(error, one) {
  if (error instanceof Unreachable) return UNREACHABLE;
  if (!error.answer) return "The upload did not work.";
  // What the server says about this very file, by the name of its part or as one of the files, stands at its input.
  one.refused = error.answer.issues.filter(({ path }) => [FIELD, "files"].includes(path.split(".")[0])).slice(0, 1);
  return refusal(error.answer);
}

/** Uploads the files of these inputs, one after the other. True when all of them are up. */
export async function uploadAll(names) {
  for (const name of names) await start(name);
  return names.every((name) => uriOf(name));
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
