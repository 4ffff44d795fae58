// Drives any page that keeps the agreement of the demo page: an input's name is its path, its issues stand in the
// element that aria-describedby names, aria-invalid says whether it is refused, <html data-customer-status> follows
// the customer, and [data-action="next"] moves on.
import assert from "node:assert/strict";
import { By, Key } from "selenium-webdriver";
import * as inside from "./inside.mjs";
import { TODAY } from "./sandbox.mjs";

const PATIENCE = 10_000;
const sleep = (time) => new Promise((resolve) => { setTimeout(resolve, time); });
const isGone = (error) => /StaleElementReference|NoSuchElement|ElementNotInteractable/.test(error.name);

export class Page {
  constructor(driver, origin) {
    this.driver = driver;
    this.origin = origin;
  }

  /** Opens a fresh page and waits until it asks for something. */
  async open() {
    await this.driver.get(`${this.origin}/?today=${TODAY}`);
    await this.run(inside.record);
    await this.until(async () => (await this.inputs()).length > 0, "the page asks for nothing");
  }

  run(work, ...args) {
    return this.driver.executeScript(`return (${work}).apply(null, arguments)`, ...args);
  }

  /** Asks until the answer is something, and gives it. */
  async until(question, complaint, patience = PATIENCE) {
    const end = Date.now() + patience;
    for (;;) {
      const answer = await question();
      if (answer) return answer;
      if (Date.now() > end) throw new Error(`${complaint}\n${await this.report()}`);
      await sleep(25);
    }
  }

  /** What the page shows, for the message of a failure. */
  async report() {
    const [refused, text, notes] = [await this.run(inside.refused), await this.text(), await this.notes()];
    const calls = notes.requests.map(({ method, url, status }) => `${method} ${new URL(url).pathname} ${status ?? "…"}`).slice(-6);
    return `refused: ${JSON.stringify(refused)}\nstatuses: ${notes.statuses} calls: ${calls}\nerrors: ${notes.errors} ${notes.violations}\npage: ${text.replace(/\s+/g, " ").slice(0, 700)}`;
  }

  text = () => this.run(() => document.body?.innerText ?? "");
  notes = () => this.run(() => window.e2e ?? { requests: [], statuses: [], violations: [], errors: [] });
  inputs = () => this.run(inside.visibleInputs);
  status = () => this.run(() => document.documentElement.dataset.customerStatus);
  at = (name) => this.run(inside.findingsAt, name);
  drawn = () => this.driver.executeAsyncScript(`(${inside.afterFrames})(arguments[0])`);

  /** The bodies that were sent as JSON to paths that match. */
  async sent(path) {
    const { requests } = await this.notes();
    return requests.filter(({ url, body }) => body !== null && path.test(new URL(url).pathname)).map(({ body }) => JSON.parse(body));
  }

  async has(name) {
    return (await this.inputs()).some((input) => input.name === name);
  }

  /** The first visible element, at once or when it comes. */
  visible(selector, patience) {
    return this.until(() => this.run(inside.firstVisible, selector), `nothing visible matches ${selector}`, patience);
  }

  /** Whether everything was sent: there is a customer, and nothing more is asked for. */
  async isFollowed() {
    return Boolean(await this.status()) && (await this.inputs()).length === 0;
  }

  input = (name) => this.visible(`[name="${name}"]`);

  /** Does something to an element that the page may just be drawing anew. */
  async steadily(work) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!isGone(error) || attempt === 5) throw error;
        await this.drawn();
      }
    }
  }

  /** Gives one input its value, as a person would: typing, choosing, ticking. A file is a path. */
  async set(name, value) {
    await this.steadily(async () => {
      const input = await this.input(name);
      const { tag, type, value: before } = (await this.inputs()).find((one) => one.name === name);
      if (tag === "select") return this.choose(name, value);
      if (type === "checkbox" || type === "radio") return this.tick(name, value);
      if (type === "file") return input.sendKeys(value);
      if (before !== "") await input.sendKeys(Key.chord(Key.CONTROL, "a"), Key.BACK_SPACE);
      if (value !== "") await input.sendKeys(String(value));
    });
  }

  async choose(name, value) {
    const select = await this.input(name);
    const option = await this.until(
      async () => (await select.findElements(By.css(`option[value="${value}"]`)))[0],
      `${name} does not offer ${value}`,
    );
    await option.click();
  }

  /** Ticks exactly these values of a group; a lone box is ticked by `true`. */
  async tick(name, values) {
    for (const box of await this.driver.findElements(By.css(`[name="${name}"]`))) {
      const wanted = values === true || [values].flat().map(String).includes(await box.getAttribute("value"));
      if (wanted !== (await box.isSelected())) await box.click();
    }
  }

  /** Gives an input its value and leaves it with the Tab key. */
  async leave(name, value) {
    await this.set(name, value);
    await (await this.input(name)).sendKeys(Key.TAB);
    await this.drawn();
  }

  /** The names that are asked for now, known in `values`, and not filled in yet. */
  async asked(values, filled) {
    return [...new Set((await this.inputs()).map(({ name }) => name))].filter((name) => values[name] !== undefined && !filled.has(name));
  }

  /**
   * Fills in what is asked for now and known in `values`, also what the page asks for only because of it.
   * `typed`: key by key as a person does, or at once where it is only the way to what a test is about.
   */
  async fill(values, { filled = new Set(), typed = true } = {}) {
    for (;;) {
      if (!typed) for (const name of await this.run(inside.fillIn, values, [...filled])) filled.add(name);
      for (const name of await this.asked(values, filled)) {
        // What was filled in before may have put it away.
        if (!(await this.has(name))) continue;
        await this.set(name, values[name]);
        filled.add(name);
      }
      await this.drawn();
      if ((await this.asked(values, filled)).length === 0) return;
    }
  }

  nextButton = () => this.visible('[data-action="next"]:not(:disabled)');

  async next() {
    await this.steadily(async () => (await this.nextButton()).click());
  }

  async doubleClickNext() {
    const button = await this.nextButton();
    await this.run((one) => one.scrollIntoView({ block: "center" }), button);
    await this.driver.actions().doubleClick(button).perform();
  }

  /** Fills in and moves on, step by step, until `goal` is reached. */
  async walk(values, goal, { beforeStep = async () => {}, eachStep = async () => {}, typed = true } = {}) {
    const filled = new Set();
    for (let step = 0; step < 20; step += 1) {
      await beforeStep();
      await this.fill(values, { filled, typed });
      await eachStep();
      if (await goal()) return;
      const before = await this.run(inside.signature);
      await this.next();
      await this.until(async () => (await this.run(inside.signature)) !== before, "the page does not move on");
    }
    throw new Error(`twenty steps did not lead there\n${await this.report()}`);
  }

  /** Waits until an input is refused with a text that matches. */
  async refuses(name, text = /./) {
    const found = await this.until(async () => {
      const now = await this.at(name);
      return now?.visible && now.invalid && text.test(now.text) && now;
    }, `${name} is not refused with ${text}, but: ${JSON.stringify(await this.at(name))}`, 5_000);
    assert.ok(found.beside, `the issue of ${name} does not stand beside it`);
    return found;
  }

  /** Waits until an input is not refused. */
  accepts(name) {
    return this.until(async () => (await this.at(name))?.invalid === false, `${name} is refused`, 5_000);
  }

  /** Waits until the input has the focus. */
  focuses(name) {
    return this.until(async () => (await this.at(name))?.focused, `the focus is not at ${name}`, 5_000);
  }

  /** Waits until the page's text matches. */
  says(text, patience) {
    return this.until(async () => text.test(await this.text()), `the page does not say ${text}`, patience);
  }

  /** Waits until the customer has this status. */
  becomes(status) {
    return this.until(async () => (await this.status()) === status, `the status does not become ${status}`, 15_000);
  }
}
