// The page's side of a job: fetches it from the harness's server, answers there.
import { perform } from "./suite.mjs";

const job = await (await fetch("/job")).json();
await fetch("/answer", { method: "POST", body: JSON.stringify(await perform(job)) });
