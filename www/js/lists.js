// The selects and checkboxes whose rows come from a catalogue.
import { byText, load } from "./catalogue.js";
import { DOCUMENT_TYPES } from "./fields.js";
import { loader } from "./loader.js";
import { fillChoices, fillSelect } from "./render.js";
import { session } from "./session.js";

const rowsOf = (name) => (name === "document_types"
  ? DOCUMENT_TYPES.map((type) => [type.value, type.label])
  : session.catalogue[name]?.map((row) => [row.id ?? row.code, row.title ?? row.name]));

/** Fills every list inside an element whose rows are known. */
export function fillLists(root) {
  for (const place of root.querySelectorAll("[data-options]")) {
    if (place.dataset.options === "subdivisions") continue;
    const rows = rowsOf(place.dataset.options);
    if (!rows) continue;
    const sorted = place.dataset.options === "countries" ? [...rows].sort(byText) : rows;
    if (place.tagName === "SELECT") fillSelect(place, sorted);
    else fillChoices(place, sorted);
  }
}

/** Fetches these catalogues and fills their lists; the state stands in `place`. */
export function listLoader({ place, what, kind, names, filled }) {
  return loader({
    place, what, kind,
    load: () => Promise.all(names.map(load)),
    done: () => {
      fillLists(document.getElementById("main"));
      filled?.();
    },
  });
}
