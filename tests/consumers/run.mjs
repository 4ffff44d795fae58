// The packed package in every bundler, framework and runtime that its users have: `make test-consumers`, or
// `scripts/consumers.sh webpack "Vite 8"` for those whose names begin so.
import { By, until } from "selenium-webdriver";
import { browsers } from "../npm/browsers.mjs";
import { consumers } from "./list.mjs";
import { Place, endAll, pack } from "./place.mjs";

const INSTALLING_AT_ONCE = 3;

const wanted = process.argv.slice(2);
const chosen = consumers.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
if (chosen.length === 0) {
  console.error(`no such consumer; there are ${consumers.map(({ name }) => name).join("; ")}`);
  process.exit(2);
}

const drivers = new Map();
const versions = new Map();

/** One browser of a kind for all pages; a page's address is an origin of its own. */
async function driver(engine) {
  if (!drivers.has(engine)) {
    const started = await browsers[engine]();
    await started.manage().setTimeouts({ pageLoad: 60_000 });
    drivers.set(engine, started);
    versions.set(engine, (await started.getCapabilities()).get("browserVersion"));
  }
  return drivers.get(engine);
}

async function quit(engine) {
  const started = drivers.get(engine);
  drivers.delete(engine);
  await started?.quit().catch(() => {});
}

async function open(engine, address, check) {
  const page = await driver(engine);
  try {
    await page.get(address);
    const body = await page.wait(until.elementLocated(By.css("body[data-found]")), 30_000, "the page found nothing");
    check(JSON.parse(await body.getAttribute("data-found")));
  } catch (error) {
    const log = await page.manage().logs().get("browser").catch(() => []);
    // A browser that hangs is not given the next page.
    await quit(engine);
    throw new Error([error.message, ...log.map(({ message }) => message)].join("\n"));
  }
}

const results = [];
function tell(consumer, version, engine, result, started, why = "") {
  results.push({ consumer, version, engine, result, seconds: (Date.now() - started) / 1000, why });
  console.log(`${result.padEnd(8)} ${consumer} ${version} (${engine})${why && `\n  ${why.replaceAll("\n", "\n  ")}`}`);
}

/** Does one step, and says how it ended. */
async function attempt(act) {
  try {
    await act();
  } catch (error) {
    return error.message || String(error);
  }
}

async function judge(consumer, place, tarball) {
  const { name, engines = [consumer.engine] } = consumer;
  const version = consumer.version ?? place.version(consumer.of);
  const cannot = consumer.cannot?.();
  if (cannot) return tell(name, version, engines.join("+"), "not run", Date.now(), cannot);
  let started = Date.now();
  if (consumer.script) {
    const why = await attempt(() => consumer.script(place, tarball));
    return tell(name, version, consumer.engine, why ? "FAILED" : "pass", started, why);
  }
  let address;
  const why = await attempt(async () => (address = await consumer.page(place)));
  for (const engine of engines) {
    const wrong = why ?? await attempt(() => open(engine, address, consumer.check));
    tell(name, version, engine, wrong ? "FAILED" : "pass", started, wrong);
    started = Date.now();
  }
}

function table() {
  const rows = results.map(({ consumer, version, engine, result, seconds, why }) => {
    const known = versions.get(engine);
    return [consumer, version, known ? `${engine} ${known}` : engine, result, seconds.toFixed(1), why.split("\n")[0]];
  });
  const head = ["consumer", "version", "engine", "result", "seconds", ""];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  console.log();
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    endAll();
    process.exit(130);
  });
}

const began = Date.now();
const tarball = pack();
const names = [...new Set(chosen.map((consumer) => consumer.in))];
const places = new Map(names.map((name) => [name, new Place(name)]));
const installed = new Map();
const waiting = [...names];
const installers = Array.from({ length: INSTALLING_AT_ONCE }, async () => {
  for (let name; (name = waiting.shift()); ) installed.set(name, await attempt(() => places.get(name).install(tarball)));
});
await Promise.all(installers);
console.log(`installed in ${Math.round((Date.now() - began) / 1000)} s`);

for (const consumer of chosen) {
  const place = places.get(consumer.in);
  const why = installed.get(consumer.in);
  if (why) tell(consumer.name, "?", consumer.engine ?? consumer.engines.join("+"), "FAILED", Date.now(), `could not be installed: ${why}`);
  else await judge(consumer, place, tarball);
  place.end();
}
for (const engine of [...drivers.keys()]) await quit(engine);
endAll();

table();
const count = (result) => results.filter((each) => each.result === result).length;
console.log(`\nTime: ${Math.round((Date.now() - began) / 1000)} s; not run: ${count("not run")}`);
console.log(`${count("pass")} passed, ${count("FAILED")} failed`);
process.exit(count("FAILED") === 0 && count("pass") > 0 ? 0 : 1);
