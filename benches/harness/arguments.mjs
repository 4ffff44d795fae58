// What the command line of run.mjs may say.
import { parseArgs } from "node:util";

export const PARTS = ["create", "attach", "keystroke", "lines", "steadiness", "cold", "size"];
/** In which engine and mode, in how many fresh processes. Node under the strict policy decides. */
export const RUNS = { "node csp": 3, "node eval": 2, "chromium csp": 2 };

const HELP = `node benches/run.mjs [--only ${PARTS.join(",")}] [--in "${Object.keys(RUNS).join(",")}"] [--rounds 12] [--quick] [--save]

--rounds  rounds in each process
--quick   one process and three rounds of everything: to see that all works, not to measure
--save    keeps the tables in benches/README.md and four lines in README.md; needs a whole run`;

function list(text, known, name) {
  const chosen = text.split(",");
  const unknown = chosen.filter((one) => !known.includes(one));
  if (unknown.length > 0) throw new Error(`--${name} does not know ${unknown.join(", ")}; it knows ${known.join(", ")}`);
  return chosen;
}

export function readArguments(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: "string", default: PARTS.join(",") },
      in: { type: "string", default: Object.keys(RUNS).join(",") },
      rounds: { type: "string", default: "12" },
      quick: { type: "boolean", default: false },
      save: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const rounds = values.quick ? 3 : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds needs a whole number from 1, not "${values.rounds}"`);
  const only = list(values.only, PARTS, "only");
  const runs = list(values.in, Object.keys(RUNS), "in");
  const isWhole = only.length === PARTS.length && runs.length === Object.keys(RUNS).length;
  if (values.save && (!isWhole || values.quick)) throw new Error("--save needs a whole run");
  return { only, runs: runs.map((name) => [...name.split(" "), values.quick ? 1 : RUNS[name]]), rounds, quick: values.quick, save: values.save };
}
