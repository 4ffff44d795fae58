// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.
//
// Each body is read by the names that its table gives, one straight line of code a section, for that is
// what an engine is fast at. What is not as usual is not followed: it throws ODD, and plain.js copies it first.
import { OBJECT } from "./tags.js";

/** Thrown where a value is not as usual. */
export const ODD = Symbol("odd");

/** Whether a value is an object of JSON. */
export function isObject(v) {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}

/** Whether an object has members that it inherits, or says by itself what it is sent as. */
const isOwn = (o) => Object.getPrototypeOf(o) !== Object.prototype || o.toJSON !== undefined;

/** The functions that lay out each part, by its number, made of those that write (memory.js). */
export function layout({ end, free, list, put }) {
  /** The bytes of a file come from outside and are few, V1's bodies are of yesterday: read from a copy. */
  function odd() {
    throw ODD;
  }

  /** An entry of a list of numbers. */
  function integer(v, c) {
    put(c, v);
  }

  function readTaxEntry(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.country_code) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.document_type) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.document_id) !== undefined) {
      n++;
      put(c + 3, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readBasicInfo(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.first_name) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.first_name_en) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.middle_name) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.middle_name_en) !== undefined) {
      n++;
      put(c + 4, v);
    }
    if ((v = o.last_name) !== undefined) {
      n++;
      put(c + 5, v);
    }
    if ((v = o.last_name_en) !== undefined) {
      n++;
      put(c + 6, v);
    }
    if ((v = o.dob) !== undefined) {
      n++;
      put(c + 7, v);
    }
    if ((v = o.email) !== undefined) {
      n++;
      put(c + 8, v);
    }
    if ((v = o.phone) !== undefined) {
      n++;
      put(c + 9, v);
    }
    if ((v = o.country_of_residence) !== undefined) {
      n++;
      put(c + 10, v);
    }
    if ((v = o.primary_nationality) !== undefined) {
      n++;
      put(c + 11, v);
    }
    if ((v = o.secondary_nationality) !== undefined) {
      n++;
      put(c + 12, v);
    }
    if ((v = o.gender) !== undefined) {
      n++;
      put(c + 13, v);
    }
    if ((v = o.tax_info) !== undefined) {
      n++;
      list(v, c + 14, 4, readTaxEntry);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readAddress(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.street_line_1) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.street_line_1_en) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.street_line_2) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.street_line_2_en) !== undefined) {
      n++;
      put(c + 4, v);
    }
    if ((v = o.city) !== undefined) {
      n++;
      put(c + 5, v);
    }
    if ((v = o.subdivision_code) !== undefined) {
      n++;
      put(c + 6, v);
    }
    if ((v = o.postal_code) !== undefined) {
      n++;
      put(c + 7, v);
    }
    if ((v = o.country) !== undefined) {
      n++;
      put(c + 8, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readFinancialProfile(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.employment_status) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.occupation_id) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.purpose_id) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.purpose_remarks) !== undefined) {
      n++;
      put(c + 4, v);
    }
    if ((v = o.source_of_fund_ids) !== undefined) {
      n++;
      list(v, c + 5, 1, integer);
    }
    if ((v = o.source_of_funds_description) !== undefined) {
      n++;
      put(c + 6, v);
    }
    if ((v = o.monthly_volume_usd) !== undefined) {
      n++;
      put(c + 7, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readCreate(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.verification_type) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.basic_info) !== undefined) {
      n++;
      readBasicInfo(v, c + 2);
    }
    if ((v = o.address) !== undefined) {
      n++;
      readAddress(v, c + 17);
    }
    if ((v = o.financial_profile) !== undefined) {
      n++;
      readFinancialProfile(v, c + 26);
    }
    if ((v = o.meta_data) !== undefined) {
      n++;
      free(v, c + 34);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readDocumentFile(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.side) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.uri) !== undefined) {
      n++;
      put(c + 2, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readIdentifyingDocument(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.type) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.number) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.country) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.state) !== undefined) {
      n++;
      put(c + 4, v);
    }
    if ((v = o.issue_date) !== undefined) {
      n++;
      put(c + 5, v);
    }
    if ((v = o.expiry_date) !== undefined) {
      n++;
      put(c + 6, v);
    }
    if ((v = o.files) !== undefined) {
      n++;
      list(v, c + 7, 3, readDocumentFile);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readAddressDocument(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.type) !== undefined) {
      n++;
      put(c + 1, v);
    }
    if ((v = o.country) !== undefined) {
      n++;
      put(c + 2, v);
    }
    if ((v = o.issue_date) !== undefined) {
      n++;
      put(c + 3, v);
    }
    if ((v = o.files) !== undefined) {
      n++;
      list(v, c + 4, 3, readDocumentFile);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  function readAttach(o, c) {
    if (!isObject(o)) return put(c, o);
    let n = 0;
    let v;
    if ((v = o.identifying_documents) !== undefined) {
      n++;
      list(v, c + 1, 8, readIdentifyingDocument);
    }
    if ((v = o.address_documents) !== undefined) {
      n++;
      list(v, c + 2, 5, readAddressDocument);
    }
    if ((v = o.tos_policies_value) !== undefined) {
      n++;
      put(c + 3, v);
    }
    for (const _ in o) n--;
    // Members that its table does not know, or what JSON.stringify would send otherwise.
    if (n !== 0 || isOwn(o)) throw ODD;
    end(c, OBJECT, 0, 0);
  }

  return {
    0: (v) => put(1, v),
    1: (v) => readBasicInfo(v, 2),
    2: (v) => list(v, 16, 4, readTaxEntry),
    3: (v) => readAddress(v, 17),
    4: (v) => readFinancialProfile(v, 26),
    5: (v) => free(v, 34),
    6: (v) => list(v, 1, 8, readIdentifyingDocument),
    7: (v) => list(v, 2, 5, readAddressDocument),
    8: (v) => readCreate(v, 0),
    9: (v) => readAttach(v, 0),
    11: (v) => readAttach(v, 0),
  };
}

export const TaxEntry = ["country_code", "document_type", "document_id"];

export const BasicInfo = ["first_name", "first_name_en", "middle_name", "middle_name_en", "last_name", "last_name_en", "dob", "email", "phone", "country_of_residence", "primary_nationality", "secondary_nationality", "gender", ["tax_info", "list", TaxEntry]];

export const Address = ["street_line_1", "street_line_1_en", "street_line_2", "street_line_2_en", "city", "subdivision_code", "postal_code", "country"];

export const FinancialProfile = ["employment_status", "occupation_id", "purpose_id", "purpose_remarks", ["source_of_fund_ids", "integers"], "source_of_funds_description", "monthly_volume_usd"];

export const Create = ["verification_type", ["basic_info", "section", BasicInfo], ["address", "section", Address], ["financial_profile", "section", FinancialProfile], ["meta_data", "free"]];

export const DocumentFile = ["side", "uri"];

export const IdentifyingDocument = ["type", "number", "country", "state", "issue_date", "expiry_date", ["files", "list", DocumentFile]];

export const AddressDocument = ["type", "country", "issue_date", ["files", "list", DocumentFile]];

export const Attach = [["identifying_documents", "list", IdentifyingDocument], ["address_documents", "list", AddressDocument], "tos_policies_value"];

/** The parts that can be checked alone, by number: their body, their place in it, and what they are. */
export const PARTS = {
  0: { table: Create, at: 1, kind: undefined, own: undefined }, // VerificationType
  1: { table: Create, at: 2, kind: "section", own: BasicInfo }, // BasicInfo
  2: { table: Create, at: 16, kind: "list", own: TaxEntry }, // TaxInfo
  3: { table: Create, at: 17, kind: "section", own: Address }, // Address
  4: { table: Create, at: 26, kind: "section", own: FinancialProfile }, // FinancialProfile
  5: { table: Create, at: 34, kind: "free", own: undefined }, // MetaData
  6: { table: Attach, at: 1, kind: "list", own: IdentifyingDocument }, // IdentifyingDocuments
  7: { table: Attach, at: 2, kind: "list", own: AddressDocument }, // AddressDocuments
  8: { table: Create, at: 0, kind: "section", own: Create }, // Create
  9: { table: Attach, at: 0, kind: "section", own: Attach }, // Attach
  11: { table: Attach, at: 0, kind: "section", own: Attach }, // AttachRequest
};
