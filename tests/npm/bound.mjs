// A page with a bound form in a browser, and what a person does there; the host's own backend beside it.
import assert from "node:assert/strict";
import { By, Key } from "selenium-webdriver";
import { browsers } from "./browsers.mjs";
import { serve } from "./server.mjs";
import { consumer } from "./support.mjs";

const json = (response, status, body) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};

/** The host's own backend: answers as it is told, after a while. */
function backend() {
  const calls = [];
  const answers = [];
  const answer = (request, response) => {
    if (!/^\/(api\/|upload$)/.test(request.url)) return false;
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      calls.push({ url: request.url, body: Buffer.concat(chunks).toString() });
      const { status = 200, body = { data: { customer_id: "c" }, uri: `/${calls.length}.pdf` }, wait = 0 } = answers.shift() ?? {};
      setTimeout(json, wait, response, status, body);
    });
    return true;
  };
  return { calls, answer, next: (told) => answers.push(told) };
}

/** A page in a browser, and what a person does there. */
export async function open(t, engine, page, prepare = () => {}) {
  const { directory } = consumer(t);
  prepare(directory);
  const { calls, answer, next } = backend();
  const addresses = [];
  const server = await serve(directory, page, "", (request, response) => {
    addresses.push(request.url);
    return answer(request, response);
  });
  t.after(() => server.close());
  const driver = await browsers[engine]();
  t.after(() => driver.quit());
  const load = async () => {
    await driver.get(`${server.address}/${page}`);
    await driver.wait(async () => (await driver.findElements(By.css("body[data-ready]"))).length > 0, 60_000);
  };
  await load();

  const run = (work, ...args) => driver.executeScript(`return (${work}).apply(null, arguments)`, ...args);
  const input = (id) => driver.findElement(By.id(id));
  const press = (...keys) => driver.actions({ async: false }).sendKeys(...keys).perform();
  const leave = async (id, text) => {
    await (await input(id)).clear().catch(() => {});
    await (await input(id)).sendKeys(text, Key.TAB);
  };
  /** What a screen reader is told of an input. */
  const at = (id) => run((one) => {
    const found = document.getElementById(one);
    const described = (found.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean).map((other) => document.getElementById(other)?.textContent);
    return { invalid: found.getAttribute("aria-invalid") === "true", described: described.join("|"), custom: found.validity.customError };
  }, id);
  const focused = () => run(() => document.activeElement.id);
  const until = async (question, complaint) => {
    const answer = await driver.wait(question, 15_000, complaint).catch(async () => assert.fail(`${complaint}: ${JSON.stringify(await run(() => window.notes))}`));
    return answer;
  };
  const notes = () => run(() => window.notes);
  return { driver, directory, calls, asked: () => addresses, next, load, run, input, press, leave, at, focused, until, notes };
}

/** Work on a fresh form: `window.page(html)` puts it on the page, what was bound before is disposed of. */
export const fresh = ({ run }) => async (work, ...given) => {
  await run(() => {
    window.bound?.dispose();
    window.bound = undefined;
    const place = document.querySelector("#place") ?? document.body.appendChild(Object.assign(document.createElement("div"), { id: "place" }));
    window.page = (html) => {
      place.innerHTML = html;
      return place.querySelector("form");
    };
    window.wait = (time) => new Promise((resolve) => { setTimeout(resolve, time); });
    window.tell = (input, ...kinds) => { for (const kind of kinds) input.dispatchEvent(new Event(kind, { bubbles: kind !== "blur" })); };
    /** What is marked, by the inputs' names, and what stands in the boxes. */
    window.marked = () => [...place.querySelectorAll('[aria-invalid="true"]')].map((input) => input.getAttribute("name"));
    window.codes = (box) => [...document.getElementById(box).querySelectorAll(".fin-issue")].map(({ dataset }) => dataset.code);
  });
  return run(work, ...given);
};
