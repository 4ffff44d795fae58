// Ajv 8: a JSON schema, compiled in the page, with `allErrors`. Ajv makes code out of its schemas there and cannot do
// without.
import Ajv from "ajv";

import { ATTACH, CREATE, FORMATS, OPTIONS, judged, paths } from "./shared/ajv.mjs";
import { crossAttach, crossCreate } from "./shared/cross.mjs";

const peer = {
  name: "Ajv",
  package: "ajv",
  usesEval: true,
  async setUp({ csp }) {
    if (csp) throw new Error("Ajv compiles its schemas with new Function");
    const ajv = new Ajv(OPTIONS);
    for (const [name, { passes }] of Object.entries(FORMATS)) ajv.addFormat(name, passes);
    peer.create = judged(ajv.compile(CREATE), crossCreate);
    peer.attach = judged(ajv.compile(ATTACH), crossAttach);
  },
  paths,
  valid: (result) => result.length === 0,
};

export default peer;
