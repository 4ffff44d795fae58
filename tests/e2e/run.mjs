// Runs the end-to-end suites in one engine: node tests/e2e/run.mjs chromium|firefox [suite ...] [--test-name-pattern=...]
// Each suite starts its own sandbox and browser and ends them; the program of the sandbox is built here,
// unless SANDBOX_BIN names one. The exit status counts, and a browser that cannot be started is a failure.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");

/** Suites that run side by side: they mostly wait for the page. */
const AT_ONCE = Math.min(2, availableParallelism());

/** The path of the program that cargo built, as cargo itself says it. */
export function buildSandbox() {
  if (process.env.SANDBOX_BIN) return process.env.SANDBOX_BIN;
  const { status, stdout, error } = spawnSync("cargo", ["build", "--locked", "--example", "sandbox", "--message-format=json-render-diagnostics"],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 64 << 20 });
  if (error) throw error;
  const program = stdout.split("\n").filter((line) => line.includes('"executable":"'))
    .map((line) => JSON.parse(line)).find((message) => message.target?.name === "sandbox")?.executable;
  if (status !== 0 || !program) throw new Error("the sandbox could not be built: cargo build --example sandbox");
  return program;
}

function main([engine, ...rest]) {
  const flags = rest.filter((word) => word.startsWith("--"));
  const wanted = rest.filter((word) => !word.startsWith("--"));
  const engines = { chromium: "Chromium", firefox: "Firefox" };
  if (!(engine in engines)) throw new Error("usage: node tests/e2e/run.mjs chromium|firefox [suite ...]");
  if (!existsSync(join(root, "pkg/fin_onboarding_bg.wasm"))) throw new Error("pkg/ is not built: make pkg");
  const all = readdirSync(join(here, "suites")).filter((name) => name.endsWith(".test.mjs")).sort();
  const names = wanted.length > 0 ? wanted.map((name) => `${name}.test.mjs`) : all;
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`no such suite: ${unknown.join(", ")}; there are ${all.join(", ")}`);

  const started = Date.now();
  const child = spawn(process.execPath, ["--test", "--test-reporter=spec", `--test-concurrency=${AT_ONCE}`, ...flags, ...names.map((name) => join(here, "suites", name))], {
    cwd: root, stdio: "inherit", env: { ...process.env, SANDBOX_BIN: buildSandbox(), E2E_ENGINE: engines[engine] },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    console.log(`\n${engines[engine]}: ${names.length} suites in ${Math.round((Date.now() - started) / 1000)} s`);
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(`fin-onboarding: ${error.message}`);
    process.exitCode = 2;
  }
}
