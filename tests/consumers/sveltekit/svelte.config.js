import adapter from "@sveltejs/adapter-node";

export default {
  kit: {
    adapter: adapter(),
    csp: { directives: { "script-src": ["self", "wasm-unsafe-eval"] } },
  },
};
