// The package's functions over the module that the tests themselves are.
import * as api from "../../src/wasm/js/api.js";
import * as memory from "../../src/wasm/js/memory.js";

export function start(exports) {
  memory.start(exports);
}

export function call(name, values) {
  return api[name](...values);
}

/** Calls, and lets go what is thrown: each exception that is handed to Rust costs it a slot for good. */
export function attempt(name, values) {
  try {
    call(name, values);
  } catch {
    // Whether it throws is another test's business.
  }
}

/** The bundle for SpherePay lays out in the same memory and may have moved it. */
export function look() {
  memory.makeRoom(0, 0);
}
