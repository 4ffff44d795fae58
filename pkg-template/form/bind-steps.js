// Pages that ask step by step: each step is a list of paths, or of what they begin with.
import { isWithin } from "./bind-findings.js";

const isText = (value) => typeof value === "string" && value !== "";

/** Whether this can be the option. */
export const isSteps = (steps) => steps === undefined || (Array.isArray(steps) && steps.every((paths) => Array.isArray(paths) && paths.every(isText)));

/** What is seen of it may be its label alone. */
const isSeen = (input) => [input, ...(input.labels ?? [])].some((one) => one.getClientRects().length > 0);

/** The one step that the page shows inputs of; undefined where it shows none, or several. */
export function shownStep(page, steps = []) {
  const visible = [...page.controls.values()].filter(({ spot, inputs }) => spot && inputs.some(isSeen));
  const places = visible.map(({ name }) => page.places.wouldBe(name));
  const shown = steps.flatMap((paths, n) => (paths.length > 0 && places.some((place) => isWithin(place, paths)) ? [n] : []));
  return shown.length === 1 ? shown[0] : undefined;
}
