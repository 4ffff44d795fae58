// Ajv 8, its "standalone validation code": the same schemas, compiled to a file while the page is built
// (`harness/precompiled.mjs` does it). That file needs no code generation in the page.
import { attach, create } from "precompiled:ajv";

import { judged, paths } from "./shared/ajv.mjs";
import { crossAttach, crossCreate } from "./shared/cross.mjs";

const peer = {
  name: "Ajv standalone",
  package: "ajv",
  usesEval: false,
  async setUp() {},
  create: judged(create, crossCreate),
  attach: judged(attach, crossAttach),
  paths,
  valid: (result) => result.length === 0,
};

export default peer;
