export default {
  // As it is deployed: a directory with what the server needs, and nothing else.
  output: "standalone",
  // The directory above has a lock file too.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  distDir: process.env.DIST,
};
