// Showing issues where they belong, for eyes and for screen readers.
import { call } from "./bind-element.js";

let made = 0;

const tokens = (input) => (input.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);

/** What is set at inputs, here and in bind-states.js, and put back at the end. */
const SET = ["aria-invalid", "aria-required", "autocomplete", "inputmode", "accept"];

function put(input, name, value) {
  if (value === null) input.removeAttribute(name);
  else input.setAttribute(name, value);
}

/** Puts an element behind an input, not into its label: the label would be read with it. */
function putBehind(inputs, box) {
  const last = inputs.at(-1);
  const group = inputs.length > 1 && last.closest("fieldset");
  if (group && inputs.every((input) => group.contains(input))) group.append(box);
  else (last.closest("label") ?? last).after(box);
}

/**
 * What stands at one input, or at the inputs of one name. Their issues go into the element that aria-describedby names
 * and that is empty or has `data-issues`; where there is none it is made, and a hint stays what describes the input too.
 */
export class Spot {
  issues = [];
  /** Errors are shown from the first time that the person has left the input, or has wanted to go on. */
  isJudged = false;
  /** What the server said, until the person changes what it said it about. */
  refusals = [];
  /** What a check has said at a place without inputs: nothing else comes up there. */
  told = new Set();
  #box;
  #isOurs = false;
  /** It was made so. */
  #isFocusable = false;
  #inputs = [];
  #shown = "";
  #error = "";
  #before = new Map();

  /** `box`: where issues of a place without an input stand, as those of a list. */
  constructor(box) {
    this.#box = box;
  }

  get isRefused() {
    return this.#error !== "";
  }

  /** Whether this element is for what stands at its input. */
  hasAtInput(box) {
    return this.#inputs.length > 0 && this.#box === box;
  }

  /** It is a place without inputs. */
  get isBox() {
    return this.#inputs.length === 0;
  }

  /** What comes first on the page, comes first. */
  get target() {
    return this.#inputs[0] ?? this.#box;
  }

  /** The inputs may have become others, as when the page has drawn its choices anew. */
  attach(inputs) {
    this.#inputs = inputs;
    for (const input of inputs) if (!this.#before.has(input)) this.#before.set(input, SET.map((name) => input.getAttribute(name)));
    if (!this.#box || !inputs[0].getRootNode().contains(this.#box)) this.#find();
    if (this.#shown !== "" || this.#isOurs) this.#mark();
  }

  #find() {
    const root = this.#inputs[0].getRootNode();
    const described = this.#inputs.flatMap((input) => tokens(input).map((id) => root.querySelector(`#${CSS.escape(id)}`))).filter(Boolean);
    this.#box = described.find(({ dataset }) => "issues" in dataset) ?? described.find(({ textContent }) => textContent.trim() === "");
    // One that was there before is gone with what stood in it.
    this.#isOurs = false;
    this.#shown = "";
  }

  #make() {
    this.#box = document.createElement("div");
    this.#box.className = "fin-issues";
    const root = this.#inputs[0].getRootNode();
    do this.#box.id = `fin-issues-${(made += 1)}`; while (root.querySelector(`#${this.#box.id}`));
    this.#isOurs = true;
    putBehind(this.#inputs, this.#box);
  }

  #mark() {
    for (const input of this.#inputs) {
      const ids = tokens(input);
      if (this.#isOurs && !ids.includes(this.#box.id)) input.setAttribute("aria-describedby", [...ids, this.#box.id].join(" "));
      input.setAttribute("aria-invalid", String(this.isRefused));
      // For :invalid and :user-invalid. The form itself is novalidate, so nothing pops up.
      input.setCustomValidity?.(this.#error);
    }
  }

  /** Shows exactly these issues; answers whether anything is other than before. */
  show(issues, textOf, language) {
    const rows = new Map();
    for (const issue of issues) {
      const key = `${issue.severity} ${textOf(issue)}`;
      if (!rows.has(key)) rows.set(key, issue);
    }
    this.issues = [...rows.values()];
    // Left alone when nothing changed, so that a screen reader does not read it again.
    const state = [...rows.keys()].join("\n");
    if (state === this.#shown) return false;
    this.#shown = state;
    const error = this.issues.find(({ severity }) => severity === "error");
    this.#error = error === undefined ? "" : textOf(error) || error.code;
    if (this.#box === undefined) this.#make();
    this.#box.replaceChildren(...this.issues.map((issue) => {
      const row = document.createElement("p");
      row.className = `fin-issue fin-issue-${issue.severity}`;
      row.dataset.code = issue.code;
      row.dataset.severity = issue.severity;
      // The server's own words are in a language that nobody tells.
      const text = issue.code === "server_refused" ? row.appendChild(document.createElement("bdi")) : row;
      if (language && text === row) row.lang = language;
      text.textContent = textOf(issue);
      return row;
    }));
    this.#mark();
    return true;
  }

  /** Gives it the focus. */
  focus() {
    const free = this.#inputs.filter((input) => !input.matches(":disabled"));
    const input = free.find(({ type, checked }) => type === "radio" && checked) ?? free[0] ?? this.#inputs[0];
    if (input === undefined && !this.#box.hasAttribute("tabindex")) {
      this.#box.tabIndex = -1;
      this.#isFocusable = true;
    }
    (input ?? this.#box).focus();
  }

  /** Takes away what was put there. */
  dispose() {
    this.#box?.replaceChildren();
    if (this.#isFocusable) this.#box.removeAttribute("tabindex");
    for (const [input, values] of this.#before) {
      input.setCustomValidity?.("");
      for (const [n, name] of SET.entries()) put(input, name, values[n]);
      if (this.#isOurs) put(input, "aria-describedby", tokens(input).filter((id) => id !== this.#box.id).join(" ") || null);
    }
    if (this.#isOurs) this.#box.remove();
    this.#before.clear();
    this.issues = [];
    this.refusals = [];
  }
}

/** Hidden from eyes alone, without a style in the page's markup. */
const HIDDEN = ".fin-live{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}";

/** The polite voice of a form: the host's own element, or one that is made and hidden from eyes. */
export class Voice {
  #region;
  #root;
  #sheet;
  #timer;

  constructor(form, region) {
    this.#region = region ?? document.createElement("p");
    if (region !== undefined) return;
    this.#region.className = "fin-live";
    this.#region.setAttribute("role", "status");
    this.#region.setAttribute("aria-live", "polite");
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(HIDDEN);
    this.#root = call(form, "getRootNode");
    this.#root.adoptedStyleSheets?.push(this.#sheet);
    call(form, "append", this.#region);
  }

  /** Emptied first, so that the same sentence is read twice. */
  say(sentence) {
    this.#region.textContent = "";
    clearTimeout(this.#timer);
    if (sentence) this.#timer = setTimeout(() => { this.#region.textContent = sentence; }, 50);
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#region.textContent = "";
    if (this.#sheet === undefined) return;
    this.#region.remove();
    // The form itself may be somewhere else by now.
    const root = this.#root;
    if (root.adoptedStyleSheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
