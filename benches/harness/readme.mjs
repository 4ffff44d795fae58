// Keeps the results between two lines that mark the place: all tables in benches/README.md, four lines in README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benches, root } from "./paths.mjs";
import { allTables, fourLines } from "./tables.mjs";

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

function write(file, text) {
  const whole = readFileSync(file, "utf8");
  const begin = whole.indexOf(BEGIN);
  const end = whole.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} lacks the lines ${BEGIN} and ${END}`);
  writeFileSync(file, `${whole.slice(0, begin + BEGIN.length)}\n${text}\n${whole.slice(end)}`);
}

export function keep(results) {
  write(join(benches, "README.md"), allTables(results));
  write(join(root, "README.md"), fourLines(results));
}
