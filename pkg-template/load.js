// Loads what a page needs, once, and says why it could not be.
import { FinOnboardingError } from "./js/errors.js";

/** The bytes of the modules, where they come with the package: `first`, `later`, `server` and `letters`. */
let bytes = {};

/** Says where the modules' bytes are, for faces of the package that fetch nothing. */
export function carry(sources) {
  bytes = { ...bytes, ...sources };
}

export const carried = (name) => bytes[name]?.();

/** The packed rows of tax numbers, once they are loaded. */
export let rows;

export function takeRows(given) {
  rows = given;
}

/**
 * The ways to begin a WebAssembly module: `load` fetches its bytes or takes them, `loadSync` takes them at once. `bytes`:
 * where they are, if they came with the package.
 */
export function loader(load, loadSync, bytes = () => undefined) {
  let isStarted = false, loading;
  const fetched = async (given) => {
    mustCompile();
    const source = (await given) ?? (await bytes());
    await load(source === undefined ? undefined : { module_or_path: source });
    isStarted = true;
  };
  return {
    init(source) {
      if (isStarted) return Promise.resolve();
      // One attempt at a time, shared by everybody who waits; a failed one may be made again.
      loading ??= fetched(source).catch((cause) => {
        loading = undefined;
        // initSync may have done meanwhile what this attempt could not.
        if (!isStarted) throw failed("the WebAssembly module", cause);
      });
      return loading;
    },
    initSync(bytesOrModule) {
      if (isStarted) return;
      try {
        mustCompile();
        loadSync({ module: bytesOrModule });
        isStarted = true;
      } catch (cause) {
        throw failed("the WebAssembly module", cause);
      }
    },
    isReady: () => isStarted,
  };
}

/** Loads once, for everybody who waits; a failed attempt may be made again. */
export function later(what, load) {
  let loading;
  return () =>
    (loading ??= load().catch((cause) => {
      loading = undefined;
      throw failed(what, cause);
    }));
}

/** For entries whose module is loaded by another one. */
export function mustBeReady(isReady, entry) {
  if (!isReady()) throw new Error(`fin-onboarding: await init() before the first call: it is the default export of fin-onboarding/${entry}`);
}

function mustCompile() {
  if (typeof WebAssembly === "undefined") {
    throw new FinOnboardingError("no_webassembly", "this browser has no WebAssembly: have the check done by your server");
  }
}

/** What browsers say where the page's policy forbids to compile: no two say the same. */
const CSP = /content security policy|\bCSP\b|unsafe-eval/i;

function failed(what, cause) {
  if (cause instanceof FinOnboardingError) return cause;
  const said = sentence(cause);
  if (CSP.test(said)) {
    const help = "the page's Content Security Policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src, not 'unsafe-eval'";
    return new FinOnboardingError("csp", help, { cause });
  }
  return new FinOnboardingError("not_loaded", `${what} could not be loaded: ${said}`, { cause });
}

function sentence(cause) {
  try {
    return String(cause);
  } catch {
    return "what was thrown says nothing";
  }
}
