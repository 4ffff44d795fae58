// The chosen files: looked into before anything is sent, and uploaded once. What looks into them is loaded with the first.
import { isError } from "./bind-findings.js";

/** The entry for files, ready. */
async function opened() {
  const entry = await import("../files.js");
  await entry.default();
  return entry;
}

/** input -> { file, issues, uri, ready } */
export class Files {
  #chosen = new Map();
  #entry;

  at = (input) => this.#chosen.get(input);
  has = (one) => [...this.#chosen.values()].includes(one);

  /** Follows a file input: answers whether another file is chosen now, or none. */
  follow(input, options, done) {
    const [file] = input.files;
    const before = this.#chosen.get(input);
    if (before?.file === file) return false;
    before?.controller?.abort();
    this.#chosen.delete(input);
    if (file !== undefined) {
      const one = { file, issues: [], uri: undefined, seen: undefined };
      this.#chosen.set(input, one);
      one.ready = this.#look(one, options).then(() => (this.#chosen.get(input) === one ? done() : undefined));
    }
    return true;
  }

  async #look(one, options) {
    const { name, type, size } = one.file;
    let inspected;
    try {
      this.#entry ??= await opened();
      inspected = await this.#entry.inspectFile(one.file);
    } catch {
      // Gone, not to be read, or nothing came that reads it: its name and type are all there is.
    }
    one.seen = { field: "file", name, type, size, ...inspected };
    this.judge(options);
  }

  /** What is found in the files; one that is chosen twice is told of at the later. */
  judge(options) {
    const all = [...this.#chosen.values()].filter(({ seen }) => seen !== undefined);
    if (all.length === 0 || this.#entry === undefined) return;
    const files = all.map(({ seen }, n) => ({ ...seen, field: `file${n}` }));
    const { issues } = this.#entry.validateUpload({ customer_id: options.customerId, files }, options);
    for (const [n, one] of all.entries()) one.issues = issues.filter(({ path }) => `${path}.`.startsWith(`files.${n}.`));
  }

  /** Those whose input is gone are no longer wanted. */
  keep(inputs) {
    for (const [input, one] of this.#chosen) {
      if (inputs.has(input)) continue;
      one.controller?.abort();
      this.#chosen.delete(input);
    }
  }

  /** The next file to be uploaded: meanwhile some may have come, gone or been replaced. */
  #next(page, tried) {
    const isNext = (one) => one !== undefined && one.uri === undefined && !tried.has(one);
    for (const { name, inputs: [input] } of page.fileControls()) {
      const one = this.#chosen.get(input);
      if (isNext(one)) return { name, one };
    }
    return undefined;
  }

  /**
   * Uploads what is not yet, one after the other, also when one of them fails. `ended`: is told of each where it went. `refused`:
   * is told what was found wrong with one.
   */
  async upload(page, upload, ended, refused) {
    let failed;
    const tried = new Set();
    for (let next; (next = this.#next(page, tried)) !== undefined;) {
      const { name, one } = next;
      tried.add(one);
      await one.ready;
      // Taken away, or not fit to be sent: that stands at its input.
      if (!this.has(one) || one.issues.some(isError)) continue;
      one.controller = new AbortController();
      const { signal } = one.controller;
      try {
        const uri = await upload(one.file, { name, signal });
        // Another file may have taken its place meanwhile.
        if (!signal.aborted) ended(name, uri);
      } catch (error) {
        // Nobody waits for a file that was taken away, or for a form that is gone.
        if (signal.aborted) continue;
        if (!Array.isArray(error?.issues)) failed ??= error;
        else if (error.issues.length > 0) refused(error.issues.map((issue) => ({ ...issue, path: page.places.pathOf(name) })));
      }
    }
    if (failed !== undefined) throw failed;
  }

  ready = () => Promise.all([...this.#chosen.values()].map((one) => one.ready));

  get isLooking() {
    return [...this.#chosen.values()].some(({ seen }) => seen === undefined);
  }

  /** What stands in the body for a file. Until it is uploaded, something does that no other file has. */
  entryOf(input, name) {
    const one = this.#chosen.get(input);
    return one && { side: input.dataset.side, uri: one.uri ?? `waiting:${name}` };
  }

  /** Takes those that are not uploaded for none. */
  drop() {
    this.keep(new Set([...this.#chosen].flatMap(([input, { uri }]) => (uri === undefined ? [] : [input]))));
  }

  dispose() {
    this.keep(new Set());
  }
}
