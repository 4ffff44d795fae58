// typia 12: TypeScript types, of which its compiler makes plain code while the page is built (`harness/precompiled.mjs`
// runs it). That code needs no code generation in the page.
//
// typia has no word for a rule that looks at several members, nor does it look into a list of the wrong length. So
// those rules, the number of files, and which type of document is held against which entry stand in a hand-written pass
// after the generated check.
import { crossAttach, crossCreate, isRecord } from "./shared/cross.mjs";
import * as say from "./shared/messages.mjs";
import { TWO_SIDED } from "./shared/words.mjs";
import * as types from "./typia/types.ts";

const VALID = Object.freeze([]);
const DOCUMENTS = new Map([
  ["PASSPORT", types.stateless],
  ["NATIONAL_ID", types.stateless],
  ["RESIDENCE_PERMIT", types.stateless],
  ["DRIVERS_LICENSE", types.driversLicense],
  ["SELFIE", types.selfie],
]);

/** What typia found, and then what the rules across members find. */
function judged(check, rules) {
  return (body) => {
    const result = check(body);
    let found = result.success ? VALID : result.errors;
    if (!isRecord(body)) return found;
    rules(body, (path, expected) => {
      if (found === VALID) found = [];
      found.push({ path: path.join("."), expected });
    });
    return found;
  };
}

function attachRules(body, report) {
  crossAttach(body, report);
  const { identifying_documents: documents, address_documents: proofs } = body;
  if (Array.isArray(documents)) {
    // typia counts no list of unknown entries.
    if (documents.length === 0) report(["identifying_documents"], say.EMPTY_LIST);
    for (let n = 0; n < documents.length; n += 1) {
      const result = (DOCUMENTS.get(documents[n]?.type) ?? types.unknownDocument)(documents[n]);
      for (const { path, expected } of result.success ? VALID : result.errors) {
        report(["identifying_documents", n, ...keysOf(documents[n], path)], expected);
      }
      count(documents[n], TWO_SIDED.includes(documents[n]?.type) ? 2 : 1, ["identifying_documents", n], report);
    }
  }
  if (Array.isArray(proofs)) {
    if (proofs.length > 1) report(["address_documents"], say.ONE_ADDRESS);
    for (let n = 0; n < proofs.length; n += 1) count(proofs[n], 1, ["address_documents", n], report);
  }
}

function count(document, expected, path, report) {
  const files = document?.files;
  const isKnown = path[0] === "address_documents" || DOCUMENTS.has(document?.type);
  if (isKnown && Array.isArray(files) && files.length > 0 && files.length !== expected) {
    report([...path, "files"], expected === 1 ? say.ONE_FILE : say.TWO_FILES);
  }
}

/**
 * The keys of a path such as `$input.tax_info[0].document_id`. typia takes a list for an object and then misses the
 * object's members in it, so a name behind a list means the list itself.
 */
function keysOf(value, path) {
  const keys = path.replace(/^\$input\.?/, "").replace(/\[(\d+)\]/g, ".$1").split(".").filter((key) => key !== "");
  let at = value;
  for (const [n, key] of keys.entries()) {
    if (Array.isArray(at) && !/^\d+$/.test(key)) return keys.slice(0, n);
    at = at?.[key];
  }
  return keys;
}

const peer = {
  name: "typia",
  package: "typia",
  usesEval: false,
  async setUp() {},
  create: judged(types.create, crossCreate),
  attach: judged(types.attach, attachRules),
  paths: (result, body) => result.map(({ path }) => keysOf(body, path).join(".")),
  messages: (result) => result.map(({ expected }) => expected),
  valid: (result) => result.length === 0,
};

export default peer;
