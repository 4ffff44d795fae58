// Where the time of one of our calls goes: runs it under node's profiler and prints the functions by their own time.
//   node benches/profile.mjs create|create5|attach|attach4|turns|keystroke [seconds]
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const calls = {
  create: ({ ours, payloads }) => () => ours.told.create(payloads.createValid),
  create5: ({ ours, payloads }) => () => ours.told.create(payloads.createFiveErrors),
  attach: ({ ours, payloads }) => () => ours.told.attach(payloads.attachValid),
  attach4: ({ ours, payloads }) => () => ours.told.attach(payloads.attachFourErrors),
  turns: ({ ours, payloads }) => () => [ours.told.create(payloads.createValid), ours.told.attach(payloads.attachValid)],
  keystroke: ({ ours, payloads }) => {
    const form = ours.form(payloads.createValid);
    let n = 0;
    return () => form.set("basic_info.first_name", n++ % 2 === 0 ? "Maria" : "Mario");
  },
};

const [what = "create", seconds = "3", isChild] = process.argv.slice(2);
if (!(what in calls)) {
  console.error(`profile.mjs knows ${Object.keys(calls).join(", ")}, not "${what}"`);
  process.exit(1);
}

if (isChild) {
  const { loadOurs } = await import("./harness/ours.mjs");
  const payloads = await import("./payloads.mjs");
  const { nodeUrls } = await import("./harness/node.mjs");
  const call = calls[what]({ ours: await loadOurs(nodeUrls().ours), payloads });
  const end = performance.now() + 1000 * Number(seconds);
  let count = 0;
  while (performance.now() < end) for (let n = 0; n < 1000; n++, count++) call();
  console.log(`${what}: ${((1e6 * Number(seconds)) / count).toFixed(3)} µs a call`);
} else {
  const folder = fileURLToPath(new URL("../target/bench/profile/", import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const child = ["--cpu-prof", `--cpu-prof-dir=${folder}`, fileURLToPath(import.meta.url), what, seconds, "child"];
  const { status } = spawnSync(process.execPath, child, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
  const [file] = readdirSync(folder);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(folder + file, "utf8"));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || "(anonymous)"} ${callFrame.url.split("/").at(-1)}`]));
  const own = new Map();
  samples.forEach((id, n) => own.set(names.get(id), (own.get(names.get(id)) ?? 0) + timeDeltas[n]));
  const whole = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  for (const [name, time] of [...own].sort(([, a], [, b]) => b - a).slice(0, 20)) {
    console.log(`${((100 * time) / whole).toFixed(1).padStart(6)} %  ${name}`);
  }
}
