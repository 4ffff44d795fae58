// A plain HTML form, bound to a form that lives in the module: an input's name is its path in the body.
import { createForm } from "../index.js";
import { FinOnboardingError } from "../shared.js";
import { labelOf, nameOf } from "./bind-controls.js";
import { call, clean, inert, isForm, member } from "./bind-element.js";
import { addEntry, entryOf, number, siblingsOf, templateOf } from "./bind-entries.js";
import { Files } from "./bind-files.js";
import { isError, isWithin, issuesOf, judged, keyOf, sorted, wordsAt } from "./bind-findings.js";
import { listen } from "./bind-listen.js";
import { Page } from "./bind-page.js";
import { Voice } from "./bind-show.js";
import { followStates } from "./bind-states.js";
import { isSteps, shownStep } from "./bind-steps.js";
import { tidy, writeInto } from "./bind-write.js";

const wrong = (sentence) => new FinOnboardingError("invalid_options", sentence);

/** Two that listen to one form would say everything twice. */
const taken = new WeakSet();

/** Binds a form of the page until it is disposed of. */
export function bindForm(element, options) {
  if (!isForm(element)) throw wrong("bindForm takes a <form> element");
  if (taken.has(element)) throw wrong("this <form> is bound already: dispose() of what bindForm answered first");
  return new Bound(element, options ?? {});
}

/** What an event may say: where and what, never a value and no sentence that a server wrote. */
const bare = (issues) => issues.map(({ path, code, severity }) => ({ path, code, severity }));

/**
 * The options that count here. What is uploaded is the customer's; and until it is, it has no URI that anybody could own. A form
 * that is made here is for people.
 */
const known = (given, isOwn) => ({ ...given, labels: given?.labels ?? isOwn, ownedUris: undefined });

const codes = (issues) => issues.map(({ code }) => code).join();

class Bound {
  /** The form in the module. */
  form;
  #element;
  #isOwn;
  #wasNative;
  #restore;
  #hooks;
  #given;
  #files = new Files();
  #page;
  #voice;
  #stop = new AbortController();
  #isBusy = false;
  #soon = new Set();

  constructor(element, { form, live, message, upload, onSubmit, steps, tidy: isTidied, ...rest }) {
    if (!isSteps(steps)) throw wrong("the option steps of bindForm is a list of lists of paths");
    // At once: whatever comes, nothing that was typed gets into an address.
    this.#restore = inert(element);
    const given = known(rest, form === undefined);
    this.form = form ?? createForm(given);
    // What was disposed of throws here, before anything else is changed on the page.
    this.form.issues();
    taken.add(element);
    this.#isOwn = form === undefined;
    this.#hooks = { message, upload, onSubmit, steps, isTidied };
    this.#given = given;
    this.#element = element;
    this.#page = new Page(element, this.form, this.#body(), this.#files);
    this.#wasNative = !member(element, "noValidate");
    call(element, "setAttribute", "novalidate", "");
    clean(element);
    this.#voice = new Voice(element, live);
    if (!this.#isOwn) writeInto(element, this.form, this.#page);
    this.#page.look();
    this.#page.begin();
    this.#read();
    listen(element, this.#stop.signal, this.#page, {
      changed: (control, isTyping, isComposing) => this.#follow(control, isTyping, isComposing),
      left: (spot) => this.#judge(spot),
      pressed: (button) => this.#press(button),
      submitting: () => {
        this.#page.hold();
        setTimeout(() => this.#release());
      },
      submitted: () => this.submit(),
      emptied: () => this.#forget(),
      moved: () => this.read(),
    });
  }

  /** Which body the form is of. */
  #body() {
    try {
      this.form.value("verification_type");
      return "create";
    } catch {
      return "attach";
    }
  }

  #tell(name, detail) {
    call(this.#element, "dispatchEvent", new CustomEvent(name, { bubbles: true, detail }));
  }

  #wordsAt = (spot) => wordsAt(this.#page, spot, this.#hooks.message, this.#given);
  #issues = () => issuesOf(this.form, this.#page, this.#files);

  #read() {
    this.#page.read();
    const others = this.#page.fileControls().filter(({ inputs: [input] }) => this.#followFile(input));
    this.#page.arrange();
    for (const control of others) this.#page.put(control);
    this.#followStates();
  }

  /** `sections`: those that may be others than before, or all. */
  #followStates(sections) {
    this.#tell("fin:states", { states: followStates(this.#element, this.form, this.#page, sections) });
  }

  /** Once a frame is enough, however fast somebody types. */
  #followSoon(sections) {
    if (this.#soon.size === 0) {
      requestAnimationFrame(() => {
        const sections = this.#soon;
        this.#soon = new Set();
        if (!this.#isOver) this.#followStates(sections);
      });
    }
    for (const section of sections) this.#soon.add(section);
  }

  #followFile(input) {
    const isOther = this.#files.follow(input, this.#given, () => {
      const spot = this.#page.controlOf(input)?.spot;
      if (spot) spot.isJudged = true;
      this.#show();
    });
    if (isOther) this.#page.forget(nameOf(input));
    return isOther;
  }

  /** A value changed: what depends on it follows, and what the server said of it is no longer so. */
  #follow(control, isTyping, isComposing) {
    const { spot, name, kind } = control;
    if (kind === "file") {
      this.#followFile(control.inputs[0]);
      this.#page.arrange();
    }
    const path = this.#page.places.wouldBe(name);
    const others = this.#page.put(control).map((change) => change.path).filter((one) => one !== path);
    if (spot) spot.refusals = [];
    const touched = new Set([path, ...others].map((one) => one.split(".")[0]));
    // What is needed now must be there before the next key; what is not needed any more may stay for a frame.
    if (others.length > 0 || !isTyping) this.#followStates(touched);
    else this.#followSoon(touched);
    this.#show(isTyping ? spot : undefined, isComposing);
  }

  /**
   * Shows what is to be said where it is judged. Where somebody is typing, what is shown may go, and an error become
   * another; nothing else comes up before the input is left. While a word is composed nothing comes up at all: it is made
   * of letters that will not stay.
   */
  #show(typing, isComposing = false) {
    const spots = [...this.#page.spots];
    if (!spots.some(({ isJudged }) => isJudged)) return;
    const { placed } = sorted(this.#page, this.#issues());
    const isNew = (spot, issue) => !spot.issues.some(({ code }) => code === issue.code);
    const waits = (spot, issue) => (isComposing || (spot === typing && !(spot.isRefused && isError(issue)))) && isNew(spot, issue);
    // Where there are no inputs nobody leaves any: there only a check says anything.
    const isTold = (spot, issue) => !spot.isBox || spot.told.has(keyOf(issue));
    const said = (spot) => [...spot.refusals, ...(placed.get(spot) ?? []).filter((issue) => isTold(spot, issue))].filter((issue) => !waits(spot, issue));
    const changed = spots.filter((spot) => spot.isJudged && spot.show(said(spot), this.#wordsAt(spot), this.#given.language));
    if (changed.length > 0) this.#tell("fin:issues", { issues: bare(spots.flatMap(({ issues }) => issues)) });
  }

  /** An input was left. */
  #judge(spot) {
    const control = spot && this.#page.controlAt(spot);
    if (control === undefined) return;
    const before = codes(spot.issues);
    spot.isJudged = true;
    if (this.#hooks.isTidied) tidy(this.form, this.#body(), this.#page, control);
    this.#followSoon([control.name.split(".")[0]]);
    this.#show();
    if (codes(spot.issues) === before) return;
    const texts = spot.issues.map(this.#wordsAt(spot));
    this.#voice.say(texts.length > 0 ? [labelOf(control), ...texts].join(". ") : "");
  }

  /** The form was reset: as it was before anybody looked at it. */
  #forget() {
    for (const spot of this.#page.spots) {
      spot.refusals = [];
      spot.isJudged = false;
      spot.show([]);
    }
    this.read();
  }

  /** Leads to the first of what is refused, after whoever listens has brought it into view. */
  #refuse(source, issues, spots) {
    this.#tell("fin:refused", { source, issues: bare(issues.filter(isError)) });
    const follows = (a, b) => (a.target.compareDocumentPosition(b.target) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    spots.filter(({ isRefused }) => isRefused).sort(follows)[0]?.focus();
  }

  /** Adding and removing entries by the page's own buttons. */
  #press(button) {
    const focus = (entry) => entry?.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    if (button.dataset.add !== undefined) return focus(this.add(button.dataset.add));
    const entry = entryOf(button);
    const next = [entry?.nextElementSibling, entry?.previousElementSibling].find((one) => one && "entry" in one.dataset);
    this.#takeOut(entry);
    focus(next);
  }

  #takeOut(entry) {
    if (!entry) return;
    const others = siblingsOf(entry).filter((one) => "entry" in one.dataset);
    entry.remove();
    for (const [n, one] of others.entries()) number(one, n);
    this.read();
  }

  // What the host asks for

  read() {
    this.#read();
    this.#show();
  }

  fill() {
    writeInto(this.#element, this.form, this.#page, true);
    this.#page.begin();
  }

  check(...paths) {
    this.#read();
    const issues = this.#issues();
    const { placed, loose } = sorted(this.#page, issues);
    const { asked, concerns } = judged(this.#page, placed, paths);
    this.#show();
    const errors = issues.filter((issue) => isError(issue) && concerns(issue));
    if (errors.length > 0) this.#refuse("check", errors, [...asked]);
    return { ok: errors.length === 0, loose: loose.filter(({ path }) => isWithin(path, paths)) };
  }

  checkStep(step) {
    const paths = this.#hooks.steps?.[step];
    if (paths === undefined) throw wrong("bindForm has no such step: they are counted from 0");
    // Nothing is asked there.
    return paths.length > 0 ? this.check(...paths) : { ok: true, loose: [] };
  }

  serverErrors(error) {
    const issues = Array.isArray(error) ? error : error.issues;
    const { placed, loose } = sorted(this.#page, issues);
    for (const [spot, found] of placed) {
      spot.refusals = found;
      spot.isJudged = true;
    }
    this.#show();
    this.#refuse("server", issues, [...placed.keys()]);
    return loose;
  }

  shown() {
    const inOrder = new Set([...this.#page.controls.values()].map(({ spot }) => spot).filter(Boolean));
    for (const spot of this.#page.spots) inOrder.add(spot);
    return [...inOrder].filter(({ issues, target }) => issues.length > 0 && target.isConnected)
      .map((spot) => ({ input: spot.target, issues: spot.issues, texts: spot.issues.map(this.#wordsAt(spot)) }));
  }

  setOptions(given) {
    const options = known(given, this.#isOwn);
    this.form.setOptions(options);
    this.#given = options;
    this.#files.judge(this.#given);
    this.#followStates();
    this.#show();
  }

  add(list) {
    const template = templateOf(this.#element, list);
    if (!template) throw wrong("bindForm finds no <template data-list> for the list that an entry is to be added to");
    const entry = addEntry(template, (this.#page.places.entries.get(list)?.at(-1) ?? -1) + 1);
    this.read();
    return entry;
  }

  remove(path) {
    const name = this.#page.places.nameOf(path);
    const control = [...this.#page.controls.values()].find((one) => one.name.startsWith(`${name}.`));
    this.#takeOut(control && entryOf(control.inputs[0]));
  }

  files() {
    return this.#page.fileControls().flatMap(({ name, inputs: [input] }) => {
      const { file, issues, uri } = this.#files.at(input) ?? {};
      return file ? [{ name, file, issues, uri }] : [];
    });
  }

  uploaded(name, uri) {
    const control = this.#page.controls.get(name);
    const one = control && this.#files.at(control.inputs[0]);
    if (!one) return;
    one.uri = uri;
    if (control.spot) control.spot.refusals = [];
    this.#page.put(control);
    this.#show();
  }

  async submit() {
    if (this.#isBusy || this.#isOver) return;
    this.#isBusy = true;
    this.#page.hold();
    call(this.#element, "setAttribute", "aria-busy", "true");
    try {
      for (const spot of this.#page.spots) spot.refusals = [];
      this.#read();
      if (this.#files.isLooking) await this.#files.ready();
      const step = this.#isOver ? undefined : shownStep(this.#page, this.#hooks.steps);
      if (this.#isOver || (step !== undefined && !this.checkStep(step).ok)) return;
      const isLast = step === undefined || step === this.#hooks.steps.length - 1;
      if ((isLast && !this.check().ok) || !(await this.#upload())) return;
      if (!isLast) return void this.#tell("fin:step", { step });
      const built = this.form.build();
      if (!built.ok) return void this.check();
      this.#tell("fin:built", { changes: built.changes, warnings: bare(built.warnings) });
      const answer = await this.#hooks.onSubmit?.(built);
      if (answer?.issues && !this.#isOver) this.serverErrors(answer);
    } finally {
      this.#isBusy = false;
      this.#release();
      call(this.#element, "removeAttribute", "aria-busy");
    }
  }

  #release() {
    if (this.#isBusy || this.#isOver) return;
    this.#page.release();
    if (this.#page.isStale()) this.read();
  }

  /** Answers whether every file is uploaded. */
  async #upload() {
    const send = (...file) => {
      if (!this.#hooks.upload) throw wrong("bindForm needs the option upload to send files");
      return this.#hooks.upload(...file);
    };
    await this.#files.upload(this.#page, send, (name, uri) => this.uploaded(name, uri), (issues) => this.serverErrors(issues));
    return !this.#isOver && this.files().every(({ uri }) => uri !== undefined);
  }

  get #isOver() {
    return this.#stop.signal.aborted;
  }

  dispose() {
    // Somebody else may have bound it since.
    if (this.#isOver) return;
    this.#stop.abort();
    taken.delete(this.#element);
    if (!this.#isOwn) this.#page.leave();
    this.#files.dispose();
    this.#page.dispose();
    this.#voice.dispose();
    if (this.#wasNative) call(this.#element, "removeAttribute", "novalidate");
    this.#restore();
    if (this.#isOwn) this.form.dispose();
  }
}
