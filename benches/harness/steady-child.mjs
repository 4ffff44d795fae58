// One of several processes that live side by side: makes itself ready, then runs one round whenever it is asked.
import { steadyEntries } from "./suite.mjs";
import { round, warmUpAll } from "./rounds.mjs";

process.once("message", async (urls) => {
  const entries = await steadyEntries(urls);
  await warmUpAll(entries);
  process.on("message", async () => {
    await round(entries);
    const [ours, crossing] = entries.map(({ times }) => times.at(-1));
    process.send({ ours, crossing });
  });
  process.send("ready");
});
