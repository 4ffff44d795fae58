export default {
  // Vite 5 to 7 bundle what the dev server serves, and lose the .wasm on the way.
  optimizeDeps: { exclude: ["fin-onboarding"] },
};
