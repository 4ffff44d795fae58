// The rules of an attach body.
import * as say from "../shared/messages.mjs";
import { RESIDENCE } from "../shared/options.mjs";
import { countryOf } from "../shared/places.mjs";
import { LONGEST_STATE, isAscii, isDate, isFilled, isFuture, trimmed } from "../shared/text.mjs";
import { ADDRESS_TYPES, DOCUMENT_TYPES, SIDES } from "../shared/words.mjs";
import {
  add, finished, isRecord, isGone, section, list, text, asciiText, choice, optionalChoice, country, isReadable,
} from "./inputs.mjs";

const NO_DOCUMENT_TYPE = say.choices(DOCUMENT_TYPES);
const NO_ADDRESS_TYPE = say.choices(ADDRESS_TYPES);
const NO_SIDE = say.choices(SIDES);

export function attach(body) {
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
