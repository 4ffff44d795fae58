// Runs the stages of `make test` in order, stops at the first that fails, and says at the end what ran:
// the stages with their times and tests, the engines, the sizes. `scripts/test.sh <stage>...` runs only those.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { counted } from "./counted.mjs";
import { MODULES } from "./modules.mjs";

const CHROMIUM = "Chromium";
const FIREFOX = "Firefox";
// The defaults (20 s for the tests, 5 s for the driver) are too short on a loaded machine.
const patient = { CARGO_TARGET_DIR: resolve("target"), WASM_BINDGEN_TEST_TIMEOUT: "600", WASM_BINDGEN_TEST_DRIVER_TIMEOUT: "120" };
const wasmPackTest = (browser) => ["wasm-pack", "test", "--mode", "no-install", "--headless", browser, "--test", "web"];

const LONGEST_STAGE = 20 * 60_000;

// tests: the stage counts its own tests, and none at all is a failure.
const stages = [
  { name: "format", command: ["cargo", "fmt", "--all", "--", "--check", ...undeclared()] },
  { name: "lint-native", command: ["cargo", "clippy", "--locked", "--all-targets", "--", "-D", "warnings"] },
  { name: "lint-wasm", command: ["cargo", "clippy", "--locked", "--target", "wasm32-unknown-unknown", "--lib", "--test", "web", "--", "-D", "warnings"] },
  // As they are delivered: each without what the others have.
  ...MODULES.map(({ key, features }) => ({
    name: `lint-${key || "first"}`,
    command: ["cargo", "clippy", "--locked", "--target", "wasm32-unknown-unknown", "--lib", "--no-default-features", "--features", features, "--", "-D", "warnings"],
  })),
  { name: "docs", env: { RUSTDOCFLAGS: "-D warnings" }, command: ["cargo", "doc", "--locked", "--no-deps", "--lib"] },
  { name: "native", tests: true, command: ["cargo", "test", "--locked"] },
  // Not with the others: wasm-pack builds whatever has tests for the browser too.
  { name: "sandbox", tests: true, command: ["cargo", "test", "--locked", "--example", "sandbox"] },
  { name: "package-build", command: ["node", "scripts/pkg.mjs"] },
  { name: "web-chromium", tests: true, engine: CHROMIUM, env: patient, in: oneFile, command: wasmPackTest("--chrome") },
  { name: "web-firefox", tests: true, engine: FIREFOX, env: patient, in: oneFile, command: wasmPackTest("--firefox") },
  { name: "package", tests: true, engine: `${CHROMIUM}+${FIREFOX}`, command: ["node", "--test", "--test-reporter=spec", ...npmTests()] },
  { name: "e2e-chromium", tests: true, engine: CHROMIUM, command: ["node", "tests/e2e/run.mjs", "chromium"] },
  { name: "e2e-firefox", tests: true, engine: FIREFOX, command: ["node", "tests/e2e/run.mjs", "firefox"] },
];

/**
 * Where the tests in browsers are built: the crate, with its JavaScript as one file. The server of a test page stalls
 * when a browser asks for many files at once.
 */
async function oneFile() {
  const { build } = await import("esbuild");
  const crate = "target/web-tests", js = "src/wasm/js";
  rmSync(crate, { recursive: true, force: true });
  mkdirSync(`${crate}/src/wasm`, { recursive: true });
  cpSync(js, `${crate}/${js}`, { recursive: true });
  const link = (path) => symlinkSync(resolve(path), `${crate}/${path}`);
  ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "tests", "examples", "benches", "pkg-template", "README.md", "node_modules"].forEach(link);
  readdirSync("src").filter((name) => name !== "wasm").forEach((name) => link(`src/${name}`));
  readdirSync("src/wasm").filter((name) => name !== "js").forEach((name) => link(`src/wasm/${name}`));
  await build({ entryPoints: [`${js}/index.js`], outfile: `${crate}/${js}/index.js`, allowOverwrite: true, bundle: true, format: "esm", target: "es2022", logLevel: "warning" });
  return crate;
}

/** The files that macros declare, where cargo fmt does not look by itself. */
function undeclared() {
  const files = (directory) => readdirSync(directory).filter((name) => name.endsWith(".rs")).map((name) => `${directory}/${name}`);
  return ["src/tax_ids", "src/messages", "src/messages/labels"].flatMap(files);
}

/** Named one by one: node 20 takes no directory. */
function npmTests() {
  return readdirSync("tests/npm").filter((name) => name.endsWith(".test.mjs")).map((name) => `tests/npm/${name}`);
}

// The group of the stage that runs, so that its browsers end with it.
let group;
const endGroup = () => {
  try {
    if (group) process.kill(-group, "SIGKILL");
  } catch {
    // nothing of it is left
  }
};
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    endGroup();
    process.exit(130);
  });
}

/** Runs a stage, shows its output as it comes, and answers how it ended. */
async function run(stage) {
  const cwd = await stage.in?.();
  return new Promise((resolve) => {
    const started = Date.now();
    const [command, ...args] = stage.command;
    const child = spawn(command, args, { cwd, env: { ...process.env, ...stage.env }, stdio: ["ignore", "pipe", "pipe"], detached: true });
    group = child.pid;
    let tooLong = false;
    const clock = setTimeout(() => {
      tooLong = true;
      endGroup();
    }, LONGEST_STAGE);
    let output = "";
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from.setEncoding("utf8").on("data", (text) => {
        output += text;
        to.write(text);
      });
    }
    const end = (ok, why) => {
      clearTimeout(clock);
      resolve({ stage, ok, why, ...counted(output), seconds: (Date.now() - started) / 1000 });
    };
    child.on("error", (error) => end(false, error.message));
    // Whatever a stage leaves running would hold its output open: it ends with the stage.
    child.on("exit", endGroup);
    child.on("close", (code, signal) => {
      const how = tooLong ? "took longer than any stage may" : `ended with ${signal ?? `status ${code}`}`;
      end(code === 0, code === 0 ? "" : how);
    });
  });
}

function judge(result) {
  if (result.ok && result.failed > 0) Object.assign(result, { ok: false, why: "reported failed tests" });
  if (result.ok && result.stage.tests && result.passed === 0) Object.assign(result, { ok: false, why: "ran no test" });
  // A stage without tests of its own counts as one.
  if (!result.stage.tests) Object.assign(result, { passed: result.ok ? 1 : 0, failed: 0 });
  if (!result.ok && result.failed === 0) result.failed = 1;
  return result;
}

function version(...command) {
  const { stdout } = spawnSync(command[0], command.slice(1), { encoding: "utf8" });
  return stdout?.trim().split("\n")[0].replace(/ \(\w{40}.*/, "") || undefined;
}

const firstVersion = (...commands) => commands.map((command) => version(command, "--version")).find(Boolean) ?? "version unknown";

function engines(results) {
  const ran = (engine) => results.filter(({ ok, stage }) => ok && stage.engine?.includes(engine)).map(({ stage }) => stage.name);
  const line = (name, what, where) => where.length > 0 && console.log(`  ${name.padEnd(10)}${what} (${where.join(", ")})`);
  console.log("\nEngines that ran");
  line("native", version("rustc", "--version"), results.filter(({ ok, stage }) => ok && /^(native|sandbox)$/.test(stage.name)).map(({ stage }) => stage.name));
  line("Node", process.version, results.filter(({ ok, stage }) => ok && stage.name === "package").map(({ stage }) => stage.name));
  line(CHROMIUM, `${firstVersion("chromium", "google-chrome")}, ${firstVersion("chromedriver")}`, ran(CHROMIUM));
  line(FIREFOX, `${firstVersion("firefox-esr", "firefox")}, ${firstVersion("geckodriver")}`, ran(FIREFOX));
}

function sizes() {
  const file = "target/pkg-build/sizes.json";
  if (!existsSync(file)) return;
  const { ".": total } = JSON.parse(readFileSync(file, "utf8"));
  console.log(`\nPackage as delivered (wasm + JS): ${total.raw} bytes, ${total.gzip} gzip, ${total.brotli} brotli 11`);
}

/** The documents' own bodies and texts stand in one case file, which these stages run in full. */
function documents(results) {
  const { cases } = JSON.parse(readFileSync("tests/cases/documents.json", "utf8"));
  const accepted = cases.filter(({ issues }) => issues?.length === 0).length;
  const ran = ["native", "web-chromium", "web-firefox"].filter((name) => results.some(({ ok, stage }) => ok && stage.name === name));
  if (ran.length > 0) console.log(`The documents' examples accepted: ${accepted}, their other cases and server texts word for word: ${cases.length - accepted} (${ran.join(", ")})`);
}

function table(results, chosen) {
  console.log("\nStage               result      passed  failed  ignored   seconds");
  for (const stage of chosen) {
    const result = results.find((each) => each.stage === stage);
    if (!result) {
      console.log(`${stage.name.padEnd(20)}not run`);
      continue;
    }
    const numbers = [result.passed, result.failed, result.ignored, result.seconds.toFixed(1)];
    const cells = [6, 8, 9, 10].map((width, index) => String(numbers[index]).padStart(width));
    console.log(stage.name.padEnd(20) + (result.ok ? "ok" : "FAILED").padEnd(12) + cells.join(""));
  }
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`no such stage: ${unknown.join(", ")}; there are ${stages.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
const chosen = names.length > 0 ? stages.filter(({ name }) => names.includes(name)) : stages;
const results = [];
for (const stage of chosen) {
  console.log(`\n== ${stage.name}: ${stage.command.join(" ")}`);
  const result = judge(await run(stage));
  results.push(result);
  if (!result.ok) {
    console.log(`\n== ${stage.name} FAILED: ${result.why}`);
    break;
  }
}

table(results, chosen);
engines(results);
if (results.some(({ ok, stage }) => ok && stage.name === "package-build")) sizes();
documents(results);
console.log(`Time: ${Math.round(results.reduce((total, { seconds }) => total + seconds, 0))} s for these stages`);
const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
const failed = sum("failed");
console.log(`\n${sum("passed")} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
