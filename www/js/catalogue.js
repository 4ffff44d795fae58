// Catalogues, whole: the API gives ten rows a page unless asked, so every page
// is fetched. Rows are kept for the page's life; a failure is not kept.
import { parseApiError } from "./engine.js";
import { send } from "./api.js";
import { session } from "./session.js";
import { refusal, UNREACHABLE } from "./words.js";

const SOURCES = {
  countries: "/api/v1/countries?",
  occupations: "/api/v1/occupations?",
  purposes: "/api/v1/purposes?type=INDIVIDUAL&",
  source_of_funds: "/api/v1/source-of-funds?type=INDIVIDUAL&",
};
const PER_PAGE = 100;
/** A server that counts its pages wrongly must not keep us for ever. */
const MOST_PAGES = 200;

/** A list that could not be loaded, with a sentence for the person. */
export class NotLoaded extends Error {}

async function get(url) {
  const answer = await send(url).catch(() => { throw new NotLoaded(UNREACHABLE); });
  if (!answer.ok) throw new NotLoaded(refusal(parseApiError(answer.status, answer.body, session)));
  const data = answer.body?.data;
  if (!data || typeof data !== "object") throw new NotLoaded("The list came in a form we cannot read.");
  return data;
}

async function allPages(name) {
  const rows = new Map();
  for (let page = 1, last = 1; page <= last && page <= MOST_PAGES; page += 1) {
    const data = await get(`${SOURCES[name]}current_page=${page}&per_page=${PER_PAGE}`);
    if (!Array.isArray(data[name])) throw new NotLoaded("The list came in a form we cannot read.");
    // By id: a row can move to the next page between two calls.
    for (const row of data[name]) rows.set(row.id ?? row.code, row);
    last = data.pagination?.total_page ?? 1;
  }
  return [...rows.values()];
}

const running = new Map();

function shared(key, work) {
  if (!running.has(key)) running.set(key, work().catch((error) => { running.delete(key); throw error; }));
  return running.get(key);
}

const country = ({ code, postal_code: postal }) => ({ code, postal_code: { required: postal?.required } });

/** All rows of a catalogue. */
export const load = (name) => shared(name, async () => {
  const rows = await allPages(name);
  session.catalogue[name] = rows;
  session.known[name] = rows.map(name === "countries" ? country : ({ id }) => id);
  return rows;
});

/** The subdivisions of a country; an empty list for a country that has none. */
export const loadSubdivisions = (country) => shared(`subdivisions ${country}`, async () => {
  const data = await get(`/api/v1/countries/${encodeURIComponent(country)}/subdivisions`);
  const rows = Array.isArray(data.subdivisions) ? data.subdivisions : [];
  session.known.subdivisions = [...(session.known.subdivisions ?? []), ...rows.map(({ code }) => code)];
  return rows;
});

const collator = new Intl.Collator("en");
export const byText = (a, b) => collator.compare(a[1], b[1]);

/** The text for a value of a catalogue, or the value itself. */
export function textOf(name, value) {
  const row = session.catalogue[name]?.find((one) => String(one.id ?? one.code) === String(value));
  return row ? row.title ?? row.name : String(value);
}
