// Turns what the engines answered into results.json's form: medians, spread, ratios.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { pkg } from "./paths.mjs";
import { median, pairedRatio, quantile } from "./statistics.mjs";

/** The medians of each process, and the median of these: what a process's JIT compiler decided once weighs once. */
function across(perProcess) {
  const processes = perProcess.filter((value) => value !== undefined);
  return processes.length > 0 ? median(processes) : undefined;
}

/** The answers of one engine and mode, one a process -> { work: { contestant: { median, low, high, processes, ratio } } }. */
export function summarise(answers) {
  const works = {};
  for (const { work, contestant } of answers[0].entries) {
    const runs = answers.map(({ entries }) => {
      const find = (id) => entries.find((entry) => entry.work === work && entry.contestant === id)?.times;
      return { times: find(contestant).filter((time) => time !== null), paired: find(contestant), ours: find("ours") };
    });
    const all = runs.flatMap(({ times }) => times);
    const medians = runs.map(({ times }) => median(times));
    const ratios = runs.map(({ ours, paired }) => ours && pairedRatio(ours, paired));
    works[work] ??= {};
    works[work][contestant] = {
      median: across(medians),
      low: quantile(all, 0.25),
      high: quantile(all, 0.75),
      processes: medians,
      ratio: across(ratios),
      ratios,
    };
  }
  return { works, missing: answers[0].missing };
}

/** Each peer's name and version, and in which engines and modes it refuses to work. */
export function peersOf(answers) {
  const peers = {};
  for (const { engine, mode, answer } of answers) {
    for (const [id, { refused, ...about }] of Object.entries(answer.peers)) {
      peers[id] ??= { ...about, refused: {} };
      if (refused) peers[id].refused[`${engine} ${mode}`] = refused;
    }
  }
  return peers;
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
    machine: { cpu: cpu.model.trim(), cores: cpus().length, memory: totalmem(), system: `${process.platform} ${process.arch}` },
    versions: {
      "fin-onboarding": JSON.parse(readFileSync(join(pkg, "package.json"), "utf8")).version,
      node: process.versions.node,
      v8: process.versions.v8,
      ...(chromium ? { chromium } : {}),
    },
  };
}
