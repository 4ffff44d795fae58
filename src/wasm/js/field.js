// Checking one input, for blur and keystroke.
import * as careful from "./careful.js";
import { judge, layOut } from "./check.js";
import { FinOnboardingError } from "./error.js";
import { PARTS } from "./layout.js";
import { ROOM, clear, copy, end, grow, reserve, wipe } from "./memory.js";
import * as options from "./options.js";
import { nearest } from "./nearest.js";
import { cells, members, read, stride } from "./places.js";
import { isValid } from "./report.js";
import { LIST, LONGEST_LIST, OBJECT } from "./words.js";

/** Checks what stands at a path; `options.form` is the rest of the body. */
export function validateField(path, value, given) {
  // Before the options: a wrong path is told of even while the module is being loaded.
  const place = find(path) ?? unknown(path);
  options.use(given);
  const { part } = place;
  const form = typeof given === "object" && given !== null ? careful.get(given, "form") : undefined;
  for (;;) {
    layOut(part, form);
    try {
      const cell = reach(place);
      clear(cell, place.kind === "section" ? cells(place.own) : 1);
      careful.read(value, cell, place.kind, place.own);
      break;
    } catch (reason) {
      wipe();
      if (reason !== ROOM) throw reason;
      grow();
    }
  }
  const within = (issue) => issue.path === path || issue.path.startsWith(`${path}.`) || issue.code === "more_issues";
  const found = judge(part, place.at, place.places).filter(within);
  return { valid: isValid(found), issues: found };
}

/** A place by its path: its body, what it is, the steps to it, and what a check of it is asked about. */
export function find(path) {
  return typeof path === "string" ? findIn(PARTS.Create, path) ?? findIn(PARTS.Attach, path) : undefined;
}

export function findIn(part, path) {
  let kind = "section", own = part.table, at = 0, isInList = false;
  const steps = [];
  for (const step of path.split(".")) {
    if (kind === "section") {
      const member = members(own).find(([name]) => name === step);
      if (member === undefined) return;
      steps.push({ place: member[1] });
      if (!isInList) at += member[1];
      [, , kind, own] = member;
    } else if (kind === "list" || kind === "integers") {
      // As our paths write it: no sign, no leading zero.
      if (!/^(0|[1-9]\d{0,5})$/.test(step) || step >= LONGEST_LIST) return;
      steps.push({ index: Number(step), size: stride(kind, own) });
      kind = kind === "list" ? "section" : undefined;
      isInList = true;
    } else return;
  }
  return { part, at, kind, own, steps, places: isInList || kind !== "section" ? 1 : cells(own) };
}

/** The cell of a place, in sections and lists that are made where they are missing. */
function reach({ steps }) {
  let cell = 0;
  for (const { place, index, size } of steps) {
    const [tag, length, start] = read(cell);
    if (place !== undefined) {
      if (tag !== OBJECT) end(cell, OBJECT, 0, 0);
      cell += place;
      continue;
    }
    const has = tag === LIST ? length : 0;
    if (index < has) {
      cell = start + index * size;
      continue;
    }
    const moved = reserve((index + 1) * size);
    copy(start, moved, has * size);
    end(cell, LIST, index + 1, moved);
    cell = moved + index * size;
  }
  return cell;
}

export function unknown(path, parts = [PARTS.Create, PARTS.Attach]) {
  // Only what looks like a path is repeated: with path and value exchanged by mistake, this would carry what a
  // person typed into the host's logs.
  const isText = typeof path === "string";
  const shown = isText && /^[a-z\d_.]{0,80}$/.test(path) ? path : isText ? "…" : "";
  const meant = isText && /^[\w.[\]]{1,80}$/.test(path) ? nearest(parts, path) : undefined;
  const help = meant ? `did you mean "${meant}"?` : 'a path is written like "basic_info.tax_info.0.document_id"';
  throw new FinOnboardingError("unknown_path", `unknown path "${shown}"; ${help}`);
}
