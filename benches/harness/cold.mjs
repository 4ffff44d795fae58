// Cold start in Node: a fresh process each time, everybody in turn.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { nodeUrls } from "./node.mjs";
import { harness, out } from "./paths.mjs";
import { median, pairedRatio } from "./statistics.mjs";

function once({ id, url }) {
  const words = [join(harness, "cold-child.mjs"), id, url, join(out, "valid.json")];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
}

/** Answers { contestant: { median, ratio } }: milliseconds from before the import, and ours in proportion to it. */
export function coldStarts(prepared, rounds) {
  const { ours, peers } = nodeUrls(prepared);
  const contestants = [{ id: "ours", url: ours.main }, ...peers.filter(({ task }) => task === "refused")];
  const seen = Object.fromEntries(contestants.map(({ id }) => [id, []]));
  // The first round fills the disk's cache and is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(turn + round + 1) % contestants.length];
      const time = once(contestant);
      if (round >= 0) seen[contestant.id].push(time);
    }
  }
  return Object.fromEntries(Object.entries(seen).map(([id, times]) => [id, { median: median(times), ratio: pairedRatio(seen.ours, times) }]));
}
