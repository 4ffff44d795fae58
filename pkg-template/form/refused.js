// What the host's server or the API has refused of a form: it stands until the person changes what it was said about.

const isText = (value) => typeof value === "string";

/** Whether one of two places lies in the other, or is it. */
const touches = (one, other) => one === "" || other === "" || `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);

export class Refused {
  #issues = [];

  get isEmpty() {
    return this.#issues.length === 0;
  }

  /** All of them, or those at a path and below it. */
  within(prefix = "") {
    return this.#issues.filter(({ path }) => prefix === "" || `${path}.`.startsWith(`${prefix}.`)).map((issue) => ({ ...issue }));
  }

  /** Takes issues in the place of what was said before; what has not the shape of one is none. Answers the places. */
  put(issues) {
    const before = this.clear("");
    for (const { path, code, severity, message, params } of Array.isArray(issues) ? issues.filter(Boolean) : []) {
      if (![path, code, message].every(isText)) continue;
      this.#issues.push({ path, code, severity: severity === "warning" ? "warning" : "error", message, ...(params && { params }) });
    }
    return [...before, ...this.#issues.map(({ path }) => path)];
  }

  /** A place has changed: what was said of it, of what is in it or of what it is in, is no longer so. Answers the places. */
  clear(changed) {
    const gone = this.#issues.filter(({ path }) => touches(path, changed));
    this.#issues = this.#issues.filter((issue) => !gone.includes(issue));
    return gone.map(({ path }) => path);
  }
}
