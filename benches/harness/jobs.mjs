// The jobs an engine can be asked for, by name; each runs in a process or page of its own.
import { runMemory, watchMemory } from "./memory.mjs";

const jobs = {
  async suite(job) {
    const { runSuite } = await import("./suite.mjs");
    return runSuite(job);
  },
  memory: runMemory,
  async bodyGrowth(job) {
    const wasmBytes = watchMemory();
    const { runBodyGrowth } = await import("./growth.mjs");
    return runBodyGrowth(job, wasmBytes);
  },
  async lineGrowth(job) {
    const wasmBytes = watchMemory();
    const { runLineGrowth } = await import("./growth.mjs");
    return runLineGrowth(job, wasmBytes);
  },
};

/** Does the job and answers { result } or { error }, both fit for JSON. */
export async function perform(job) {
  try {
    return { result: await jobs[job.name](job) };
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
}
