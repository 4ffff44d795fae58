// What the command line of run.mjs may say.
import { parseArgs } from "node:util";

export const PARTS = ["create", "attach", "keystroke", "lines", "cold", "size", "memory", "growth"];
const ENGINES = ["node", "chromium"];
const MODES = ["eval", "csp"];

const HELP = `node benches/run.mjs [--only ${PARTS.join(",")}] [--engines node,chromium] [--modes eval,csp]
                     [--rounds 12] [--processes 3] [--save]
node benches/run.mjs --readme   writes the table of benches/results.json into README.md

--rounds     rounds in each process    --processes  fresh processes (browsers) for each engine and mode
--save       copies results.json and growth.svg from target/bench to benches/
--readme     with a run: writes README.md afterwards, from what was saved`;

function list(text, known, name) {
  const chosen = text.split(",");
  const unknown = chosen.filter((one) => !known.includes(one));
  if (unknown.length > 0) throw new Error(`--${name} does not know ${unknown.join(", ")}; it knows ${known.join(", ")}`);
  return chosen;
}

function count(text, name) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} needs a whole number from 1, not "${text}"`);
  return number;
}

export function readArguments(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: "string", default: PARTS.join(",") },
      engines: { type: "string", default: ENGINES.join(",") },
      modes: { type: "string", default: MODES.join(",") },
      rounds: { type: "string", default: "12" },
      processes: { type: "string", default: "3" },
      save: { type: "boolean", default: false },
      readme: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const alone = values.readme && words.length === 1;
  return {
    only: list(values.only, PARTS, "only"),
    engines: list(values.engines, ENGINES, "engines"),
    modes: list(values.modes, MODES, "modes"),
    rounds: count(values.rounds, "rounds"),
    processes: count(values.processes, "processes"),
    save: values.save,
    readme: values.readme,
    measure: !alone,
  };
}
