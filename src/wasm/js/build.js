// Building: from what a form holds to the request that is sent.
import * as careful from "./careful.js";
import { withRoom } from "./check.js";
import { PARTS } from "./layout.js";
import { bytesUsed, floatAt, makeRoom, see, wasm, words } from "./memory.js";
import * as options from "./options.js";
import { members, pathOf, read, stride, textIn } from "./places.js";
import { issues } from "./report.js";
import { ABSENT, ASCII, CHANGES, INTEGER, LIST, NUMBER, OBJECT, TEXT, WHOLE } from "./words.js";

export function buildCreate(form, given) {
  return build(PARTS.Create, form, given);
}

export function buildAttach(form, given) {
  return build(PARTS.AttachRequest, form, given);
}

/** The path of a request. */
function pathFor(part, given, asked) {
  if (part === PARTS.Create) return "/v2/customers/individual";
  // RFC 3986, 2.3: what stands for itself in a path.
  const coded = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
  const id = encodeURIComponent(given.customerId).replace(/[!'()*]/g, coded);
  return asked ? `/v1/customers/${id}` : `/v2/customers/${id}/individual/attach`;
}

/** `asked`: see `Asked` in src/answer/rfi.rs. */
export function build(part, form, given, asked) {
  options.use(given);
  withRoom(() => careful.read(form, 0, part.kind, part.own, true));
  return finish(part, bytesUsed, careful.freeCopy, careful.protos, given, asked);
}

/** What is asked for, in the request's own words. */
function answerOf({ identifying_documents, address_documents, ...rest }) {
  const answer = {};
  if (identifying_documents) [answer.proof_of_identity] = identifying_documents;
  if (address_documents) [answer.proof_of_address] = address_documents;
  return { ...answer, ...rest };
}

/** Normalises and judges what has been laid out, and makes the request of it. */
export function finish(part, used, free, protos, given, asked) {
  const { table } = part;
  try {
    let at = see(wasm.build(part.number, used, protos, asked));
    const changed = words[at++];
    const changes = [];
    for (let n = 0; n < changed; n++, at += 2) {
      changes.push({ path: pathOf(table, words[at]), kind: CHANGES[words[at + 1]] });
    }
    const found = issues(table, at + 1, words[at]);
    if (found.some((issue) => issue.severity === "error")) return { ok: false, issues: found };
    if (asked) wasm.prune(asked);
    const held = section(table, 0, free);
    const body = asked ? answerOf(held) : held;
    const json = JSON.stringify(body);
    const headers = { "Content-Type": "application/json" };
    const request = { method: asked ? "PATCH" : "POST", path: pathFor(part, given, asked), headers, body: json };
    return { ok: true, body, json, request, changes, warnings: found };
  } finally {
    wasm.wipe(-1, -1);
    options.forget();
    // What was built lay in a body of its own size; the next one needs the usual room.
    makeRoom(512, 32_768);
  }
}

/** What is laid out at a place, as an object. */
export function section(table, cell, free) {
  const object = {};
  for (const [name, place, kind, own] of members(table)) {
    const at = cell + place;
    const value = read(at)[0] === ABSENT ? undefined : member(kind, own, at, free);
    if (value !== undefined) object[name] = value;
  }
  return object;
}

export function member(kind, table, cell, free) {
  const [tag, length, data] = read(cell);
  if (kind === "free") return free;
  if (kind === "section" && tag === OBJECT) return section(table, cell, free);
  if ((kind === "list" || kind === "integers") && tag === LIST) {
    const entry = kind === "list" ? "section" : undefined;
    return Array.from({ length }, (_, n) => member(entry, table, data + n * stride(kind, table), free));
  }
  if (tag === INTEGER) return data | 0;
  if (tag === WHOLE || tag === NUMBER) return floatAt(data);
  // Of anything else only its kind has been laid out.
  return tag === ASCII || tag === TEXT ? textIn(cell) : undefined;
}
