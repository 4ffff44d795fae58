// The package's functions over the module that the tests themselves are.
import * as api from "../../src/wasm/js/api.js";
import * as memory from "../../src/wasm/js/memory.js";

export function start(exports) {
  memory.start(exports);
}

export function call(name, values) {
  return api[name](...values);
}

/** The bundle for SpherePay lays out in the same memory and may have moved it. */
export function look() {
  memory.makeRoom(0, 0);
}
