// How deep calls stand in one another: each within what another one reads, whichever module it asks.

/** A call within what a call within a call reads is told that nothing can be read: there would be no end. */
const DEEPEST = 2;
/** As is one behind so many others, all within what one call reads: each could run until the stack is full. */
const MOST = 100_000;

let depth = 0, count = 0;

/** A call begins to read what is not its own; `leave` ends it. */
export function enter() {
  count = depth++ === 0 ? 0 : count + 1;
}

export function leave() {
  depth--;
}

/** Whether a call is to read nothing. */
export const isTooDeep = () => depth > DEEPEST || count > MOST;
