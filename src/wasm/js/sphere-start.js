import * as memory from "./memory.js";

/** The module's functions by the names that the others call: in a module with both they have names of their own. */
export function start(exports) {
  const { build_customer: build, check_customer: check, understand_customer: understand } = exports;
  memory.start({ ...exports, build, check, understand });
}
