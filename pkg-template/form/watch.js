// Who listens to a form, and what they see: a snapshot that is another object only when something in it is other.

export class Watch {
  #look;
  #listeners = new Set();
  #last;
  /** What the last snapshot was made beside: see `snapshot`. */
  #beside;
  #isOld = true;
  #isOther = false;

  /** `look`: makes a fresh copy of what is seen. */
  constructor(look) {
    this.#look = look;
  }

  subscribe(listener) {
    // What changes from now on changes from this.
    this.snapshot(this.#beside);
    // Of its own, for the same function may listen twice.
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** What is seen now. `beside`: a word for what else may have changed what is said. */
  snapshot(beside) {
    if (this.#isOld || beside !== this.#beside) {
      const fresh = kept(this.#last, this.#look());
      this.#last = this.#isOther && fresh === this.#last ? Object.freeze({ ...fresh }) : fresh;
      this.#isOld = this.#isOther = false;
      this.#beside = beside;
    }
    return this.#last;
  }

  /** The form may be other than before; `isOther`: it is, though not in what is seen. */
  changed(isOther) {
    this.#isOld = true;
    this.#isOther ||= isOther;
    if (this.#listeners.size === 0) return;
    const before = this.#last;
    if (this.snapshot(this.#beside) === before) return;
    for (const listener of [...this.#listeners]) {
      // Another one may have ended it, or the form.
      if (!this.#listeners.has(listener)) continue;
      try {
        listener();
      } catch (error) {
        // Its own affair: neither the others nor whoever changed the form are to suffer.
        (globalThis.reportError ?? console.error)(error);
      }
    }
  }

  end() {
    this.#listeners.clear();
    this.#last = undefined;
    this.#isOld = true;
  }
}

/** `now`, frozen, with all that is as before taken from there: who compares parts sees which have changed. */
function kept(before, now) {
  if (typeof now !== "object" || now === null || Object.is(before, now)) return now;
  const isAlike = typeof before === "object" && before !== null && Array.isArray(before) === Array.isArray(now);
  const names = Object.keys(now);
  let isSame = isAlike && Object.keys(before).length === names.length;
  for (const name of names) {
    const had = isAlike && Object.hasOwn(before, name);
    now[name] = kept(had ? before[name] : undefined, now[name]);
    isSame &&= had && Object.is(before[name], now[name]);
  }
  return isSame ? before : Object.freeze(now);
}
