// What a form of the page holds, brought to the form in the module.
import { emptyChoices, isUnfilled } from "./bind-choices.js";
import { inputsOf, isReachable, kindOf, nameOf, valueOf } from "./bind-controls.js";
import { call, elementsOf } from "./bind-element.js";
import { changedLists, listsOf, placesOf, putIn } from "./bind-places.js";
import { Spot } from "./bind-show.js";

const isDisabled = (input) => input.matches(":disabled");

/** What stands for a file until it is uploaded is nothing that a form could hold on to. */
const isWaiting = (row) => row?.uri?.startsWith?.("waiting:");

/** Of what is no element at all, as the document, there is none. */
const nameOfAny = (target) => target?.getAttribute?.("name");

export class Page {
  /** By name: { name, kind, inputs, spot, isOff }. */
  controls = new Map();
  places = placesOf([]);
  /** By name: why an input is required now. */
  whys = new Map();
  /** By path: the state of each input that the body has now. */
  states = new Map();
  /** What the form holds of lists and has no inputs for on this page, by the names that these would have. */
  #elsewhere = new Map();
  /** Where each input's value stood when the lists were laid out last. */
  #laid;
  /** Inputs that are disabled for good: they are not sent, as by the browser itself. */
  #off = new Set();
  /** While something is sent, what the host disables meanwhile is as it was, until it is enabled again. */
  #isHeld = false;
  #locked = new Set();
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
    const kind = kindOf(this.#body, nameOf(input));
    return (input.type === "file") === (kind === "file") ? kind : undefined;
  }

  /** The names that concern us, with their inputs as they are now. */
  #now() {
    return [...inputsOf(this.#element)].filter(([, [input]]) => this.#kindOf(input) !== undefined);
  }

  /**
   * Whether inputs came or went: not everything that happens on a page concerns us. One that is disabled is left out when the
   * page is read the next time, for whatever reason: it may be for as long as something is sent.
   */
  isStale() {
    const now = this.#now();
    this.#unlock();
    const isEnabled = (input) => !this.#isHeld && this.#off.has(input) && !isDisabled(input);
    const isSame = ([name, inputs]) => {
      const had = this.controls.get(name)?.inputs;
      return had?.length === inputs.length && had.every((input, n) => input === inputs[n] && !isEnabled(input));
    };
    return now.length !== this.controls.size || !now.every(isSame);
  }

  /** Looks at the inputs that are there now. */
  look() {
    const controls = new Map();
    const now = this.#now();
    const all = now.flatMap(([, inputs]) => inputs);
    this.#unlock();
    // Where everything is disabled the host has locked the form for a while, too.
    const isLocked = this.#laid !== undefined && all.length > 1 && all.filter(isReachable).every(isDisabled);
    if (!this.#isHeld && !isLocked) this.#off = new Set(all.filter((input) => isDisabled(input) && !this.#locked.has(input)));
    for (const [name, inputs] of now) {
      const isOff = inputs.every((input) => this.#off.has(input));
      const reachable = inputs.filter(isReachable);
      // Where nobody gets there, its issues stand elsewhere.
      const spot = reachable.length > 0 && !isOff ? this.#spotOf(name, reachable) : undefined;
      controls.set(name, { name, kind: this.#kindOf(inputs[0]), inputs, spot, isOff });
      spot?.attach(reachable);
    }
    this.controls = controls;
    this.#files.keep(new Set(all));
  }

  /** Nothing of it is in the form yet. */
  get isFresh() {
    return this.#laid === undefined;
  }

  /** From now on until `release()`, what is disabled is so for a while. */
  hold() {
    if (!this.#isHeld) this.look();
    this.#isHeld = true;
  }

  release() {
    const all = [...this.controls.values()].flatMap(({ inputs }) => inputs);
    if (this.#isHeld) this.#locked = new Set(all.filter((input) => isDisabled(input) && !this.#off.has(input)));
    this.#isHeld = false;
  }

  #unlock() {
    for (const input of this.#locked) if (!isDisabled(input)) this.#locked.delete(input);
  }

  /** Takes what the form holds as it stands there now: a part of it may have its inputs on other pages. */
  begin() {
    this.#elsewhere.clear();
    const names = [...this.controls.keys()];
    for (const list of new Set(names.flatMap(listsOf))) {
      for (const [n, row] of (this.#form.value(this.places.wouldBe(list)) ?? []).entries()) {
        const name = this.places.nameOf(`${this.places.wouldBe(list)}.${n}`);
        const control = this.controls.get(name);
        const isHere = control ? control.kind !== "file" : names.some((one) => one.startsWith(`${name}.`));
        if (!isHere && !isWaiting(row)) this.#elsewhere.set(name, structuredClone(row));
      }
    }
  }

  /** Another file was chosen in the place of what the form held, or none. */
  forget = (name) => this.#elsewhere.delete(name);

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
    const boxes = call(this.#element, "querySelectorAll", `[data-issues="${CSS.escape(name)}"]`);
    // Without a value it may as well be what an input names.
    const isFree = (box) => ![...this.spots].some((spot) => spot.hasAtInput(box));
    const box = [...boxes].find(isFree);
    if (box === undefined) return undefined;
    if (!this.#spots.has(box)) this.#spots.set(box, new Spot(box));
    return this.#spots.get(box);
  }

  fileControls = () => [...this.controls.values()].filter(({ kind, isOff }) => kind === "file" && !isOff);

  #valueOf(control) {
    const { inputs, name, kind, isOff } = control;
    if (isOff) return undefined;
    if (kind === "file") return this.#files.entryOf(inputs[0], name) ?? this.#elsewhere.get(name);
    // Its choices are still to come: what the form holds may be one of them.
    if (isUnfilled(control)) return this.#heldAt(name);
    return valueOf({ kind, inputs: inputs.filter((input) => !this.#off.has(input)) });
  }

  #heldAt(name) {
    const path = this.places.pathOf(name);
    return path === undefined ? undefined : this.#form.value(path);
  }

  /** Whether nothing was put in. */
  isEmpty = (control) => this.#valueOf(control) === undefined;

  /** Whether it makes the entry that it stands in a part of the body. */
  makes(control) {
    return control.kind === "file" ? !this.isEmpty(control) : control.spot !== undefined;
  }

  /** Whether all that must be put in below a path has its input on this page. */
  holdsAll(path) {
    const places = [...this.controls.values()].filter(({ isOff }) => !isOff).map(({ name }) => `${this.places.wouldBe(name)}.`);
    const isHere = (one) => places.some((place) => place.startsWith(`${one}.`) || `${one}.`.startsWith(place));
    return [...this.states].every(([one, state]) => state !== "required" || !one.startsWith(`${path}.`) || isHere(one));
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
    const controls = [...this.controls.values()];
    const others = [...this.#elsewhere.keys()].filter((name) => !this.controls.has(name)).map((name) => ({ name, makes: true }));
    this.places = placesOf([...controls.map((control) => ({ name: control.name, makes: this.makes(control) })), ...others]);
    const { entries: now, pathOf } = this.places;
    for (const list of changedLists(before, now)) {
      const path = pathOf(list);
      if (path === undefined) continue;
      const held = this.#form.value(path) ?? [];
      const entries = (now.get(list) ?? []).map((index) => this.#kept(held, `${list}.${index}`, path));
      const within = (name) => (pathOf(name)?.startsWith(`${path}.`) ? pathOf(name).slice(path.length + 1) : undefined);
      for (const [name, value] of this.#elsewhere) if (!this.controls.has(name) && within(name)) putIn(entries, within(name), structuredClone(value));
      for (const control of controls) if (within(control.name) && !isUnfilled(control)) putIn(entries, within(control.name), this.#valueOf(control));
      this.#form.set(path, entries.length > 0 ? entries : undefined);
    }
    this.#laid = new Map(controls.flatMap(({ name, inputs }) => inputs.map((input) => [input, pathOf(name)])));
  }

  /** What the form holds of an entry and other pages ask for: what is written here is put over it. */
  #kept(held, entry, path) {
    const control = [...this.controls.values()].find(({ name }) => name.startsWith(`${entry}.`));
    const was = this.#laid === undefined ? entry : this.#laid.get(control?.inputs[0]);
    const row = was?.startsWith(`${path}.`) ? held[was.slice(path.length + 1).split(".")[0]] : undefined;
    if (typeof row !== "object" || row === null) return {};
    const lists = [...this.controls.keys()].flatMap(listsOf);
    return Object.fromEntries(Object.entries(structuredClone(row)).filter(([name]) => !lists.includes(`${entry}.${name}`)));
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
    if (!nameOfAny(input)) return undefined;
    const find = () => {
      const control = this.controls.get(nameOf(input));
      return control?.inputs.includes(input) ? control : undefined;
    };
    if (find() === undefined) {
      if (this.#kindOf(input) === undefined || !elementsOf(this.#element).includes(input)) return undefined;
      this.read();
    }
    return find();
  }

  /** The form goes on without this page: what was not uploaded is not in it. */
  leave() {
    this.#files.drop();
    try {
      this.arrange();
    } catch {
      // It is wiped already.
    }
  }

  dispose() {
    for (const { inputs } of this.controls.values()) emptyChoices(inputs[0]);
    for (const spot of this.spots) spot.dispose();
    this.#spots.clear();
    this.controls.clear();
  }
}
