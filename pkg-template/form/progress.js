// How far a form is, section by section.
import { isHeld } from "./fields.js";

/** What says that something is missing, and not that something is wrong. */
const MISSING = new Set(["required", "empty_list", "transliteration_required", "state_required", "selfie_required"]);

export function progressOf(issues, inputs, body) {
  const errors = issues.filter(({ severity }) => severity === "error");
  const sections = body.map(([section]) => {
    const within = ({ path }) => path === section || path.startsWith(`${section}.`);
    // A list and its entries are not counted twice.
    const own = inputs.filter(({ facts, path }) => facts.type !== "list" && facts.type !== "files" && within({ path }));
    const required = own.filter(({ state }) => state === "required");
    const filled = required.filter(({ value }) => isHeld(value));
    const found = errors.filter(within);
    const wrong = found.filter((issue) => !isMissing(issue, inputs)).length;
    const isEmpty = !own.some(({ value }) => isHeld(value));
    const state = wrong > 0 ? "errors" : isEmpty ? "empty" : found.length > 0 ? "pending" : "complete";
    return { path: section, state, required: required.length, filled: filled.length, errors: wrong };
  });
  return { complete: errors.length === 0, sections };
}

function isMissing({ path, code, params }, inputs) {
  if (code === "wrong_file_count") return !(inputs.find((input) => input.path === path)?.value?.length > params.expected);
  // A side that is chosen twice is wrong; one that is not chosen yet is missing.
  const isNotChosen = ({ facts, list, value }) => facts.told === code && list.path === path && !isHeld(value);
  return MISSING.has(code) || inputs.some(isNotChosen);
}
