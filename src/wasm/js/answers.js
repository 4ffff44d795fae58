// What the API has answered, as plain copies, and what was read of it, as a page reads it.
import { parsed, readWhole } from "./call.js";
import { CODES, called, learn, speak, voice } from "./language.js";
import { define } from "./plain.js";
import { REFUSALS } from "./refusals.js";
import { LARGEST_META_DATA } from "./tags.js";

// Why documents are refused is told by answers alone.
learn([], REFUSALS);

/** A plain copy of a body: more values than that no body can have, and what holds itself would never end. */
export const readGivenBody = (body) => readWhole(body, 2 * LARGEST_META_DATA, true);

/** A plain copy of the pages of a catalogue, of one or of a list, each parsed or as text: a list. */
export function readPages(pages) {
  const copy = readWhole(pages), list = Array.isArray(copy) ? copy : [copy];
  if (!list.some((page) => typeof page === "string")) return list;
  const whole = readWhole(list.map(parsed));
  return Array.isArray(whole) ? whole : [whole];
}

/** The URIs of an upload by their names. */
export function uploaded({ data: { files } }) {
  // The copy is nobody else's.
  if (!Array.isArray(files)) return files;
  const [first = {}, ...others] = files;
  for (const other of others) for (const name of Object.keys(other)) define(first, name, other[name]);
  return first;
}

/** What was read of a catalogue, with the rows of those of its pages that count. */
export const catalogue = ({ order, ...read }, pages, kind) => ({ rows: order.flatMap((n) => pages[n].data[kind]), ...read });

/** An error of the API, its issues in the language of a tag, and by labels. */
export function errorSaid(error, tag, labels) {
  const isUsable = labels === true || (typeof labels === "object" && labels !== null && Object.values(labels).every((label) => typeof label === "string"));
  const language = speak(voice(typeof tag === "string" ? tag : undefined, isUsable && labels));
  return { ...error, issues: error.issues.map((issue) => issueSaid(issue, language)) };
}

function issueSaid({ path, code, message }, language) {
  // The server's own texts are those of our English messages: they tell the code.
  const number = CODES.findIndex(([name, , , english] = []) => (name === code && name !== "server_refused") || english === message);
  const row = CODES[number] ?? CODES.find((row) => row?.[0] === code);
  const [name, isError, , english] = row, own = language.texts[CODES.indexOf(row)];
  // In another language, and in the host's words, it says what our own checks say, where they know it.
  const isPlain = language.labels !== undefined, last = path.split(".").at(-1);
  const said = own.replaceAll("{member}", () => (isPlain ? called(language, last, path) : last));
  const isServers = (own === english && !isPlain) || name === "server_refused" || said.includes("{");
  return { path, code: name, severity: isError ? "error" : "warning", message: isServers ? message || own : said };
}

/** A decision about a customer, its refusals in the language of a tag. */
export function decisionSaid(decision, tag) {
  const language = speak(typeof tag === "string" ? tag : undefined);
  return { ...decision, issues: decision.issues.map((refusal) => refusalSaid(refusal, language)) };
}

function refusalSaid({ path, code, label, comment }, { texts, called }) {
  const text = texts[CODES.findIndex((row) => row?.[0] === code)], reason = label !== null && Object.hasOwn(called, label) ? called[label] : "";
  // A reason that nobody here knows is told by the reviewer, if by anybody.
  const message = reason === "" && comment !== null ? comment : text.replace("{label}", () => reason).trimEnd();
  return { path, code, severity: "error", message, params: { label } };
}
