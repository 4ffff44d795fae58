// The address follows the residence, and its region follows the country: a list
// where the API has one, free text where it has none or does not answer.
import { byText, loadSubdivisions } from "./catalogue.js";
import { bound, control, learn } from "./form.js";
import { loader, loaderPlace } from "./loader.js";
import { fillSelect, renderControl } from "./render.js";
import { idOf } from "./dom.js";

const REGION = "address.subdivision_code";
const FOLLOWERS = ["address.country", "address_documents.0.country"];

let residence = "";

/** Countries that have to equal the residence are filled in with it, unless the person chose otherwise. */
export function followResidence() {
  const now = control("basic_info.country_of_residence").value;
  for (const name of FOLLOWERS) {
    const select = control(name);
    if (select.value !== "" && select.value !== residence) continue;
    select.value = now;
  }
  residence = now;
  learn();
  loadRegion();
}

let place;
let shown;
let wanted = "";

/** Puts the list's state below the region input. */
export function prepareRegion() {
  place = loaderPlace();
  control(REGION).after(place);
}

/** Loads the regions of the address's country, if it is another one than before. */
export function loadRegion() {
  const country = control("address.country").value;
  if (country === wanted) return;
  wanted = country;
  shown = undefined;
  if (!country) return void asList([]);
  const isWanted = () => country === wanted && bound.create;
  control(REGION).setAttribute("aria-busy", "true");
  loader({
    place, what: "the list of regions", kind: "subdivisions",
    load: () => loadSubdivisions(country),
    done: (rows) => (isWanted() ? drawRegion(rows) : undefined),
    // Nobody is held up by a list: the code can be typed.
    failed: () => { if (isWanted()) asText(); },
  })();
}

function drawRegion(rows) {
  shown = rows;
  if (rows.length) asList(rows);
  else asText();
  learn();
}

/** The name of a region for the review. */
export const regionName = (code) => shown?.find((row) => row.code === code)?.name;

function asList(rows) {
  const select = swap("select");
  fillSelect(select, rows.map((row) => [row.code, row.name]).sort(byText), select.dataset.was ?? "");
}

const asText = () => swap("text");

/** Puts a select or a text input in the region's place, with its name, id and description. */
function swap(kind) {
  const old = control(REGION);
  old.removeAttribute("aria-busy");
  const isList = old.tagName === "SELECT";
  if (isList === (kind === "select")) {
    old.dataset.was = old.value;
    return old;
  }
  const next = renderControl({ path: REGION, kind }, idOf(REGION), {
    "aria-describedby": old.getAttribute("aria-describedby"),
    "aria-required": old.getAttribute("aria-required"),
  });
  next.dataset.was = old.value;
  old.replaceWith(next);
  return next;
}
