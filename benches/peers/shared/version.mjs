// The version of a library that is installed, from its own package.json.

/** The version; "" where there is no file to read it from, as in a page or a bundle: the peers need it for the table
 * alone, so it must not bring a module of Node's along. */
export function versionOf(name) {
  const files = globalThis.process?.getBuiltinModule?.("node:fs");
  const file = files && new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return file && files.existsSync(file) ? JSON.parse(files.readFileSync(file, "utf8")).version : "";
}
