// Whether a process is as fast as another: some take another way through the JIT compiler. In Node alone.
import { fork } from "node:child_process";
import { join } from "node:path";
import { nodeUrls } from "./node.mjs";
import { harness } from "./paths.mjs";
import { median, pairedRatio } from "./statistics.mjs";

const PROCESSES = 5;
const FLAGS = ["--expose-gc", "--disallow-code-generation-from-strings"];

/**
 * Create and attach in turn, as the same page or server has them, in processes that take turns too.
 *
 * Answers { processes, spread }: each one's time as a multiple of its own bare crossings, and the slowest against the
 * fastest.
 */
export async function steadiness(prepared, rounds) {
  const children = Array.from({ length: PROCESSES }, () => fork(join(harness, "steady-child.mjs"), { execArgv: FLAGS }));
  const ended = new Promise((_, reject) => {
    for (const child of children) child.once("exit", (code) => reject(new Error(`a process ended early (${code})`)));
  });
  const ask = (child, message) => {
    child.send(message);
    return Promise.race([new Promise((resolve) => child.once("message", resolve)), ended]);
  };
  try {
    for (const child of children) await ask(child, nodeUrls(prepared));
    const seen = children.map(() => ({ ours: [], crossing: [] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const [n, child] of children.entries()) {
        const { ours, crossing } = await ask(child, "round");
        seen[n].ours.push(ours);
        seen[n].crossing.push(crossing);
      }
    }
    const processes = seen.map(({ ours, crossing }) => ({ median: median(ours), crossings: pairedRatio(ours, crossing) }));
    const all = processes.map(({ crossings }) => crossings);
    return { processes, spread: Math.max(...all) / Math.min(...all) };
  } finally {
    ended.catch(() => {});
    for (const child of children) child.kill();
  }
}
