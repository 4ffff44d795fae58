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

/** Makes everybody ready: answers nothing, gives each entry its `count` of calls a batch and its empty `times`. */
export async function warmUpAll(entries) {
  // Twice: the second pass sees the code as it is after everybody has run.
  for (const entry of entries) entry.count = await warmUp(entry.run);
  for (const entry of entries) {
    entry.count = await warmUp(entry.run);
    entry.times = [];
  }
}

/** One batch of each entry, in this order; what it took, in milliseconds a call, is the last of its `times`. */
export async function round(entries) {
  for (const entry of entries) {
    sweep();
    entry.times.push((await timed(entry.run, entry.count)) / entry.count);
  }
}

/**
 * entries: [{ task, work, contestant, run(count), every? }]; `every` lets a slow one take part in every n-th round only.
 * Gives each entry its `times`: milliseconds a call, one a round (null where it sat out).
 */
export async function measure(entries, rounds) {
  await warmUpAll(entries);
  const works = grouped(entries);
  for (let turn = 0; turn < rounds; turn += 1) {
    collect();
    for (const group of rotated(works, turn)) {
      const sitsOut = ({ every = 1 }) => turn % every !== 0;
      for (const entry of group.filter(sitsOut)) entry.times.push(null);
      await round(rotated(group, turn).filter((entry) => !sitsOut(entry)));
    }
  }
}

function grouped(entries) {
  const groups = new Map();
  for (const entry of entries) {
    const key = `${entry.task} ${entry.work}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}
