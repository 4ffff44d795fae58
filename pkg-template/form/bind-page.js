// What a form of the page holds, brought to the form in the module.
import { inputsOf, isReachable, kindOf, valueOf } from "./bind-controls.js";
import { changedLists, placesOf, putIn } from "./bind-places.js";
import { Spot } from "./bind-show.js";

export class Page {
  /** By name: { name, kind, inputs, spot }. */
  controls = new Map();
  places = placesOf([]);
  /** By name: why an input is required now. */
  whys = new Map();
  #element;
  #form;
  #body;
  #files;
  #spots = new Map();

  constructor(element, form, body, files) {
    this.#element = element;
    this.#form = form;
    this.#body = body;
    this.#files = files;
  }

  /** Every spot that ever was on the page. */
  get spots() {
    return new Set(this.#spots.values());
  }

  controlAt = (spot) => [...this.controls.values()].find((control) => control.spot === spot);

  #kindOf(input) {
    const kind = kindOf(this.#body, input.name);
    return (input.type === "file") === (kind === "file") ? kind : undefined;
  }

  /** The names that concern us, with their inputs as they are now. */
  #now() {
    return [...inputsOf(this.#element)].filter(([, [input]]) => this.#kindOf(input) !== undefined);
  }

  /** Whether inputs came or went: not everything that happens on a page concerns us. */
  isStale() {
    const now = this.#now();
    const isSame = ([name, inputs]) => {
      const had = this.controls.get(name)?.inputs;
      return had?.length === inputs.length && had.every((input, n) => input === inputs[n]);
    };
    return now.length !== this.controls.size || !now.every(isSame);
  }

  /** Looks at the inputs that are there now. */
  look() {
    const controls = new Map();
    for (const [name, inputs] of this.#now()) {
      const reachable = inputs.filter(isReachable);
      // Where nobody gets there, its issues stand elsewhere.
      const spot = reachable.length > 0 ? this.#spotOf(name, reachable) : undefined;
      controls.set(name, { name, kind: this.#kindOf(inputs[0]), inputs, spot });
      spot?.attach(reachable);
    }
    this.controls = controls;
    this.#files.keep(new Set(this.fileControls().map(({ inputs }) => inputs[0])));
  }

  /** The same as before where the inputs are, or where others have taken the place of those that are gone. */
  #spotOf(name, inputs) {
    const last = this.controls.get(name);
    const isReplaced = last?.inputs.every(({ isConnected }) => !isConnected);
    const spot = inputs.map((input) => this.#spots.get(input)).find(Boolean) ?? (isReplaced ? last.spot : undefined) ?? new Spot();
    for (const input of inputs) this.#spots.set(input, spot);
    return spot;
  }

  /** The host's own element for the issues of a place. */
  boxOf(name) {
    const boxes = this.#element.querySelectorAll(`[data-issues="${CSS.escape(name)}"]`);
    // Without a value it may as well be what an input names.
    const isFree = (box) => ![...this.spots].some((spot) => spot.hasAtInput(box));
    const box = [...boxes].find(isFree);
    if (box === undefined) return undefined;
    if (!this.#spots.has(box)) this.#spots.set(box, new Spot(box));
    return this.#spots.get(box);
  }

  fileControls = () => [...this.controls.values()].filter(({ kind }) => kind === "file");

  #valueOf(control) {
    return control.kind === "file" ? this.#files.entryOf(control.inputs[0], control.name) : valueOf(control);
  }

  /** Whether it makes the entry that it stands in a part of the body. */
  makes(control) {
    return control.kind === "file" ? this.#files.at(control.inputs[0]) !== undefined : control.spot !== undefined;
  }

  /** Takes all that the page holds. */
  read() {
    const names = [...this.controls.keys()];
    this.look();
    this.arrange();
    for (const control of this.controls.values()) this.put(control);
    // What is gone from the page is gone from the body.
    for (const name of names) if (!this.controls.has(name)) this.#set(name, undefined);
  }

  /** Entries may have come, gone or moved: then the whole list is laid out anew. */
  arrange() {
    const before = this.places.entries;
    this.places = placesOf([...this.controls.values()].map((control) => ({ name: control.name, makes: this.makes(control) })));
    for (const list of changedLists(before, this.places.entries)) {
      const path = this.places.pathOf(list);
      if (path === undefined) continue;
      const entries = [];
      for (const control of this.controls.values()) {
        const at = this.places.pathOf(control.name);
        if (at?.startsWith(`${path}.`)) putIn(entries, at.slice(path.length + 1), this.#valueOf(control));
      }
      this.#form.set(path, entries.length > 0 ? entries : undefined);
    }
  }

  /** Takes what one input holds; answers what that changed. */
  put(control) {
    return this.#set(control.name, this.#valueOf(control));
  }

  #set(name, value) {
    const path = this.places.pathOf(name);
    return path === undefined ? [] : this.#form.set(path, value);
  }

  /** The control of an input that is part of this form and known to its body. */
  controlOf(input) {
    if (input.form !== this.#element || !input.name || this.#kindOf(input) === undefined) return undefined;
    if (!this.controls.get(input.name)?.inputs.includes(input)) this.read();
    const control = this.controls.get(input.name);
    return control?.inputs.includes(input) ? control : undefined;
  }

  dispose() {
    for (const spot of this.spots) spot.dispose();
    this.#spots.clear();
    this.controls.clear();
  }
}
