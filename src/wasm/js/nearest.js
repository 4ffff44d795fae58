// For who has mistyped a path: the one that was meant. Only a call that is wrong comes here.
import { members } from "./places.js";

/** The path that is most like this one, if one is; no index in it is the caller's. */
export function nearest(parts, path) {
  const steps = path.replace(/\[(\w+)\]/g, ".$1").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).split(".").map((step) => (/^\d+$/.test(step) ? "0" : step));
  let best, least = 1 + steps.at(-1).length / 3;
  for (const known of parts.flatMap(({ table }) => below(table, []))) {
    const most = Math.max(steps.length, known.length);
    // As often the section has been forgotten, or is another one: then the last steps alone are alike.
    for (let n = Math.min(steps.length, known.length); n > 0; n--) {
      const score = distance(steps.slice(-n).join("."), known.slice(-n).join(".")) + (most - n) / 2;
      if (score < least) [best, least] = [known.join("."), score];
    }
  }
  // What is spelt right is no input of this call, and nothing else was meant.
  return least > 0 || /[A-Z[]/.test(path) ? best : undefined;
}

/** Each place below a section, as its steps. */
const below = (table, above) =>
  members(table).flatMap(([name, , kind, own]) => {
    const steps = [...above, name];
    if (kind === "section") return [steps, ...below(own, steps)];
    return [steps, ...(kind === "list" || kind === "integers" ? [[...steps, "0"], ...(own ? below(own, [...steps, "0"]) : [])] : [])];
  });

/** How many letters are to be written, left out or replaced to make one text of the other (Levenshtein). */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (const letter of one) {
    let [corner] = row;
    row[0]++;
    for (let n = 1; n < row.length; n++) {
      [corner, row[n]] = [row[n], Math.min(row[n] + 1, row[n - 1] + 1, corner + (letter === other[n - 1] ? 0 : 1))];
    }
  }
  return row.at(-1);
}
