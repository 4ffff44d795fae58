// Measures fin-onboarding beside its peers and says which of the figures of issue 3 are reached: see README.md here.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments } from "./harness/arguments.mjs";
import { runInChromium } from "./harness/chromium.mjs";
import { coldStarts } from "./harness/cold.mjs";
import { prepare } from "./harness/contestants.mjs";
import { figures } from "./harness/figures.mjs";
import { runInNode } from "./harness/node.mjs";
import { benches, out, pkg, root } from "./harness/paths.mjs";
import { plot } from "./harness/plot.mjs";
import { writeReadme } from "./harness/readme.mjs";
import { report } from "./harness/report.mjs";
import { about, peersOf, summarise } from "./harness/results.mjs";
import { sizes } from "./harness/size.mjs";
import { slope } from "./harness/statistics.mjs";

const SUITE = ["create", "attach", "keystroke", "lines"];

const { only, engines, modes, rounds, processes, save, readme, measure } = readArguments(process.argv.slice(2));
const say = (sentence) => console.error(`== ${sentence}`);
let chromiumVersion;

/** Runs a job in a fresh process of the engine. */
async function ask(engine, job, prepared) {
  if (engine === "node") return runInNode(job, prepared);
  const { result, version } = await runInChromium(job, prepared);
  chromiumVersion = version;
  return result;
}

/** Everything that is timed call by call. The engines and modes take turns too, process by process. */
async function suites(prepared) {
  const chosen = only.filter((part) => SUITE.includes(part));
  const answers = [];
  for (let turn = 1; chosen.length > 0 && turn <= processes; turn += 1) {
    for (const engine of engines) {
      for (const mode of modes) {
        say(`${chosen.join(", ")}: ${engine}, ${mode}, process ${turn} of ${processes}`);
        const answer = await ask(engine, { name: "suite", csp: mode === "csp", only: chosen, rounds }, prepared);
        answers.push({ engine, mode, answer });
      }
    }
  }
  const summary = {};
  for (const engine of engines) {
    summary[engine] = {};
    for (const mode of modes) {
      const own = answers.filter((one) => one.engine === engine && one.mode === mode).map(({ answer }) => answer);
      if (own.length > 0) summary[engine][mode] = summarise(own);
    }
  }
  return { peers: peersOf(answers), engines: summary };
}

async function memories(prepared) {
  const memory = {};
  for (const engine of engines) {
    say(`memory: ${engine}`);
    memory[engine] = await ask(engine, { name: "memory", csp: true }, prepared);
  }
  return memory;
}

async function growths(prepared) {
  say("growth");
  const jobs = ["bodyGrowth", "lineGrowth"].map((name) => ({ name, csp: false }));
  const lines = [];
  for (const job of jobs) lines.push(...(await runInNode(job, prepared)));
  return lines.map((line) => {
    const points = line.points.map(({ size, time }) => [size, time]);
    return { ...line, slope: slope(points), lastSlope: slope(points.slice(-2)) };
  });
}

async function run() {
  if (!existsSync(join(pkg, "node.js"))) throw new Error("pkg/ is not built: run make pkg");
  mkdirSync(out, { recursive: true });
  const prepared = await prepare();
  const results = { ...(await suites(prepared)) };
  if (only.includes("cold")) {
    say("cold start");
    results.cold = coldStarts(prepared, rounds * processes);
  }
  if (only.includes("size")) results.size = await sizes(prepared);
  if (only.includes("memory")) results.memory = await memories(prepared);
  if (only.includes("growth")) results.growth = await growths(prepared);
  const whole = { ...about(chromiumVersion), rounds, processes, only, ...results, figures: figures(results) };
  writeFileSync(join(out, "results.json"), `${JSON.stringify(whole, null, 2)}\n`);
  if (results.growth) writeFileSync(join(out, "growth.svg"), plot(results.growth));
  report(whole);
  if (!save) return;
  copyFileSync(join(out, "results.json"), join(benches, "results.json"));
  if (results.growth) copyFileSync(join(out, "growth.svg"), join(benches, "growth.svg"));
}

try {
  if (measure) await run();
  if (readme) writeReadme(join(root, "README.md"), JSON.parse(readFileSync(join(benches, "results.json"), "utf8")));
} catch (error) {
  console.error(`fin-onboarding: bench: ${error.message}`);
  process.exitCode = 1;
}
