// The jobs an engine can be asked for, by name; each runs in a process or page of its own.
import { runSteadiness, runSuite } from "./suite.mjs";

const jobs = { suite: runSuite, steadiness: runSteadiness };

/** Does the job and answers { result } or { error }, both fit for JSON. */
export async function perform(job) {
  try {
    return { result: await jobs[job.name](job) };
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
}
