// node run.mjs build vite5, node run.mjs dev vite5 PORT, …: four versions in one directory have no command of their own name.
const [, , what, version, port] = process.argv;
const { build, createServer } = await import(version);
const configFile = version === "vite8" ? "vite8.config.js" : "vite.config.js";
const common = { configFile, cacheDir: `node_modules/.${version}`, publicDir: "public" };

if (what === "build") {
  await build({ ...common, build: { outDir: `dist-${version}`, rollupOptions: { input: ["index.html", "given.html"] } }, logLevel: "warn" });
} else {
  const headers = { "content-security-policy": "script-src 'self' 'wasm-unsafe-eval'" };
  // The package here changes without its version: what an earlier run has bundled of it is old.
  const server = await createServer({ ...common, optimizeDeps: { force: true }, server: { host: "127.0.0.1", port: Number(port), strictPort: true, headers } });
  await server.listen();
  console.log(`http://127.0.0.1:${port}`);
}
