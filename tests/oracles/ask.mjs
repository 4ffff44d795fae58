// Asks the npm package stdnum: reads lines "CC.module<TAB>number", writes 1 (valid) or 0 for each.
import { readFileSync } from "node:fs";
import { stdnum } from "stdnum";

const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
const answers = lines.map((line) => {
  const [name, number] = line.split("\t");
  const [country, module] = name.split(".");
  return stdnum[country][module].validate(number).isValid ? "1" : "0";
});
process.stdout.write(answers.join("\n") + "\n");
