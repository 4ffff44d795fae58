// The Node side of a job: asked over the process's own channel, answers there, ends.
import { perform } from "./suite.mjs";

process.once("message", async (job) => {
  process.send(await perform(job), () => process.disconnect());
});
