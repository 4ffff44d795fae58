// Proves that every peer judges every payload as ours does. A benchmark of validators that check different things says
// nothing, so `make bench` runs this first, on the very bundles that it measures.
//
// What the API refuses: the same verdict, errors at the same paths. What a person should be told: the same verdict, and
// errors or warnings at the same paths but for those that differences.mjs lists.
//
//   node benches/agree.mjs          with code generation from strings, then in a child process where it is forbidden
//   node benches/agree.mjs --csp    only what that child does
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { differenceOf, unseenDifferences } from "./differences.mjs";
import { nodeUrls } from "./harness/node.mjs";
import { loadOurs } from "./harness/ours.mjs";
import { preparedFile } from "./harness/paths.mjs";
import { messagesOf } from "./peers/shared/messages.mjs";

const FLAG = "--disallow-code-generation-from-strings";
const LINES = 200;
const csp = process.argv.includes("--csp");

if (!csp) await (await import("./harness/contestants.mjs")).prepare();
const urls = nodeUrls(JSON.parse(readFileSync(preparedFile, "utf8")));
const ours = await loadOurs(urls.ours);
const payloads = await import(urls.payloads);

const sorted = (paths) => [...new Set(paths)].sort();
const bulk = new TextDecoder().decode(payloads.lines(LINES)).trimEnd().split("\n")
  .map((line, n) => ({ name: `line ${n + 1}`, body: JSON.parse(line) }));
const cases = {
  create: [...payloads.createCases, ...payloads.createWarningCases, ...bulk],
  attach: [...payloads.attachCases, ...payloads.attachWarningCases],
};

/** What ours says of each payload, in both works. */
function judged(kind) {
  return cases[kind].map(({ name, body }) => {
    const { valid, issues } = ours.told[kind](body);
    const errors = issues.filter(({ severity }) => severity === "error");
    const pathsOf = (some) => sorted(some.map(({ path }) => path));
    const alone = ours.refused?.[kind](body).issues ?? errors;
    if (pathsOf(alone).join() !== pathsOf(errors).join()) throw new Error(`${name}: without warnings other errors are found`);
    return { name, body, valid, refused: pathsOf(errors), told: pathsOf(issues) };
  });
}
const truth = { create: judged("create"), attach: judged("attach") };

/** What a peer says otherwise than ours, and the issues that it has no sentence for. */
function differences(peer, task, kind) {
  const found = [];
  for (const { name, body, valid, [task]: paths } of truth[kind]) {
    const before = JSON.stringify(body);
    let said;
    try {
      const result = peer[kind](body);
      said = { valid: peer.valid(result), paths: sorted(peer.paths(result, body)), messages: (peer.messages ?? messagesOf)(result) };
    } catch (error) {
      said = { valid: `threw ${error}`, paths: [], messages: [] };
    }
    const isListed = (path) => task === "told" && differenceOf(body, path, said.paths.includes(path) ? "peer" : "ours");
    const others = [...paths.filter((path) => !said.paths.includes(path)), ...said.paths.filter((path) => !paths.includes(path))];
    const isEqual = said.valid === valid && others.every(isListed);
    const isSaid = said.messages.every((message) => typeof message === "string" && message.length > 3);
    if (!isEqual || !isSaid || JSON.stringify(body) !== before) {
      found.push({ kind, name, ours: `${valid} ${paths.join(" ")}`, peer: `${said.valid} ${said.paths.join(" ")}` });
    }
  }
  return found;
}

const mode = csp ? "without code generation" : "with code generation";
console.log(`${truth.create.length} create and ${truth.attach.length} attach bodies, ${mode}`);
const accepted = Object.values(truth).map((all) => all.filter(({ valid }) => valid).length);
console.log(`  ours accepts ${accepted.join(" and ")}`);

let isWrong = false;
for (const { name, version, task, url } of urls.peers) {
  const { default: peer } = await import(url);
  const title = `  ${`${name} ${version}`.padEnd(30)} ${task.padEnd(8)}`;
  try {
    await peer.setUp({ csp });
  } catch (error) {
    // Only a library that cannot do without code generation may refuse, and only where it is forbidden.
    isWrong ||= !csp || !peer.usesEval;
    console.log(`${title} refused: ${error.message}`);
    continue;
  }
  const found = [...differences(peer, task, "create"), ...differences(peer, task, "attach")];
  console.log(`${title} ${found.length === 0 ? "agrees" : `differs on ${found.length}`}`);
  for (const { kind, name, ours, peer } of found) {
    console.log(`    ${kind}, ${name}\n      ours ${ours}\n      peer ${peer}`);
  }
  isWrong ||= found.length > 0;
}

for (const { what } of unseenDifferences()) {
  console.log(`  no longer a difference: ${what}`);
  isWrong = true;
}

if (!csp) {
  const { status } = spawnSync(process.execPath, [FLAG, fileURLToPath(import.meta.url), "--csp"], { stdio: "inherit" });
  isWrong ||= status !== 0;
}
process.exitCode = isWrong ? 1 : 0;
