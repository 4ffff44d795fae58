// How deep calls stand in one another: each within what another one reads, whichever module it asks.

/** A call within what a call within a call reads is told that nothing can be read: there would be no end. */
const DEEPEST = 2;

let depth = 0;

/** A call begins to read what is not its own; `leave` ends it. */
export function enter() {
  depth++;
}

export function leave() {
  depth--;
}

/** Whether a call stands so deep that it is to read nothing. */
export const isTooDeep = () => depth > DEEPEST;
