// Runs a job in a fresh Node process.
import { fork } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { entryFile, harness, pkg } from "./paths.mjs";

const urlOf = (file) => file && pathToFileURL(file).href;
const entryUrl = (entry) => {
  const file = entryFile(entry, "node");
  return file && urlOf(join(pkg, file));
};

export function nodeUrls({ peers = [], payloadsFile } = {}) {
  return {
    ours: { main: entryUrl("."), server: entryUrl("./server") },
    payloads: urlOf(payloadsFile),
    peers: peers.map((peer) => ({ ...peer, url: urlOf(peer.file) })),
  };
}

export function runInNode(job, prepared) {
  const forbidden = job.csp ? ["--disallow-code-generation-from-strings"] : [];
  const child = fork(join(harness, "node-child.mjs"), { execArgv: ["--expose-gc", ...forbidden] });
  return new Promise((resolve, reject) => {
    child.once("message", ({ result, error }) => (error ? reject(new Error(error)) : resolve(result)));
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`the Node process ended early (${signal ?? code})`)));
    child.send({ ...job, urls: nodeUrls(prepared) });
  });
}
