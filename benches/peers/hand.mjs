// Hand-written JavaScript: the same rules as fast as plain code can check them, without any library.
//
// Known members are read in the document's order, one function a rule; a path is put together only for an issue, and a
// valid body allocates nothing.
import * as say from "./shared/messages.mjs";
import { RESIDENCE } from "./shared/options.mjs";
import { countryOf, isSubdivisionOf } from "./shared/places.mjs";
import {
  LONGEST_STATE, isAlive, isAscii, isDate, isEmail, isFilled, isFuture, isGrownUp, isLowercase, isPhone, isSsn, trimmed,
} from "./shared/text.mjs";
import {
  ADDRESS_TYPES, DOCUMENT_TYPES, EMPLOYMENT_STATUSES, GENDERS, SIDES, VERIFICATION_TYPES,
} from "./shared/words.mjs";

const VALID = Object.freeze([]);
const NO_VERIFICATION_TYPE = say.choices(VERIFICATION_TYPES);
const NO_GENDER = say.choices(GENDERS);
const NO_EMPLOYMENT_STATUS = say.choices(EMPLOYMENT_STATUSES);
const NO_DOCUMENT_TYPE = say.choices(DOCUMENT_TYPES);
const NO_ADDRESS_TYPE = say.choices(ADDRESS_TYPES);
const NO_SIDE = say.choices(SIDES);

// The issues of the check under way; made with the first of them. Checks do not run inside each other.
let issues;

function add(path, message) {
  (issues ??= []).push({ path, message });
}

function finished() {
  const found = issues ?? VALID;
  issues = undefined;
  return found;
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isGone(value) {
  return value === undefined || value === null;
}

// A required section: an object.
function section(value, path) {
  if (isRecord(value)) return true;
  add(path, isGone(value) ? say.REQUIRED : say.NOT_OBJECT);
  return false;
}

// A required list with at least one entry.
function list(value, path) {
  if (Array.isArray(value)) {
    if (value.length > 0) return true;
    add(path, say.EMPTY_LIST);
  } else {
    add(path, isGone(value) ? say.REQUIRED : say.NOT_LIST);
  }
  return false;
}

// A required text that is not blank.
function text(value, path) {
  if (typeof value === "string") {
    if (isFilled(value)) return true;
    add(path, say.REQUIRED);
  } else {
    add(path, isGone(value) ? say.REQUIRED : say.NOT_TEXT);
  }
  return false;
}

// A required text in ASCII characters.
function asciiText(value, path) {
  if (!text(value, path)) return false;
  if (isAscii(value)) return true;
  add(path, say.NOT_ASCII);
  return false;
}

// An optional text that is there; null and "" count as left out.
function optional(value, path) {
  if (isGone(value) || value === "") return false;
  if (typeof value === "string") return true;
  add(path, say.NOT_TEXT);
  return false;
}

function choice(value, words, path, message) {
  if (text(value, path) && !words.includes(value)) add(path, message);
}

function optionalChoice(value, words, path, message) {
  if (optional(value, path) && !words.includes(value)) add(path, message);
}

// The country of a required code; 0 where it is in error.
function country(value, path) {
  if (!text(value, path)) return 0;
  const found = countryOf(value);
  if (found === 0) add(path, say.NO_COUNTRY);
  return found;
}

function integer(value, path) {
  if (Number.isSafeInteger(value)) return true;
  add(path, isGone(value) || value === "" ? say.REQUIRED : say.NOT_INTEGER);
  return false;
}

function date(value, path) {
  if (isDate(value)) return true;
  add(path, say.NO_DATE);
  return false;
}

// The transliteration of a name or a street line.
function companion(base, value, path) {
  if (isGone(value) || value === "") {
    if (typeof base === "string" && !isAscii(base) && isFilled(base)) add(path, say.NO_COMPANION);
  } else if (typeof value !== "string") {
    add(path, say.NOT_TEXT);
  } else if (!isFilled(value)) {
    add(path, say.ONLY_BLANKS);
  } else if (!isAscii(value)) {
    add(path, say.NOT_ASCII);
  }
}

function create(body) {
  if (!isRecord(body)) {
    add("", say.NOT_OBJECT);
    return finished();
  }
  choice(body.verification_type, VERIFICATION_TYPES, "verification_type", NO_VERIFICATION_TYPE);
  const info = body.basic_info;
  let home = 0;
  if (section(info, "basic_info")) home = basicInfo(info);
  if (section(body.address, "address")) address(body.address, home);
  if (section(body.financial_profile, "financial_profile")) financialProfile(body.financial_profile);
  const data = body.meta_data;
  if (!isRecord(data) && !isGone(data) && data !== "") add("meta_data", say.NOT_OBJECT);
  return finished();
}

// Answers the country of residence.
function basicInfo(info) {
  text(info.first_name, "basic_info.first_name");
  companion(info.first_name, info.first_name_en, "basic_info.first_name_en");
  optional(info.middle_name, "basic_info.middle_name");
  companion(info.middle_name, info.middle_name_en, "basic_info.middle_name_en");
  text(info.last_name, "basic_info.last_name");
  companion(info.last_name, info.last_name_en, "basic_info.last_name_en");
  dob(info.dob);
  email(info.email);
  if (text(info.phone, "basic_info.phone") && !isPhone(info.phone)) add("basic_info.phone", say.NO_PHONE);
  const home = country(info.country_of_residence, "basic_info.country_of_residence");
  country(info.primary_nationality, "basic_info.primary_nationality");
  const second = info.secondary_nationality;
  if (optional(second, "basic_info.secondary_nationality") && countryOf(second) === 0) {
    add("basic_info.secondary_nationality", say.NO_COUNTRY);
  }
  optionalChoice(info.gender, GENDERS, "basic_info.gender", NO_GENDER);
  if (list(info.tax_info, "basic_info.tax_info")) taxInfo(info.tax_info);
  return home;
}

function dob(value) {
  if (!text(value, "basic_info.dob") || !date(value, "basic_info.dob")) return;
  if (!isGrownUp(value)) add("basic_info.dob", say.TOO_YOUNG);
  else if (!isAlive(value)) add("basic_info.dob", say.TOO_OLD);
}

function email(value) {
  if (!text(value, "basic_info.email")) return;
  if (!isEmail(value)) add("basic_info.email", say.NO_EMAIL);
  else if (!isLowercase(value)) add("basic_info.email", say.UPPERCASE);
}

function taxInfo(entries) {
  const seen = entries.length > 1 ? new Set() : undefined;
  for (let n = 0; n < entries.length; n++) {
    const entry = entries[n];
    if (isRecord(entry)) taxEntry(entry, n, seen);
    else section(entry, `basic_info.tax_info.${n}`);
  }
}

// The frequent case first, so that no path is put together for it.
function taxEntry(entry, n, seen) {
  const { country_code: code, document_type: type, document_id: id } = entry;
  if (typeof code !== "string" || countryOf(code) === 0) country(code, `basic_info.tax_info.${n}.country_code`);
  if (!isReadable(type)) asciiText(type, `basic_info.tax_info.${n}.document_type`);
  if (code === "USA") {
    if (typeof id !== "string" || !isSsn(id)) {
      const path = `basic_info.tax_info.${n}.document_id`;
      if (text(id, path)) add(path, say.NO_SSN);
      return;
    }
  } else if (!isReadable(id)) {
    asciiText(id, `basic_info.tax_info.${n}.document_id`);
    return;
  }
  if (seen === undefined) return;
  const number = id.trim();
  if (seen.has(number)) add(`basic_info.tax_info.${n}.document_id`, say.DUPLICATE);
  else seen.add(number);
}

function isReadable(value) {
  return typeof value === "string" && isFilled(value) && isAscii(value);
}

function address(address, home) {
  text(address.street_line_1, "address.street_line_1");
  companion(address.street_line_1, address.street_line_1_en, "address.street_line_1_en");
  optional(address.street_line_2, "address.street_line_2");
  companion(address.street_line_2, address.street_line_2_en, "address.street_line_2_en");
  asciiText(address.city, "address.city");
  const place = typeof address.country === "string" ? countryOf(address.country) : 0;
  const isHome = place !== 0 && (home === 0 || home === place);
  const code = address.subdivision_code;
  if (asciiText(code, "address.subdivision_code") && isHome && !isSubdivisionOf(place, code)) {
    add("address.subdivision_code", say.NO_SUBDIVISION);
  }
  asciiText(address.postal_code, "address.postal_code");
  if (place === 0) country(address.country, "address.country");
  else if (!isHome) add("address.country", say.MISMATCH);
}

function financialProfile(profile) {
  choice(profile.employment_status, EMPLOYMENT_STATUSES, "financial_profile.employment_status", NO_EMPLOYMENT_STATUS);
  integer(profile.occupation_id, "financial_profile.occupation_id");
  integer(profile.purpose_id, "financial_profile.purpose_id");
  optional(profile.purpose_remarks, "financial_profile.purpose_remarks");
  const ids = profile.source_of_fund_ids;
  if (list(ids, "financial_profile.source_of_fund_ids")) {
    for (let n = 0; n < ids.length; n++) {
      if (!Number.isSafeInteger(ids[n])) integer(ids[n], `financial_profile.source_of_fund_ids.${n}`);
    }
  }
  optional(profile.source_of_funds_description, "financial_profile.source_of_funds_description");
  const volume = profile.monthly_volume_usd;
  if (integer(volume, "financial_profile.monthly_volume_usd") && volume < 0) {
    add("financial_profile.monthly_volume_usd", say.NEGATIVE);
  }
}

function attach(body) {
  if (!isRecord(body)) {
    add("", say.NOT_OBJECT);
    return finished();
  }
  const { identifying_documents: documents, address_documents: proofs } = body;
  // The URIs so far. Few enough to be looked through as they are, until a hostile list makes them many.
  const uris = { list: [], set: undefined };
  if (list(documents, "identifying_documents")) {
    let primaries = 0;
    let selfies = 0;
    for (let n = 0; n < documents.length; n++) {
      const type = documents[n]?.type;
      if (type === "SELFIE") selfies++;
      else if (DOCUMENT_TYPES.includes(type)) primaries++;
      identifyingDocument(documents[n], n, uris);
    }
    if (primaries > 1) add("identifying_documents", say.ONE_PRIMARY);
    if (selfies > 1) add("identifying_documents", say.ONE_SELFIE);
  }
  if (list(proofs, "address_documents")) {
    if (proofs.length > 1) add("address_documents", say.ONE_ADDRESS);
    for (let n = 0; n < proofs.length; n++) addressDocument(proofs[n], n, uris);
  }
  text(body.tos_policies_value, "tos_policies_value");
  return finished();
}

function identifyingDocument(document, n, uris) {
  if (!isRecord(document)) {
    section(document, `identifying_documents.${n}`);
    return;
  }
  const { type } = document;
  switch (type) {
    case "SELFIE":
      files(document.files, 1, "identifying_documents", n, undefined);
      break;
    case "PASSPORT":
      primary(document, n);
      files(document.files, 1, "identifying_documents", n, uris);
      break;
    case "NATIONAL_ID":
    case "DRIVERS_LICENSE":
    case "RESIDENCE_PERMIT":
      primary(document, n);
      files(document.files, 2, "identifying_documents", n, uris);
      break;
    default:
      choice(type, DOCUMENT_TYPES, `identifying_documents.${n}.type`, NO_DOCUMENT_TYPE);
      files(document.files, 0, "identifying_documents", n, undefined);
  }
}

function primary(document, n) {
  const { number, country: code, state, issue_date: issue, expiry_date: expiry } = document;
  if (!isReadable(number)) asciiText(number, `identifying_documents.${n}.number`);
  if (typeof code === "string" ? code !== "" && countryOf(code) === 0 : !isGone(code)) {
    add(`identifying_documents.${n}.country`, say.NO_COUNTRY);
  }
  if (document.type === "DRIVERS_LICENSE") {
    const isBlank = isGone(state) || state === "" || (typeof state === "string" && !isFilled(state));
    if (isBlank) {
      if (code === "USA") add(`identifying_documents.${n}.state`, say.STATE_REQUIRED);
    } else if (typeof state !== "string") {
      add(`identifying_documents.${n}.state`, say.NOT_TEXT);
    } else if (!isAscii(state)) {
      add(`identifying_documents.${n}.state`, say.NOT_ASCII);
    } else if (state.length > LONGEST_STATE) {
      add(`identifying_documents.${n}.state`, say.TOO_LONG);
    }
  } else if (!isGone(state) && state !== "") {
    add(`identifying_documents.${n}.state`, say.STATE_FORBIDDEN);
  }
  let isIssued = false;
  if (!isGone(issue) && issue !== "") {
    isIssued = typeof issue === "string" && isDate(issue);
    if (!isIssued) add(`identifying_documents.${n}.issue_date`, say.NO_DATE);
  }
  if (typeof expiry !== "string" || !isDate(expiry)) {
    const path = `identifying_documents.${n}.expiry_date`;
    if (text(expiry, path)) add(path, say.NO_DATE);
  } else if (!isFuture(expiry)) {
    add(`identifying_documents.${n}.expiry_date`, say.EXPIRED);
  } else if (isIssued && expiry <= issue) {
    add(`identifying_documents.${n}.expiry_date`, say.NOT_AFTER_ISSUE);
  }
}

function addressDocument(document, n, uris) {
  if (!isRecord(document)) {
    section(document, `address_documents.${n}`);
    return;
  }
  const { type, country: code, issue_date: issue } = document;
  if (!ADDRESS_TYPES.includes(type)) choice(type, ADDRESS_TYPES, `address_documents.${n}.type`, NO_ADDRESS_TYPE);
  if (code !== RESIDENCE && country(code, `address_documents.${n}.country`) !== 0) {
    add(`address_documents.${n}.country`, say.MISMATCH);
  }
  if (!isGone(issue) && issue !== "" && !(typeof issue === "string" && isDate(issue))) {
    add(`address_documents.${n}.issue_date`, say.NO_DATE);
  }
  files(document.files, 1, "address_documents", n, uris);
}

// The files of a document: so many, 0 where that is not known; their URIs take part in `uris` where it is given.
function files(files, count, root, n, uris) {
  if (!Array.isArray(files) || files.length === 0) {
    list(files, `${root}.${n}.files`);
    return;
  }
  if (count !== 0 && files.length !== count) {
    add(`${root}.${n}.files`, count === 1 ? say.ONE_FILE : say.TWO_FILES);
  } else if (count === 2 && hasWrongSides(files[0], files[1])) {
    add(`${root}.${n}.files`, say.SIDES);
  }
  for (let at = 0; at < files.length; at++) {
    const file = files[at];
    if (!isRecord(file)) {
      section(file, `${root}.${n}.files.${at}`);
      continue;
    }
    const { side, uri } = file;
    if (side !== undefined && side !== "FRONT" && side !== "BACK") {
      optionalChoice(side, SIDES, `${root}.${n}.files.${at}.side`, NO_SIDE);
    }
    if (typeof uri !== "string" || !isFilled(uri)) text(uri, `${root}.${n}.files.${at}.uri`);
    else if (uris !== undefined && isRepeat(trimmed(uri), uris)) add(`${root}.${n}.files.${at}.uri`, say.DUPLICATE);
  }
}

// Silent while a side is in error itself.
function hasWrongSides(one, other) {
  if (!isRecord(one) || !isRecord(other) || !isSide(one.side) || !isSide(other.side)) return false;
  return isGone(one.side) || isGone(other.side) || one.side === "" || other.side === "" || one.side === other.side;
}

function isSide(side) {
  return side === "FRONT" || side === "BACK" || side === "" || isGone(side);
}

function isRepeat(uri, uris) {
  if (uris.set !== undefined) {
    const { size } = uris.set;
    return uris.set.add(uri).size === size;
  }
  if (uris.list.includes(uri)) return true;
  if (uris.list.push(uri) > 8) uris.set = new Set(uris.list);
  return false;
}

export default {
  name: "hand-written",
  package: "",
  version: "",
  usesEval: false,
  async setUp() {},
  create,
  attach,
  paths: (result) => result.map(({ path }) => path),
  valid: (result) => result.length === 0,
};
