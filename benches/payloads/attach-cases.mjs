// Attach bodies that the peers are held to ours by: each rule kept and broken.
import { attachFourErrors, attachValid, change, each, one } from "./bodies.mjs";

const passport = {
  type: "PASSPORT", number: "A12345678", country: "USA", issue_date: "2020-01-15", expiry_date: "2030-01-15",
  files: [{ uri: "/CwW9PHhP_Germany-passport.jpg" }],
};
const nationalId = {
  type: "NATIONAL_ID", number: "A12345678", country: "USA", issue_date: "2020-01-15", expiry_date: "2030-01-15",
  files: [{ side: "FRONT", uri: "/id_front_0652746727640.pdf" }, { side: "BACK", uri: "/id_back_0652746727641.pdf" }],
};
const attachPassport = change(attachValid, { identifying_documents: [passport] });
const attachNationalId = change(attachValid, { identifying_documents: [nationalId] });
const attachPermit = change(attachNationalId, { "identifying_documents.0.type": "RESIDENCE_PERMIT" });
const attachLicense = change(attachValid, { "identifying_documents.0": undefined });
const attachSelfie = change(attachValid, { "identifying_documents.1": undefined });
const proof = attachValid.address_documents[0];

export const attachCases = [
  { name: "the guide's example", body: attachValid },
  { name: "four errors", body: attachFourErrors },
  { name: "a passport", body: attachPassport },
  { name: "a national id", body: attachNationalId },
  { name: "a residence permit", body: attachPermit },
  { name: "a driver's licence alone", body: attachLicense },
  { name: "a selfie alone", body: attachSelfie },
  ...each(attachValid, "no body", "", [null, [], "x", 0, false, {}]),
  ...["identifying_documents", "address_documents"].flatMap((member) =>
    each(attachPassport, member, member, [
      undefined, null, [], "", "x", {}, 1, [null], ["x"], [[]], [{}], [{ type: "PASSPORT" }],
      [{ type: null, files: null }],
      [{ type: "UTILITY_BILL", files: [] }], [{ type: "SELFIE" }], [1, null],
    ])),
  ...each(attachValid, "tos_policies_value", "tos_policies_value", [undefined, null, "", "  ", 1, {}, "é"]),
  ...each(attachPassport, "type", "identifying_documents.0.type", [
    undefined, null, "", "passport", "SELFIE", "NATIONAL_ID", "RESIDENCE_PERMIT", "DRIVERS_LICENSE", 1, "VISA", [],
    "toString",
  ]),
  one(attachPassport, "an unknown type, and nothing else is judged but its files", {
    "identifying_documents.0": { type: "VISA", state: 1, files: [{ side: "LEFT", uri: "" }, null, {}] },
  }),
  one(attachPassport, "no type and no files", { "identifying_documents.0": { files: [] } }),
  ...each(attachPassport, "number", "identifying_documents.0.number", [undefined, null, "", " ", "Ä123", 12345678]),
  ...each(attachPassport, "country", "identifying_documents.0.country", [
    undefined, null, "", " ", "DEU", "usa", "XKX", 840, [],
  ]),
  ...[attachPassport, attachNationalId, attachPermit].flatMap((body) =>
    each(body, `state on ${body.identifying_documents[0].type}`, "identifying_documents.0.state", [
      "US-CA", "", null, " ", 1, [], false,
    ])),
  ...each(attachLicense, "state on a licence of the USA", "identifying_documents.0.state", [
    undefined, null, "", " ", "\u3000", "California", "Kalifornien ü", "x".repeat(64), "x".repeat(65), 6, {}, [],
  ]),
  ...["DEU", "", "XXX", null].flatMap((country) =>
    each(change(attachLicense, { "identifying_documents.0.country": country }), `state on a licence of ${country}`,
      "identifying_documents.0.state", [undefined, null, "", " ", "BY", "x".repeat(65), 1])),
  ...each(attachPassport, "issue_date", "identifying_documents.0.issue_date", [
    undefined, null, "", " ", "2020-02-30", "15.01.2020", "2030-01-15", "2030-01-16", "2030-01-14", "2027-01-01", 2020,
    [],
  ]),
  ...each(attachPassport, "expiry_date", "identifying_documents.0.expiry_date", [
    undefined, null, "", " ", "2026-11-21", "2026-11-22", "2026-11-20", "2030-02-29", "2032-02-29", "2020-01-15",
    "2019-01-15", "never", 2030, {},
  ]),
  one(attachPassport, "both dates are no days", {
    "identifying_documents.0.issue_date": "2030-99-99", "identifying_documents.0.expiry_date": "2030-02-30",
  }),
  one(attachPassport, "expired before it was issued", {
    "identifying_documents.0.issue_date": "2025-01-01", "identifying_documents.0.expiry_date": "2024-01-01",
  }),
  ...[attachPassport, attachNationalId, attachSelfie].flatMap((body) =>
    each(body, `files of ${body.identifying_documents[0].type}`, "identifying_documents.0.files", [
      undefined, null, [], "", {}, [null], [{}], ["/a.pdf"], [[]], [{ uri: "/a.pdf" }],
      [{ uri: "/a.pdf" }, { uri: "/b.pdf" }],
      [{ side: "FRONT", uri: "/a.pdf" }, { side: "FRONT", uri: "/b.pdf" }],
      [{ side: "BACK", uri: "/a.pdf" }, { side: "FRONT", uri: "/b.pdf" }],
      [{ side: "FRONT", uri: "/a.pdf" }, { side: "BACK", uri: "/a.pdf" }],
      [{ side: "FRONT", uri: "/a.pdf" }, { side: "BACK", uri: " /a.pdf\u200b" }],
      [{ side: "FRONT", uri: "/a.pdf" }, { side: "", uri: "/b.pdf" }],
      [{ side: "FRONT", uri: "/a.pdf" }, { side: null, uri: "/b.pdf" }],
      [{ side: "FRONT", uri: "/a.pdf" }, { side: "LEFT", uri: "/b.pdf" }],
      [{ side: "FRONT", uri: "/a.pdf" }, { side: 1, uri: "/b.pdf" }],
      [{ side: "front", uri: "/a.pdf" }, { side: "BACK", uri: " " }],
      [{ side: "FRONT", uri: "/a.pdf" }, null],
      [{ side: "FRONT", uri: "/a.pdf" }, []],
      [{ side: "FRONT", uri: "/a.pdf" }, { side: "BACK", uri: 5 }],
      [{ side: "FRONT", uri: "/a" }, { side: "BACK", uri: "/b" }, { side: "BACK", uri: "/a" }],
      [{ side: " ", uri: "/a.pdf" }],
      [{ side: "BACK", uri: "/é.pdf", extra: 1 }],
    ])),
  one(attachPassport, "two primary documents", { "identifying_documents.1": { ...nationalId } }),
  one(attachPassport, "the same document twice", { "identifying_documents.1": passport }),
  one(attachSelfie, "two selfies", { "identifying_documents.1": attachSelfie.identifying_documents[0] }),
  one(attachSelfie, "two selfies and two primary documents", {
    "identifying_documents.1": { type: "SELFIE", files: [] }, "identifying_documents.2": passport,
    "identifying_documents.3": nationalId,
  }),
  one(attachPassport, "a primary document and one of an unknown type", {
    "identifying_documents.1": { ...passport, type: "VISA" },
  }),
  one(attachSelfie, "of a selfie the rest is ignored", {
    "identifying_documents.0.number": 5, "identifying_documents.0.state": "CA", "identifying_documents.0.country": "X",
    "identifying_documents.0.expiry_date": "1990-01-01", "identifying_documents.0.issue_date": {},
  }),
  one(attachValid, "a selfie's file for a document", {
    "identifying_documents.0.files.0.uri": "/AbAcQ4hn_0652746727638.pdf",
  }),
  one(attachPassport, "a document's file as proof of address", {
    "address_documents.0.files.0.uri": "/CwW9PHhP_Germany-passport.jpg ",
  }),
  one(attachPassport, "a file of a document of an unknown type as proof of address", {
    "identifying_documents.0.type": "selfie", "address_documents.0.files.0.uri": "/CwW9PHhP_Germany-passport.jpg",
  }),
  one(attachPassport, "two proofs of address", { "address_documents.1": { ...proof, files: [{ uri: "/other.pdf" }] } }),
  one(attachPassport, "two proofs of address with one file", { "address_documents.1": proof }),
  one(attachPassport, "two proofs of address, one in error", {
    "address_documents.1": { type: "RENT", country: "DEU" },
  }),
  ...each(attachValid, "type of proof", "address_documents.0.type", [
    undefined, null, "", "UTILITY_BILL", "GOVERNMENT_LETTER", "PASSPORT", "bank_statement", 1,
  ]),
  ...each(attachValid, "country of proof", "address_documents.0.country", [
    undefined, null, "", " ", "MEX", "usa", "XKX", 840,
  ]),
  ...each(attachValid, "issue_date of proof", "address_documents.0.issue_date", [
    null, "", " ", "2026-10-15", "2026-01-01", "2030-01-01", "2026-02-29", "yesterday", 20261015,
  ]),
  ...each(attachValid, "files of proof", "address_documents.0.files", [
    undefined, null, [], {}, [null], [{ uri: "/a" }, { uri: "/b" }], [{ uri: "/a" }, { uri: "/a" }],
    [{ side: "TOP", uri: "/a" }],
    [{ side: "FRONT", uri: "/a" }], [{ uri: "" }],
  ]),
  one(attachValid, "unknown members everywhere", {
    customer_id: "x", "identifying_documents.1.note": 1, "address_documents.0.state": "CA",
    "address_documents.0.files.0.name": "a.pdf",
  }),
  one(attachValid, "cross-field rules beside missing members", {
    tos_policies_value: undefined, "identifying_documents.1.number": null, "identifying_documents.1.state": "",
    "identifying_documents.1.files.1": { side: "FRONT", uri: "/AbAcQ4hn_0652746727638.pdf" },
    "address_documents.0.type": null, "address_documents.0.country": "CAN",
  }),
];
