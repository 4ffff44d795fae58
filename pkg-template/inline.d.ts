// What `fin-onboarding` exports, with the modules' bytes inside.
import type { InitSource } from "./index.js";

export * from "./index.js";

/**
 * Ready when the import resolves: this resolves at once, and nothing is ever fetched.
 *
 * Await it where a host forbids to compile so much while a file is imported, as Chromium before version 115 does in pages.
 * It is rejected where the host compiles no bytes at all: under a policy without `wasm-unsafe-eval`, and in Cloudflare's
 * workerd before compatibility date 2025-06-01.
 */
export default function init(source?: InitSource | Promise<InitSource>): Promise<void>;
