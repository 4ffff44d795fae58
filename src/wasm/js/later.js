// What is loaded when it is first asked for.

/** Loads once, for everybody who waits; a failed attempt may be made again. */
export function later(what, load) {
  let loading;
  return (...given) =>
    (loading ??= load(...given).catch((cause) => {
      loading = undefined;
      throw new Error(`fin-onboarding: ${what} could not be loaded: ${cause}`, { cause });
    }));
}
