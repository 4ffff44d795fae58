// Hand-written JavaScript: the same rules as fast as plain code can check them, without any library.
//
// Known members are read in the document's order, one function a rule; a path is put together only for an issue, and a
// valid body allocates nothing.
import { attach } from "./hand/attach.mjs";
import { create } from "./hand/create.mjs";

export default {
  name: "hand-written",
  package: "",
  usesEval: false,
  async setUp() {},
  create,
  attach,
  paths: (result) => result.map(({ path }) => path),
  valid: (result) => result.length === 0,
};
