// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

/** Why documents are refused, by the API's words for it. */
export const REFUSALS = {
  "LOW_QUALITY": "The picture is not clear enough: take a new one, sharp and in good light",
  "EXPIRATION_DATE": "The document has expired or expires soon: use a valid one",
  "NOT_DOCUMENT": "The file does not show a document",
  "UNFILLED_ID": "The document is not filled in or not signed",
  "DOCUMENT_TEMPLATE": "This is a template, not a document that was issued",
  "PROBLEMATIC_APPLICANT_DATA": "The details do not match the documents: please check them",
  "DOCUMENT_MISSING": "A document is missing"
};
