// One cold start: imports a contestant, makes it ready, checks one body; answers the milliseconds from before the import.
import { readFileSync } from "node:fs";
import { createOptions } from "./ours.mjs";

const [kind, url, payloads] = process.argv.slice(2);
const { createValid } = JSON.parse(readFileSync(payloads, "utf8"));

const start = performance.now();
let valid;
if (kind === "ours") {
  const { validateCreate } = await import(url);
  valid = validateCreate(createValid, createOptions).valid;
} else {
  const { default: peer } = await import(url);
  await peer.setUp({ csp: false });
  valid = peer.valid(peer.create(createValid));
}
const time = performance.now() - start;
if (!valid) throw new Error("the valid body was refused");
process.stdout.write(JSON.stringify(time));
