// Bodies in which something is only likely to be questioned: what the peers are held to ours by in the second work.
import { attachValid, change, createGbr, createNonAscii, createValid, each, mexico, one, usa } from "./bodies.mjs";

/** A resident of that country, whose phone, subdivision and postal code are those of nobody. */
const residentOf = (country, changes) =>
  change(createValid, { "basic_info.country_of_residence": country, "address.country": country, ...changes });

const POSTAL_CODES = {
  DEU: ["10117", "D-10117", "1011", "N/A"],
  GBR: ["SW1A 1AA", "sw1a1aa", "94103", "GIR 0AA"],
  CAN: ["K1A 0B1", "k1a0b1", "12345"],
  NLD: ["1012 AB", "1012"],
  BRA: ["01310-100", "01310"],
  JPN: ["100-0001", "1000001", "0"],
  MEX: ["06000", "6000"],
  HKG: ["0"],
  ARE: ["00000"],
  EGY: ["4460232", "x"],
};
const PHONES = {
  USA: ["+14155552671", "+1415555267", "+141555526711", "+442079460958", "+16045550123"],
  GBR: ["+442079460958", "+4420794609", "+14155552671"],
  DEU: ["+4930123456", "+493012", "+49301234567890"],
  MEX: ["+525512345678", "+52551234567"],
  BRA: ["+5511987654321", "+551198765"],
  ATA: ["+14155552671"],
  IND: ["+919876543210", "+91987654321"],
  NGA: ["+2348012345678", "+999123456789"],
};

export const createWarningCases = [
  ...each(createValid, "first_name", "basic_info.first_name", [
    "MARIA", "AL", "M4ria", "Maria 3rd", "3 Maria", "Maria\nElena", "Maria\u202e", "Maria Garcia", "Maria GARCIA", "Garciana", "MARÍA",
  ]),
  ...each(createValid, "middle_name", "basic_info.middle_name", ["ELENA", "E", "Elena2"]),
  ...each(createValid, "last_name", "basic_info.last_name", ["GARCIA", "Gar\tcia", "G", "Maria", "O'NEIL"]),
  ...each(createNonAscii, "last_name_en", "basic_info.last_name_en", ["GARCIA", "Garcia5"]),
  ...each(createValid, "first_name_en beside an ASCII name", "basic_info.first_name_en", ["MARIA", "4"]),
  ...each(createValid, "email", "basic_info.email", ["maria@localhost", "a.b@c"]),
  ...Object.entries(PHONES).flatMap(([country, phones]) =>
    each(residentOf(country, { "basic_info.tax_info": [mexico("A1")] }), `phone in ${country}`, "basic_info.phone", phones)),
  ...each(createValid, "tax_info", "basic_info.tax_info", [
    [usa("666-12-3456")], [usa("912-34-5678")], [usa("912-70-5678", "itin")], [usa("123-00-4567")], [usa("123-45-0000")],
    [mexico("GAEM900415AB1")], [usa("123-45-6789"), mexico("123456789")], [mexico("a-1"), mexico("A1"), mexico("A 1")],
    [{ country_code: "XXX", document_type: "TIN", document_id: "1" }], [null, mexico("1")],
  ]),
  ...each(createValid, "secondary_nationality", "basic_info.secondary_nationality", ["USA"]),
  ...each(createValid, "street_line_1", "address.street_line_1", [
    "P.O. Box 12", "PO BOX 12", "p o box 7", "Post Office Box 1", "Postfach 10 10", "Apartado 12", "Postbus 12", "Apollo Box Road 5",
    "1 Main Street, San Francisco", "1 San Francisco Road", "San Francisco", "1 Main Street 94103", "94103 Main Street",
    "1 Main Street\u0000", "1 Main Street\u200b",
  ]),
  ...each(createValid, "street_line_2", "address.street_line_2", ["P.O. Box 12", "San Francisco", "Apt\n4B"]),
  ...each(createNonAscii, "street_line_1_en", "address.street_line_1_en", ["Postfach 1", "Strasse 5, San Francisco"]),
  ...each(createValid, "city", "address.city", ["San\nFrancisco"]),
  ...Object.entries(POSTAL_CODES).flatMap(([country, codes]) =>
    each(residentOf(country, {}), `postal_code in ${country}`, "address.postal_code", codes)),
  ...each(createGbr, "postal_code", "address.postal_code", ["SW1A1AA", "SW1A", "EC1A 1BB"]),
  ...["PRI", "HKG", "ALA", "JEY"].flatMap((country) =>
    each(residentOf(country, {}), `subdivision_code in ${country}`, "address.subdivision_code", ["US-PR", "CN-HK", "FI-01", "x"])),
  ...each(createValid, "source_of_fund_ids", "financial_profile.source_of_fund_ids", [[1, 2, 1, 1], [1, 1.5, 1.5]]),
  ...each(createValid, "purpose_remarks", "financial_profile.purpose_remarks", ["Überweisungen", "\u00a0"]),
  ...each(createValid, "meta_data", "meta_data", [{ a: {} }, { "a b": [1] }, { a: "x", b: null }]),
  one(createValid, "unknown members with odd names", { "basic_info.maria garcia": 1, "address.ñ": 2, "financial_profile.x": 3 }),
  one(createValid, "no warnings of inputs in error", {
    "basic_info.first_name": 5, "basic_info.phone": "5", "basic_info.secondary_nationality": "US", "address.country": "XXX",
    "basic_info.tax_info": [mexico("Ñ")], "financial_profile.source_of_fund_ids": ["1", "1"],
  }),
];

const passport = {
  type: "PASSPORT", number: "A12345678", country: "USA", issue_date: "2020-01-15", expiry_date: "2030-01-15",
  files: [{ uri: "/CwW9PHhP_Germany-passport.jpg" }],
};
const attachPassport = change(attachValid, { identifying_documents: [passport] });

export const attachWarningCases = [
  ...each(attachPassport, "country", "identifying_documents.0.country", [undefined, null, ""]),
  ...each(attachValid, "issue_date of proof", "address_documents.0.issue_date", [
    "2026-11-21", "2026-08-23", "2026-08-22", "2024-02-29", "2027-01-01", "2026-02-30",
  ]),
  one(attachValid, "a selfie's file for the proof of address", { "address_documents.0.files.0.uri": "/AbAcQ4hn_0652746727637.pdf" }),
  one(attachValid, "a selfie's file for a document", { "identifying_documents.1.files.1.uri": " /AbAcQ4hn_0652746727637.pdf" }),
  one(attachValid, "a licence without a country and with a blank state", {
    "identifying_documents.1.country": undefined, "identifying_documents.1.state": "  ",
  }),
  one(attachPassport, "unknown members", { note: 1, "identifying_documents.0.a b": 1, "identifying_documents.0.files.0.x": 2 }),
];
