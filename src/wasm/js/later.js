// What is loaded when it is first asked for.

/** The two ways to begin a module that stands beside the first one: its bytes are fetched, or given. Once is enough. */
export function beside(load, loadSync, start) {
  let isReady = false;
  const begin = (exports) => {
    if (!isReady) start(exports);
    isReady = true;
  };
  return {
    init: async () => isReady || begin(await load()),
    initSync: (bytesOrModule) => isReady || begin(loadSync({ module: bytesOrModule })),
  };
}

/** Loads once, for everybody who waits; a failed attempt may be made again. */
export function later(what, load) {
  let loading;
  return (...given) =>
    (loading ??= load(...given).catch((cause) => {
      loading = undefined;
      throw new Error(`fin-onboarding: ${what} could not be loaded: ${cause}`, { cause });
    }));
}
