// The sandbox of one suite: started on a free port, asked for faults and outcomes, its log counted, ended.
import { spawn } from "node:child_process";
import { root } from "../../npm/support.mjs";

/** The day that the page and the sandbox judge by. */
export const TODAY = "2026-11-21";

const READY = /fin-onboarding sandbox: (http:\/\/127\.0\.0\.1:\d+)\//;

/** Starts the program that run.mjs built. `pace` is how long PROCESSING and REVIEWING last, in milliseconds; `env`: what it is told beside. */
export async function startSandbox({ pace, env }) {
  const program = process.env.SANDBOX_BIN;
  if (!program) throw new Error("SANDBOX_BIN is not set: start the suites with tests/e2e/run.mjs");
  const child = spawn(program, ["--port", "0", "--open", "no", "--today", TODAY, "--pace-ms", String(pace), "--root", root], {
    stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env },
  });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);

  const log = [];
  let rest = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    log.push(...lines);
  });
  const origin = await new Promise((resolve, reject) => {
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      const [, found] = READY.exec(output) ?? [];
      if (found) resolve(found);
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => reject(new Error(`the sandbox ended with ${signal ?? code}: ${log.join("\n")}`)));
  });

  async function ask(method, path, body) {
    const answer = await fetch(origin + path, { method, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }

  /** The log comes through a pipe: once a call of our own stands in it, all before it do. */
  async function caughtUp() {
    const marks = () => log.filter((line) => line === MARK).length;
    const before = marks();
    await ask("HEAD", "/orchestration-customer-tos.css");
    while (marks() === before) await new Promise((resolve) => { setTimeout(resolve, 5); });
  }

  return {
    origin,
    log,
    /** The next `times` calls of this kind fail like this; with 422 `errors` says what the answer says. */
    fault: (on, fault, { times = 1, errors } = {}) => ask("POST", "/sandbox/faults", { on, fault, times, errors }),
    /** Whatever was asked for and is still due does not come. */
    healed: () => ask("DELETE", "/sandbox/faults"),
    /** What the next attach ends in. */
    outcome: (status) => ask("POST", "/sandbox/outcome", { status }),
    /** As after the start. */
    async reset() {
      await ask("DELETE", "/sandbox/faults");
      await ask("POST", "/sandbox/outcome", { status: "APPROVED" });
      await caughtUp();
      log.length = 0;
    },
    /** How many calls the log shows whose line matches. */
    async count(line) {
      await caughtUp();
      return log.filter((one) => line.test(one)).length;
    },
    async stop() {
      child.removeAllListeners("exit");
      process.removeListener("exit", end);
      const ended = new Promise((resolve) => { child.once("exit", resolve); });
      child.kill("SIGTERM");
      const clock = setTimeout(end, 2_000);
      await ended;
      clearTimeout(clock);
    },
  };
}

const MARK = "HEAD /orchestration-customer-tos.css 200";

/** The lines of the log that the tests count. */
export const CALLS = {
  create: /^POST \/api\/v2\/customers\/individual \d+$/,
  upload: /^POST \/api\/v1\/customers\/upload \d+$/,
  uploaded: /^POST \/api\/v1\/customers\/upload 200$/,
  attach: /^POST \/api\/v2\/customers\/\{customer_id\}\/individual\/attach \d+$/,
};
