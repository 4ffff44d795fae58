// Cold start in Node: a fresh process each time, everybody in turn.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { nodeUrls } from "./node.mjs";
import { harness, out } from "./paths.mjs";
import { median, pairedRatio } from "./statistics.mjs";

export const LEAST_ROUNDS = 15;

function once({ id, url }) {
  const start = performance.now();
  const kind = id === "ours" ? "ours" : "peer";
  const answer = execFileSync(process.execPath, [join(harness, "cold-child.mjs"), kind, url, join(out, "payloads.json")], { encoding: "utf8" });
  return { inside: JSON.parse(answer), outside: performance.now() - start };
}

/** Answers { contestant: { median, outside, ratio } }: milliseconds inside and outside, and ours in proportion to it. */
export function coldStarts(prepared, rounds) {
  const urls = nodeUrls(prepared);
  const contestants = [{ id: "ours", url: urls.ours }, ...urls.peers];
  const seen = Object.fromEntries(contestants.map(({ id }) => [id, { inside: [], outside: [] }]));
  // The first round fills the disk's cache and is not counted.
  for (let round = -1; round < Math.max(rounds, LEAST_ROUNDS); round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(turn + round + 1) % contestants.length];
      const { inside, outside } = once(contestant);
      if (round < 0) continue;
      seen[contestant.id].inside.push(inside);
      seen[contestant.id].outside.push(outside);
    }
  }
  return Object.fromEntries(Object.entries(seen).map(([id, { inside, outside }]) => [
    id,
    { median: median(inside), outside: median(outside), ratio: pairedRatio(seen.ours.inside, inside), times: inside },
  ]));
}
