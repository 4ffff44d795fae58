// Asks the npm package stdnum: reads lines "CC.module<TAB>number", writes 1 (valid) or 0 for each.
import { readFileSync } from "node:fs";
import { stdnum } from "stdnum";

// What an oracle takes only with its separators is given so.
const WRITTEN = {
  "FI.hetu": (number) => number.replace(/^(\d{6})(\d{3}.)$/, "$1-$2"),
  "SE.personnummer": (number) => number.replace(/^(\d+)(\d{4})$/, "$1-$2"),
};

const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
const answers = lines.map((line) => {
  const [name, number] = line.split("\t");
  const [country, module] = name.split(".");
  const written = WRITTEN[name]?.(number) ?? number;
  return stdnum[country][module].validate(written).isValid ? "1" : "0";
});
process.stdout.write(answers.join("\n") + "\n");
