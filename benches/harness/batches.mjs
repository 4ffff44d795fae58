// The loops that are timed. This file is imported once for each contestant and work (`batches.mjs?3`), so that each
// loop is a function of its own to the JIT compiler: a shared one would call every contestant through a slow path.

/** The last answer: kept, so that no answer can be optimised away. */
export let last;

export function create(contestant, body) {
  return (count) => {
    for (let call = 0; call < count; call += 1) last = contestant.create(body);
  };
}

export function attach(contestant, body) {
  return (count) => {
    for (let call = 0; call < count; call += 1) last = contestant.attach(body);
  };
}

/** Create and attach in turn. */
export function alternate(contestant, create, attach) {
  return (count) => {
    for (let call = 0; call < count; call += 1) {
      last = contestant.create(create);
      last = contestant.attach(attach);
    }
  };
}

export function crossing(cross, body) {
  return (count) => {
    for (let call = 0; call < count; call += 1) last = cross(body);
  };
}

/** A keystroke in a form that lives in WebAssembly. */
export function set(form, path, values) {
  return (count) => {
    for (let call = 0; call < count; call += 1) last = form.set(path, values[call & 1]);
  };
}

/** NDJSON in our own way: bytes in, findings out. */
export function linesOfOurs(judge, bytes, lines) {
  return async (count) => {
    for (let call = 0; call < count; call += 1) {
      last = await judge(bytes);
      if (last.lines !== lines) throw new Error(`${last.lines} lines were read, not ${lines}`);
    }
  };
}

/** What everybody who reads NDJSON in JavaScript does first, and nothing else. */
export function linesParsed(bytes) {
  return (count) => {
    for (let call = 0; call < count; call += 1) {
      for (const line of new TextDecoder().decode(bytes).split("\n")) {
        if (line !== "") last = JSON.parse(line);
      }
    }
  };
}

export function linesOfPeer(contestant, bytes) {
  return (count) => {
    for (let call = 0; call < count; call += 1) {
      for (const line of new TextDecoder().decode(bytes).split("\n")) {
        if (line !== "") last = contestant.create(JSON.parse(line));
      }
    }
  };
}
