// Building: from what a form holds to the request that is sent.
import * as careful from "./careful.js";
import { withRoom } from "./check.js";
import { PARTS } from "./layout.js";
import { bytesUsed, makeRoom, see, wasm, words } from "./memory.js";
import * as options from "./options.js";
import { requestOf, section } from "./payload.js";
import { pathOf } from "./places.js";
import { issues } from "./report.js";
import { CHANGES } from "./words.js";

export function buildCreate(form, given) {
  return build(PARTS.Create, form, given);
}

export function buildAttach(form, given) {
  return build(PARTS.AttachRequest, form, given);
}

export const buildCreateV1 = (form, given) => build(PARTS.CreateV1, form, given);
export const buildAttachV1 = (form, given) => build(PARTS.AttachV1, form, given);

/** `asked`: see `Asked` in src/answer/rfi.rs. */
export function build(part, form, given, asked) {
  options.use(given);
  withRoom(() => careful.read(form, 0, part.kind, part.own, true));
  return finish(part, bytesUsed, careful.freeCopy, careful.protos, given, asked);
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
    const found = issues(table, at + 1, words[at], options.language);
    if (found.some((issue) => issue.severity === "error")) return { ok: false, issues: found };
    if (asked) wasm.prune(asked);
    const { body, ...request } = requestOf(part, section(table, 0, free), given, asked);
    const json = JSON.stringify(body);
    const headers = { "Content-Type": "application/json" };
    return { ok: true, body, json, request: { ...request, headers, body: json }, changes, warnings: found };
  } finally {
    wasm.wipe(-1, -1);
    options.forget();
    // What was built lay in a body of its own size; the next one needs the usual room.
    makeRoom(512, 32_768);
  }
}
