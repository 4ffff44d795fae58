// The rules of a create body.
import * as say from "../shared/messages.mjs";
import { countryOf, isSubdivisionOf } from "../shared/places.mjs";
import { isAlive, isEmail, isGrownUp, isLowercase, isPhone, isSsn } from "../shared/text.mjs";
import { EMPLOYMENT_STATUSES, GENDERS, VERIFICATION_TYPES } from "../shared/words.mjs";
import {
  add, finished, isRecord, isGone, section, list, text, asciiText, optional, choice, optionalChoice, country, integer, date, companion, isReadable,
} from "./inputs.mjs";

const NO_VERIFICATION_TYPE = say.choices(VERIFICATION_TYPES);
const NO_GENDER = say.choices(GENDERS);
const NO_EMPLOYMENT_STATUS = say.choices(EMPLOYMENT_STATUSES);

export function create(body) {
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
