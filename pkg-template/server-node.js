// The face of this entry for Node, where the module is ready when it is imported: see node.js.
import bytes from "./fin_onboarding_server_bg.wasm.js";
import { initSync } from "./server.js";

initSync(Buffer.from(bytes, "base64"));

export * from "./server.js";
export { default } from "./server.js";
