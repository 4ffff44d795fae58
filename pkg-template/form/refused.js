// What the host's server or the API has refused of a form: it stands until the person changes what it was said about.
import { enter, isTooDeep, leave } from "../shared.js";

/** How many are taken: no report has more, and a list may say that it is longer than any. */
const MOST = 1001;

const isText = (value) => typeof value === "string";

/** Whether one of two places lies in the other, or is it. */
const touches = (one, other) => one === "" || other === "" || `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);

/** The issues of an answer, or of a list; what has not the shape of one, or cannot be read, is none. */
export function refusedIn(answer) {
  const found = [];
  // Its getters may have the same refused, and so on.
  enter();
  try {
    const given = isTooDeep() ? [] : answer, issues = Array.isArray(given) ? given : given?.issues;
    const count = Array.isArray(issues) ? Math.min(issues.length, MOST) : 0;
    for (let n = 0; n < count; n++) {
      const { path, code, severity, message, params } = issues[n] ?? {};
      if (![path, code, message].every(isText)) continue;
      found.push({ path, code, severity: severity === "warning" ? "warning" : "error", message, ...(params && { params: { ...params } }) });
    }
  } catch {
    // What was read before counts.
  } finally {
    leave();
  }
  return found;
}

export class Refused {
  #issues = [];

  get isEmpty() {
    return this.#issues.length === 0;
  }

  /** All of them, or those at a path and below it. */
  within(prefix = "") {
    return this.#issues.filter(({ path }) => prefix === "" || `${path}.`.startsWith(`${prefix}.`)).map((issue) => ({ ...issue }));
  }

  /** Takes issues in the place of what was said before. Answers the places. */
  put(issues) {
    const before = this.clear("");
    this.#issues = issues;
    return [...before, ...this.#issues.map(({ path }) => path)];
  }

  /** A place has changed: what was said of it, of what is in it or of what it is in, is no longer so. Answers the places. */
  clear(changed) {
    const gone = this.#issues.filter(({ path }) => touches(path, changed));
    this.#issues = this.#issues.filter((issue) => !gone.includes(issue));
    return gone.map(({ path }) => path);
  }
}
