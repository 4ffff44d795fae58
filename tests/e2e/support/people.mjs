// The people of the tests, as values for the inputs of the page.
import { guide } from "../../npm/support.mjs";

/** { a: { b: [x] } } -> { "a.b.0": x }; a list of ids stays one input with several values. */
function flat(value, path, into = {}) {
  if (Array.isArray(value) ? typeof value[0] !== "object" : typeof value !== "object") into[path] = value;
  else for (const [key, inner] of Object.entries(value)) flat(inner, path ? `${path}.${key}` : key, into);
  return into;
}

const { meta_data: _, ...create } = guide.create;

/** What the guide's example customer is created with; the page asks for no meta_data. */
export const createBody = create;

/** The guide's example customer (Individual customers guide V2, Create Individual Customer). */
export const maria = flat(create, "");

/** Her documents: a driver's license from both sides, a selfie, a bank statement. */
export const mariasDocuments = (files) => ({
  tos_policies_value: true,
  "identifying_documents.0.type": "DRIVERS_LICENSE",
  "identifying_documents.0.number": "DL987654321",
  "identifying_documents.0.country": "USA",
  "identifying_documents.0.state": "US-CA",
  "identifying_documents.0.issue_date": "2019-06-01",
  "identifying_documents.0.expiry_date": "2029-06-01",
  "identifying_documents.0.files.0": files.path("license-front.jpg"),
  "identifying_documents.0.files.1": files.path("license-back.jpg"),
  "identifying_documents.1.files.0": files.path("selfie.jpg"),
  "address_documents.0.type": "BANK_STATEMENT",
  "address_documents.0.country": "USA",
  "address_documents.0.issue_date": "2026-10-31",
  "address_documents.0.files.0": files.path("statement.pdf"),
});

/** Somebody from Spain whose name and street are not ASCII, with a passport and without a selfie. */
export const jose = {
  ...maria,
  "basic_info.first_name": "José",
  "basic_info.first_name_en": "Jose",
  "basic_info.middle_name": "Ángel",
  "basic_info.middle_name_en": "Angel",
  "basic_info.last_name": "Muñoz",
  "basic_info.last_name_en": "Munoz",
  "basic_info.email": "jose.munoz@example.es",
  "basic_info.phone": "+34600123456",
  "basic_info.country_of_residence": "ESP",
  "basic_info.primary_nationality": "ESP",
  "basic_info.secondary_nationality": "",
  "basic_info.gender": "MALE",
  "basic_info.tax_info.0.country_code": "ESP",
  "basic_info.tax_info.0.document_type": "NIF",
  "basic_info.tax_info.0.document_id": "12345678Z",
  "address.street_line_1": "Calle de Alcalá 50",
  "address.street_line_1_en": "Calle de Alcala 50",
  "address.street_line_2": "3º izquierda",
  "address.street_line_2_en": "3 izquierda",
  "address.city": "Madrid",
  "address.subdivision_code": "ES-MD",
  "address.postal_code": "28014",
  "address.country": "ESP",
};

export const josesDocuments = (files) => ({
  tos_policies_value: true,
  "identifying_documents.0.type": "PASSPORT",
  "identifying_documents.0.number": "PAA123456",
  "identifying_documents.0.country": "ESP",
  "identifying_documents.0.issue_date": "2022-02-28",
  "identifying_documents.0.expiry_date": "2032-02-28",
  "identifying_documents.0.files.0": files.path("passport.png"),
  "address_documents.0.type": "UTILITY_BILL",
  "address_documents.0.country": "ESP",
  "address_documents.0.issue_date": "2026-10-15",
  "address_documents.0.files.0": files.path("statement.pdf"),
});

/** `values` without some of them. */
export const without = (values, ...names) => Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
