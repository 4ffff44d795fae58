// The functions of the entry for SpherePay over the module that the tests themselves are. It is bundled as that entry is,
// so that `start.js` is the entry's own.
import * as api from "../../src/wasm/js/sphere.js";
import { makeRoom } from "../../src/wasm/js/memory.js";
import { start } from "../../src/wasm/js/start.js";

export { start };

export function call(name, values) {
  return api[name](...values);
}

/** The other bundle lays out in the same memory and may have moved it. */
export function look() {
  makeRoom(0, 0);
}
