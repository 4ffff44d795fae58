// What a person should be told beside the errors, as a web developer would do it: libphonenumber-js for phones,
// postcode-validator for postal codes, the rest by hand. All three peers of this work share it.
//
// A pass over a body as it came: a warning is silent where the input is missing or in error (one cause, one issue).
// Each goes to `report(path, message)`, the path dotted.
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { postcodeValidator, postcodeValidatorExistsForCountry } from "postcode-validator";

import { isRecord } from "./cross.mjs";
import * as say from "./messages.mjs";
import { alpha2Of, countryOf, isUnverifiedSubdivision } from "./places.mjs";
import { isAscii, isDate, isEmail, isFilled, isLowercase, isOld, isPhone, isSsn, trimmed } from "./text.mjs";
import { DOCUMENT_TYPES } from "./words.mjs";

// Countries without postal codes (Universal Postal Union); postcode-validator knows none.
const WITHOUT_POSTAL_CODES = new Set(
  ("ABW AGO ARE BDI BEN BHS BLZ BWA CAF CIV CMR COM CUW DJI ERI FJI GNQ GRD HKG MAC MLI MRT QAT RWA SLB STP SUR SXM " +
    "SYC TGO TKL TON TUV UGA VUT YEM ZWE").split(" "),
);

const members = (words) => new Set(words.split(" "));
const KNOWN = {
  create: members("verification_type basic_info address financial_profile meta_data"),
  basicInfo: members(
    "first_name first_name_en middle_name middle_name_en last_name last_name_en dob email phone country_of_residence " +
      "primary_nationality secondary_nationality gender tax_info",
  ),
  taxEntry: members("country_code document_type document_id"),
  address: members(
    "street_line_1 street_line_1_en street_line_2 street_line_2_en city subdivision_code postal_code country",
  ),
  financialProfile: members(
    "employment_status occupation_id purpose_id purpose_remarks source_of_fund_ids source_of_funds_description " +
      "monthly_volume_usd",
  ),
  attach: members("identifying_documents address_documents tos_policies_value"),
  document: members("type number country state issue_date expiry_date files"),
  proof: members("type country issue_date files"),
  file: members("side uri"),
};

const NOTHING = Object.freeze({});
const NONE = Object.freeze([]);
const record = (value) => (isRecord(value) ? value : NOTHING);
const list = (value) => (Array.isArray(value) ? value : NONE);
const country = (value) => (typeof value === "string" ? countryOf(value) : 0);
const isGone = (value) => value === undefined || value === null || value === "";
const isText = (value) => typeof value === "string" && isFilled(value);
const isAsciiText = (value) => isText(value) && isAscii(value);

function unknownMembers(value, known, path, report) {
  if (!isRecord(value)) return;
  for (const name of Object.keys(value)) {
    if (!known.has(name)) report(below(path, name), say.UNKNOWN_MEMBER);
  }
}

// A name that came from outside can hold anything, a person's data too.
function below(path, name) {
  if (!/^\w{1,64}$/.test(name)) return path;
  return path === "" ? name : `${path}.${name}`;
}

function onlyBlanks(value, path, report) {
  if (typeof value === "string" && value !== "" && !isFilled(value)) report(path, say.BLANKS_OPTIONAL);
}

const INVISIBLE = /[\0-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;
// One digit that begins a word counts generations: "Taylor 3rd".
const DIGIT_IN_NAME = /(?:^|[^ ])\d/;
const CAPITALS = /^[^a-z\x80-\uffff]*$/;

function name(value, path, report) {
  if (!isText(value)) return;
  if (INVISIBLE.test(value)) report(path, say.INVISIBLE);
  if (DIGIT_IN_NAME.test(value)) report(path, say.DIGITS);
  if (CAPITALS.test(value) && /[A-Z].*[A-Z].*[A-Z]/.test(value)) report(path, say.CAPITALS);
}

/** The companion where it is needed and good; elsewhere it only repeats the name or line. */
const neededCompanion = (of, value) => (isText(of) && !isAscii(of) && isAsciiText(value) ? value : undefined);

export function createWarnings(body, report) {
  if (!isRecord(body)) return;
  unknownMembers(body, KNOWN.create, "", report);
  const info = record(body.basic_info);
  basicInfo(info, report);
  address(record(body.address), info.country_of_residence, report);
  financialProfile(record(body.financial_profile), report);
  for (const [key, value] of Object.entries(record(body.meta_data))) {
    if (typeof value === "object" && value !== null) report(below("meta_data", key), say.NESTED);
  }
}

function basicInfo(info, report) {
  const { first_name: first, last_name: last } = info;
  name(first, "basic_info.first_name", report);
  if (isText(first) && isText(last) && last.length > 1 && ` ${first} `.toLowerCase().includes(` ${last} `.toLowerCase())) {
    report("basic_info.first_name", say.NAME_REPEATED);
  }
  name(neededCompanion(first, info.first_name_en), "basic_info.first_name_en", report);
  onlyBlanks(info.middle_name, "basic_info.middle_name", report);
  name(info.middle_name, "basic_info.middle_name", report);
  name(neededCompanion(info.middle_name, info.middle_name_en), "basic_info.middle_name_en", report);
  name(last, "basic_info.last_name", report);
  name(neededCompanion(last, info.last_name_en), "basic_info.last_name_en", report);
  const { email } = info;
  if (typeof email === "string" && isEmail(email) && isLowercase(email) && !email.slice(email.indexOf("@")).includes(".")) {
    report("basic_info.email", say.NO_DOT);
  }
  const residence = country(info.country_of_residence);
  phone(info.phone, residence, report);
  const second = country(info.secondary_nationality);
  if (second !== 0 && second === country(info.primary_nationality)) {
    report("basic_info.secondary_nationality", say.SAME_NATIONALITY);
  }
  taxInfo(list(info.tax_info), info.country_of_residence, report);
  unknownMembers(info, KNOWN.basicInfo, "basic_info", report);
}

function phone(value, residence, report) {
  if (typeof value !== "string" || !isPhone(value)) return;
  const number = parsePhoneNumberFromString(value);
  if (!number?.isPossible()) {
    report("basic_info.phone", say.IMPOSSIBLE_PHONE);
  } else if (residence !== 0) {
    const home = alpha2Of(residence);
    if (isSupportedCountry(home) && getCountryCallingCode(home) !== number.countryCallingCode) {
      report("basic_info.phone", say.FOREIGN_PHONE);
    }
  }
}

function taxInfo(entries, residence, report) {
  const isElsewhere = (entry) => country(record(entry).country_code) !== 0 && entry.country_code !== "USA";
  if (entries.length > 0 && residence === "USA" && entries.every(isElsewhere)) {
    report("basic_info.tax_info", say.NO_USA_NUMBER);
  }
  const exact = new Set();
  const compact = new Set();
  for (let n = 0; n < entries.length; n += 1) {
    const entry = record(entries[n]);
    const { country_code: code, document_type: type, document_id: id } = entry;
    unknownMembers(entry, KNOWN.taxEntry, `basic_info.tax_info.${n}`, report);
    if (!isAsciiText(id) || (code === "USA" && !isSsn(id))) continue;
    const path = `basic_info.tax_info.${n}.document_id`;
    if (code === "USA" && !isIssued(id, type)) report(path, say.NOT_ISSUED);
    if (entries.length === 1) continue;
    const number = id.trim();
    const letters = number.replace(/[^0-9a-z]/gi, "").toUpperCase();
    if (!exact.has(number) && letters !== "" && compact.has(letters)) report(path, say.SIMILAR);
    exact.add(number);
    compact.add(letters);
  }
}

// An area from 900 on is an ITIN's.
function isIssued(ssn, type) {
  if (/^(?:000|666)|-00-|0000$/.test(ssn)) return false;
  return ssn[0] !== "9" || (typeof type === "string" && /^(?:ITIN|ATIN)$/i.test(type.trim()));
}

const PO_BOX =
  /\b(?:p[\s.-]*o[\s.-]*box|post[\s.-]*office[\s.-]*box|postfach|post(?:box|bus|boks)[\s.-]*\d|apartado|apdo|casilla|caixa postal|bp[\s.-]*\d)/i;

function street(value, path, address, report) {
  if (!isText(value)) return;
  if (INVISIBLE.test(value)) report(path, say.INVISIBLE);
  if (PO_BOX.test(value)) report(path, say.PO_BOX);
  const line = value.toLowerCase();
  const city = isAsciiText(address.city) ? address.city.toLowerCase() : undefined;
  const code = isAsciiText(address.postal_code) ? address.postal_code.toLowerCase() : undefined;
  if (city !== undefined && (line === city || line.includes(`, ${city}`))) report(path, say.REPEATED);
  else if (code !== undefined && (line.includes(`, ${code}`) || (code.length >= 5 && line.includes(` ${code}`)))) {
    report(path, say.REPEATED);
  }
}

function address(address, residence, report) {
  const { street_line_1: one, street_line_2: two, subdivision_code: subdivision, postal_code: code } = address;
  street(one, "address.street_line_1", address, report);
  street(neededCompanion(one, address.street_line_1_en), "address.street_line_1_en", address, report);
  onlyBlanks(two, "address.street_line_2", report);
  street(two, "address.street_line_2", address, report);
  street(neededCompanion(two, address.street_line_2_en), "address.street_line_2_en", address, report);
  if (isAsciiText(address.city) && INVISIBLE.test(address.city)) report("address.city", say.INVISIBLE);
  unknownMembers(address, KNOWN.address, "address", report);
  const place = country(address.country);
  const home = country(residence);
  if (place === 0 || (home !== 0 && home !== place)) return;
  if (isAsciiText(subdivision) && isUnverifiedSubdivision(place, subdivision)) {
    report("address.subdivision_code", say.UNVERIFIED);
  }
  if (!isAsciiText(code)) return;
  const alpha2 = alpha2Of(place);
  if (WITHOUT_POSTAL_CODES.has(address.country)) report("address.postal_code", say.NO_POSTAL_CODES);
  else if (postcodeValidatorExistsForCountry(alpha2) && !postcodeValidator(code, alpha2)) {
    report("address.postal_code", say.ODD_POSTAL_CODE);
  }
}

function financialProfile(profile, report) {
  for (const member of ["purpose_remarks", "source_of_funds_description"]) {
    const path = `financial_profile.${member}`;
    onlyBlanks(profile[member], path, report);
    if (isText(profile[member]) && !isAscii(profile[member])) report(path, say.FREE_TEXT);
  }
  const ids = list(profile.source_of_fund_ids);
  for (let n = 1; n < ids.length; n += 1) {
    if (Number.isSafeInteger(ids[n]) && ids.indexOf(ids[n]) < n) {
      report(`financial_profile.source_of_fund_ids.${n}`, say.DUPLICATE);
    }
  }
  unknownMembers(profile, KNOWN.financialProfile, "financial_profile", report);
}

export function attachWarnings(body, report) {
  if (!isRecord(body)) return;
  unknownMembers(body, KNOWN.attach, "", report);
  const selfies = new Set();
  const others = new Set();
  for (const [n, entry] of list(body.identifying_documents).entries()) {
    const document = record(entry);
    const path = `identifying_documents.${n}`;
    const isKnown = DOCUMENT_TYPES.includes(document.type);
    if (isKnown && document.type !== "SELFIE") {
      if (isGone(document.country)) report(`${path}.country`, say.NO_COUNTRY_OF_DOCUMENT);
      if (document.type === "DRIVERS_LICENSE" && document.country !== "USA") onlyBlanks(document.state, `${path}.state`, report);
    }
    unknownMembers(document, KNOWN.document, path, report);
    files(document.files, path, isKnown, document.type === "SELFIE", selfies, others, report);
  }
  for (const [n, entry] of list(body.address_documents).entries()) {
    const proof = record(entry);
    const path = `address_documents.${n}`;
    const { issue_date: issued } = proof;
    if (typeof issued === "string" && isDate(issued) && isOld(issued)) report(`${path}.issue_date`, say.OLD_PROOF);
    unknownMembers(proof, KNOWN.proof, path, report);
    files(proof.files, path, true, false, selfies, others, report);
  }
}

/** A selfie's file that stands elsewhere too is only worth a word. */
function files(files, path, isKnown, isSelfie, selfies, others, report) {
  for (const [n, file] of list(files).entries()) {
    unknownMembers(file, KNOWN.file, `${path}.files.${n}`, report);
    const { uri } = record(file);
    if (!isKnown || !isText(uri)) continue;
    const key = trimmed(uri);
    const isRepeat = isSelfie ? selfies.has(key) || others.has(key) : selfies.has(key) && !others.has(key);
    if (isRepeat) report(`${path}.files.${n}.uri`, say.DUPLICATE);
    (isSelfie ? selfies : others).add(key);
  }
}

const NO_WARNINGS = Object.freeze([]);

/** A peer that tells a person all: its own errors, and these warnings. */
export function withWarnings(peer) {
  const both = (kind, pass) => (body) => {
    const result = peer[kind](body);
    let warnings = NO_WARNINGS;
    pass(body, (path, message) => {
      if (warnings === NO_WARNINGS) warnings = [];
      warnings.push({ path, message });
    });
    return { result, warnings };
  };
  return {
    name: `${peer.name} + libraries`,
    package: peer.package,
    usesEval: peer.usesEval,
    setUp: (options) => peer.setUp(options),
    create: both("create", createWarnings),
    attach: both("attach", attachWarnings),
    paths: ({ result, warnings }, body) => [...peer.paths(result, body), ...warnings.map(({ path }) => path)],
    messages: ({ result, warnings }) => [...(peer.messages ?? say.messagesOf)(result), ...say.messagesOf(warnings)],
    valid: ({ result }) => peer.valid(result),
  };
}
