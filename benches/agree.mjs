// Proves that every peer judges every payload as ours does: the same verdict, errors at the same paths.
//
//   node benches/agree.mjs          with code generation from strings, then in a child process where it is forbidden
//   node benches/agree.mjs --csp    only what that child does
//
// A benchmark of validators that check different things says nothing, so `make bench` runs this first.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { validateAttach, validateCreate } from "../pkg/node.js";
import { attachCases, createCases, lines } from "./payloads.mjs";
import { ATTACH_OPTIONS, CREATE_OPTIONS } from "./peers/shared/options.mjs";

const PEERS = ["hand", "zod", "zod-mini", "valibot", "ajv", "arktype", "typebox", "yup"];
const FLAG = "--disallow-code-generation-from-strings";
const LINES = 200;
const csp = process.argv.includes("--csp");

const sorted = (paths) => [...new Set(paths)].sort();

function ours(judge, options) {
  return ({ name, body }) => {
    const { valid, issues } = judge(body, options);
    const paths = sorted(issues.filter(({ severity }) => severity === "error").map(({ path }) => path));
    return { name, body, valid, paths };
  };
}

const bulk = new TextDecoder().decode(lines(LINES)).trimEnd().split("\n")
  .map((line, n) => ({ name: `line ${n + 1}`, body: JSON.parse(line) }));
const truth = {
  create: [...createCases, ...bulk].map(ours(validateCreate, CREATE_OPTIONS)),
  attach: attachCases.map(ours(validateAttach, ATTACH_OPTIONS)),
};

/** What a peer says otherwise than ours, and the issues that it has no sentence for. */
function differences(peer, kind) {
  const found = [];
  for (const { name, body, valid, paths } of truth[kind]) {
    const before = JSON.stringify(body);
    let said;
    try {
      const result = peer[kind](body);
      said = { valid: peer.valid(result), paths: sorted(peer.paths(result)), messages: messagesOf(result) };
    } catch (error) {
      said = { valid: `threw ${error}`, paths: [], messages: [] };
    }
    const isEqual = said.valid === valid && said.paths.join() === paths.join();
    const isSaid = said.messages.every((message) => typeof message === "string" && message.length > 3);
    if (!isEqual || !isSaid || JSON.stringify(body) !== before) {
      found.push({ kind, name, ours: `${valid} ${paths.join(" ")}`, peer: `${said.valid} ${said.paths.join(" ")}` });
    }
  }
  return found;
}

// A library's result is a list of issues, or holds one.
function messagesOf(result) {
  const issues = Array.isArray(result) ? result : (result.issues ?? result.error?.issues ?? []);
  return Array.from(issues, ({ message }) => message);
}

const mode = csp ? "without code generation" : "with code generation";
console.log(`${truth.create.length} create and ${truth.attach.length} attach bodies, ${mode}`);
const accepted = Object.values(truth).map((all) => all.filter(({ valid }) => valid).length);
console.log(`  ours accepts ${accepted.join(" and ")}`);

let isWrong = false;
for (const name of PEERS) {
  const { default: peer } = await import(`./peers/${name}.mjs`);
  const title = `  ${`${peer.name} ${peer.version}`.padEnd(22)}`;
  try {
    await peer.setUp({ csp });
  } catch (error) {
    // Only a library that cannot do without code generation may refuse, and only where it is forbidden.
    isWrong ||= !csp || !peer.usesEval;
    console.log(`${title} refused: ${error.message}`);
    continue;
  }
  const found = [...differences(peer, "create"), ...differences(peer, "attach")];
  console.log(`${title} ${found.length === 0 ? "agrees" : `differs on ${found.length}`}`);
  for (const { kind, name, ours, peer } of found) {
    console.log(`    ${kind}, ${name}\n      ours ${ours}\n      peer ${peer}`);
  }
  isWrong ||= found.length > 0;
}

if (!csp) {
  const { status } = spawnSync(process.execPath, [FLAG, fileURLToPath(import.meta.url), "--csp"], { stdio: "inherit" });
  isWrong ||= status !== 0;
}
process.exitCode = isWrong ? 1 : 0;
