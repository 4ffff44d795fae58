// One cold start: imports a contestant, makes it ready, checks one body; answers the milliseconds from before the import.
import { readFileSync } from "node:fs";

const [id, url, bodyFile] = process.argv.slice(2);
const body = JSON.parse(readFileSync(bodyFile, "utf8"));
const { firstCheck } = await import("./ours.mjs");

const start = performance.now();
let valid;
if (id === "ours") {
  valid = await firstCheck(url, body);
} else {
  const { default: peer } = await import(url);
  await peer.setUp({ csp: false });
  valid = peer.valid(peer.create(body));
}
const time = performance.now() - start;
if (!valid) throw new Error("the valid body was refused");
process.stdout.write(JSON.stringify(time));
