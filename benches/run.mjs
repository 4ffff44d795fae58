// Measures fin-onboarding beside its peers and fails where a bound is not kept: see README.md here.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments } from "./harness/arguments.mjs";
import { runInChromium } from "./harness/chromium.mjs";
import { coldStarts } from "./harness/cold.mjs";
import { prepare } from "./harness/contestants.mjs";
import { figures } from "./harness/figures.mjs";
import { runInNode } from "./harness/node.mjs";
import { out } from "./harness/paths.mjs";
import { keep } from "./harness/readme.mjs";
import { about, summarise } from "./harness/results.mjs";
import { sizes } from "./harness/size.mjs";
import { steadiness } from "./harness/steady.mjs";
import { allTables } from "./harness/tables.mjs";

const SUITE = ["create", "attach", "keystroke", "lines"];
const STEADY_ROUNDS = 40;
const COLD_ROUNDS = 25;

const say = (sentence) => console.error(`== ${sentence}`);
let chromiumVersion;

/** Runs a job in a fresh process of the engine. */
async function ask(engine, job, prepared) {
  if (engine === "node") return runInNode(job, prepared);
  const { result, version } = await runInChromium(job, prepared);
  chromiumVersion = version;
  return result;
}

/** Everything that is timed call by call. The engines and modes take turns, process by process. */
async function suites({ only, runs, rounds }, prepared) {
  const answers = new Map(runs.map((run) => [run, []]));
  const parts = only.filter((part) => SUITE.includes(part));
  const most = Math.max(...runs.map(([, , processes]) => processes));
  for (let turn = 0; parts.length > 0 && turn < most; turn += 1) {
    for (const [run, own] of answers) {
      const [engine, mode, processes] = run;
      if (turn >= processes) continue;
      say(`${parts.join(", ")}: ${engine}, ${mode}, process ${turn + 1} of ${processes}`);
      own.push(await ask(engine, { name: "suite", csp: mode === "csp", only: parts, rounds }, prepared));
    }
  }
  const engines = {};
  for (const [[engine, mode], own] of answers) {
    engines[engine] ??= {};
    engines[engine][mode] = own.length > 0 ? summarise(own) : { refusals: {}, tasks: {} };
  }
  return engines;
}

async function run(wanted) {
  const { only, save, quick } = wanted;
  mkdirSync(out, { recursive: true });
  const prepared = await prepare();
  const engines = await suites(wanted, prepared);
  const results = { peers: prepared.peers.map(({ file, ...about }) => about), engines };
  if (only.includes("steadiness")) {
    say("create and attach in turn, five processes");
    results.steady = await steadiness(prepared, quick ? 3 : STEADY_ROUNDS);
  }
  if (only.includes("cold")) {
    say("import and first check");
    results.cold = coldStarts(prepared, quick ? 3 : COLD_ROUNDS);
  }
  if (only.includes("size")) results.size = await sizes(prepared);
  const whole = { ...about(chromiumVersion), ...results, figures: figures(results) };
  writeFileSync(join(out, "results.json"), `${JSON.stringify(whole, null, 2)}\n`);
  console.log(allTables(whole));
  if (save) keep(whole);
  const missed = whole.figures.filter(({ verdict }) => verdict === "MISSED");
  if (missed.length > 0) throw new Error(`not within its bound: ${missed.map(({ what }) => what).join("; ")}`);
}

try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(`fin-onboarding: bench: ${error.message}`);
  process.exitCode = 1;
}
