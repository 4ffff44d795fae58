// Checking.
import * as careful from "./careful.js";
import { ROOM, begin, bytesUsed, cellsUsed, grow, readers, see, wasm, wipe } from "./memory.js";
import * as options from "./options.js";
import { isValid, issues } from "./report.js";

/** Does what writes a body into the module's memory, again with more room where there was not enough. */
export function withRoom(write) {
  for (;;) {
    begin();
    try {
      return write();
    } catch (reason) {
      wipe();
      if (reason !== ROOM) throw reason;
      grow();
    }
  }
}

/** Lays out a value as a part of a body: as it usually is, else with care. */
export function layOut(part, value) {
  begin();
  try {
    readers[part.number](value);
  } catch (reason) {
    wipe();
    if (reason === ROOM) {
      grow();
      return layOut(part, value);
    }
    // It is not as usual, or something threw that is not ours.
    withRoom(() => careful.read(value, part.at, part.kind, part.own));
  }
}

/** Checks one part of a body. */
export function check(part, value, given) {
  options.use(given);
  layOut(part, value);
  const found = judge(part, part.at, part.places);
  return { valid: isValid(found), issues: found };
}

/** Judges what has been laid out, asked about so many places from one on. */
export function judge(part, at, places) {
  const count = wasm.check(part.number, at, places, cellsUsed, bytesUsed);
  options.forget();
  if (count === 0) return [];
  try {
    return issues(part.table, see(wasm.room(0, 0)), count, options.language);
  } finally {
    wipe();
  }
}
