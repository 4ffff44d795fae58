// The rules that look at more than one member: plain functions, for the libraries that cannot say such rules as
// schemas.
//
// They take a body as it came, whatever is in it, because they run also where other members are in error; they are
// silent while what they depend on is missing or in error itself (one cause, one issue). Each finding goes to
// `report(path, message)`, the path as a list of keys.
import * as say from "./messages.mjs";
import { RESIDENCE } from "./options.mjs";
import { countryOf, isSubdivisionOf } from "./places.mjs";
import { isAscii, isDate, isFilled, isFuture, isSsn, trimmed } from "./text.mjs";
import { DOCUMENT_TYPES, SIDES, TWO_SIDED } from "./words.mjs";

const NOTHING = Object.freeze({});
const NONE = Object.freeze([]);

/** Whether a value is an object and no list. */
export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const record = (value) => (isRecord(value) ? value : NOTHING);
const list = (value) => (Array.isArray(value) ? value : NONE);
const country = (value) => (typeof value === "string" ? countryOf(value) : 0);
const isGone = (value) => value === undefined || value === null || value === "";
const isBlank = (value) => isGone(value) || (typeof value === "string" && !isFilled(value));
const isReadable = (value) => typeof value === "string" && isFilled(value) && isAscii(value);

/** The cross-field rules of a create body. */
export function crossCreate(body, report) {
  const info = record(body.basic_info);
  const address = record(body.address);
  companion(info.first_name, info.first_name_en, "basic_info", "first_name_en", report);
  companion(info.middle_name, info.middle_name_en, "basic_info", "middle_name_en", report);
  companion(info.last_name, info.last_name_en, "basic_info", "last_name_en", report);
  taxInfo(list(info.tax_info), report);
  companion(address.street_line_1, address.street_line_1_en, "address", "street_line_1_en", report);
  companion(address.street_line_2, address.street_line_2_en, "address", "street_line_2_en", report);

  const home = country(info.country_of_residence);
  const place = country(address.country);
  if (home && place && home !== place) {
    report(["address", "country"], say.MISMATCH);
  } else if (place && isReadable(address.subdivision_code) && !isSubdivisionOf(place, address.subdivision_code)) {
    report(["address", "subdivision_code"], say.NO_SUBDIVISION);
  }
}

// A name that has other than ASCII characters needs its transliteration. One that is there is judged by itself.
function companion(base, value, section, name, report) {
  if (isGone(value) && typeof base === "string" && !isAscii(base) && isFilled(base)) {
    report([section, name], say.NO_COMPANION);
  }
}

function taxInfo(entries, report) {
  const seen = entries.length > 1 ? new Set() : undefined;
  for (let n = 0; n < entries.length; n++) {
    const { country_code: code, document_id: id } = record(entries[n]);
    if (!isReadable(id)) continue;
    if (code === "USA" && !isSsn(id)) {
      report(["basic_info", "tax_info", n, "document_id"], say.NO_SSN);
    } else if (seen) {
      const number = id.trim();
      if (seen.has(number)) report(["basic_info", "tax_info", n, "document_id"], say.DUPLICATE);
      seen.add(number);
    }
  }
}

/** The cross-field rules of an attach body. */
export function crossAttach(body, report) {
  const documents = list(body.identifying_documents);
  const uris = new Set();
  let primaries = 0;
  let selfies = 0;
  for (let n = 0; n < documents.length; n++) {
    const document = record(documents[n]);
    const { type } = document;
    if (type === "SELFIE") {
      selfies++;
    } else if (DOCUMENT_TYPES.includes(type)) {
      primaries++;
      period(document, n, report);
      if (type === "DRIVERS_LICENSE" && document.country === "USA" && isBlank(document.state)) {
        report(["identifying_documents", n, "state"], say.STATE_REQUIRED);
      }
      if (TWO_SIDED.includes(type)) sides(list(document.files), n, report);
      unique(list(document.files), "identifying_documents", n, uris, report);
    }
  }
  if (primaries > 1) report(["identifying_documents"], say.ONE_PRIMARY);
  if (selfies > 1) report(["identifying_documents"], say.ONE_SELFIE);

  const proofs = list(body.address_documents);
  for (let n = 0; n < proofs.length; n++) {
    const proof = record(proofs[n]);
    if (country(proof.country) && proof.country !== RESIDENCE) {
      report(["address_documents", n, "country"], say.MISMATCH);
    }
    unique(list(proof.files), "address_documents", n, uris, report);
  }
}

// "Today" is no future, and the two dates are compared only where both are days.
function period({ issue_date: issue, expiry_date: expiry }, n, report) {
  if (typeof issue !== "string" || typeof expiry !== "string" || expiry > issue) return;
  if (isDate(issue) && isDate(expiry) && isFuture(expiry)) {
    report(["identifying_documents", n, "expiry_date"], say.NOT_AFTER_ISSUE);
  }
}

// One FRONT and one BACK; silent where the number of files or a side is in error.
function sides(files, n, report) {
  if (files.length !== 2) return;
  const [one, other] = files;
  if (!isRecord(one) || !isRecord(other)) return;
  if (!(isGone(one.side) || SIDES.includes(one.side)) || !(isGone(other.side) || SIDES.includes(other.side))) return;
  if (isGone(one.side) || isGone(other.side) || one.side === other.side) {
    report(["identifying_documents", n, "files"], say.SIDES);
  }
}

function unique(files, section, n, uris, report) {
  for (let at = 0; at < files.length; at++) {
    const { uri } = record(files[at]);
    if (typeof uri !== "string" || !isFilled(uri)) continue;
    const key = trimmed(uri);
    if (uris.has(key)) report([section, n, "files", at, "uri"], say.DUPLICATE);
    uris.add(key);
  }
}
