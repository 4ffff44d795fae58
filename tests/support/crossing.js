// The package's functions over the module that the tests themselves are.
import * as api from "../../src/wasm/js/api.js";

export function start(exports) {
  api.start(exports);
}

export function call(name, values) {
  return api[name](...values);
}
