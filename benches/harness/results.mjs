// Turns what the engines answered into medians and ratios.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { pkg } from "./paths.mjs";
import { median, pairedRatio } from "./statistics.mjs";

const there = (values) => values.filter((value) => value !== undefined);
/** The median of the processes' own: what a process's JIT compiler decided once weighs once. */
const across = (values) => (there(values).length > 0 ? median(there(values)) : undefined);

/**
 * The answers of one engine and mode, one a process -> { refusals, tasks: { task: { work: { contestant: figures } } } }.
 *
 * figures: { median, processes, crossings, ours }: milliseconds a call, in each process too; the same as a multiple of
 * the bare crossing; and ours in proportion to it.
 */
export function summarise(answers) {
  const tasks = {};
  for (const { task, work, contestant } of answers[0].entries) {
    const runs = answers.map(({ entries }) => {
      const timesOf = (wanted) => entries.find((entry) => Object.entries(wanted).every(([key, value]) => entry[key] === value))?.times;
      return {
        times: timesOf({ task, work, contestant }),
        crossing: timesOf({ task, work, contestant: "crossing" }),
        ours: timesOf({ task, work, contestant: "ours" }),
      };
    });
    const processes = runs.map(({ times }) => median(times.filter((time) => time !== null)));
    tasks[task] ??= {};
    tasks[task][work] ??= {};
    tasks[task][work][contestant] = {
      median: across(processes),
      processes,
      crossings: across(runs.map(({ times, crossing }) => crossing && pairedRatio(times, crossing))),
      ours: across(runs.map(({ times, ours }) => ours && pairedRatio(ours, times))),
    };
  }
  return { refusals: answers[0].refusals, tasks };
}

function revision() {
  try {
    const git = (...words) => execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return git("rev-parse", "HEAD") + (git("status", "--porcelain", "--", "src", "pkg-template") === "" ? "" : " with changes");
  } catch {
    return undefined;
  }
}

/** On what it ran. */
export function about(chromium) {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    revision: revision(),
    machine: { cpu: cpu.model.trim(), cores: cpus().length, system: `${process.platform} ${process.arch}` },
    versions: {
      "fin-onboarding": JSON.parse(readFileSync(join(pkg, "package.json"), "utf8")).version,
      node: process.versions.node,
      chromium,
    },
  };
}
