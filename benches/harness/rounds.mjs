// Times batches in rounds: in each round everybody takes a turn, so that a disturbance hits all alike.
const BATCH_MS = 12;
const WARM_UP_MS = 60;
const now = () => performance.now();

const collect = (options) => globalThis.gc?.(options);
/** A minor collection between batches: major ones would age the compiled code of those who wait for their turn. */
const sweep = () => collect({ type: "minor" });

async function timed(run, count) {
  const start = now();
  const pending = run(count);
  if (pending) await pending;
  return now() - start;
}

/** Runs one contestant until it is warm, and answers how many calls fill a batch. */
async function warmUp(run) {
  let count = 1;
  let spent = 0;
  for (;;) {
    const time = await timed(run, count);
    spent += time;
    if (spent >= WARM_UP_MS) return Math.max(1, Math.round((count * BATCH_MS) / Math.max(time, 0.001)));
    if (time < BATCH_MS / 2) count *= 2;
  }
}

const rotated = (list, by) => list.map((_, index) => list[(index + by) % list.length]);

/**
 * entries: [{ task, work, contestant, run(count), every? }]; `every` lets a slow one take part in every n-th round only.
 * Answers the same entries, each with `times`: milliseconds a call, one a round (null where it sat out).
 */
export async function measure(entries, rounds) {
  // Twice: the second pass sees the code as it is after everybody has run.
  for (const entry of entries) entry.count = await warmUp(entry.run);
  for (const entry of entries) {
    entry.count = await warmUp(entry.run);
    entry.times = [];
  }
  const works = grouped(entries);
  for (let round = 0; round < rounds; round += 1) {
    collect();
    for (const group of rotated(works, round)) {
      for (const entry of rotated(group, round)) {
        if (round % (entry.every ?? 1) !== 0) {
          entry.times.push(null);
          continue;
        }
        sweep();
        entry.times.push((await timed(entry.run, entry.count)) / entry.count);
      }
    }
  }
  return entries;
}

function grouped(entries) {
  const groups = new Map();
  for (const entry of entries) {
    const key = `${entry.task} ${entry.work}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}
