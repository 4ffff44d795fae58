// How an entry's module is loaded: the same for each that has one.

/**
 * Loads the WebAssembly module that this entry needs. Without a source it is fetched from beside this file.
 *
 * A second call resolves at once, concurrent calls share one load. In Node the entry is ready when its import resolves.
 *
 * @throws {FinOnboardingError} no_webassembly, csp, not_loaded, as a rejection; then it may be tried again
 */
export default function init(source?: InitSource | Promise<InitSource>): Promise<void>;

/**
 * Loads the WebAssembly module synchronously, from its bytes or compiled. A second call does nothing.
 *
 * @throws {FinOnboardingError} no_webassembly, csp, not_loaded
 */
export function initSync(bytesOrModule: ModuleBytes | WebAssemblyModule): void;
