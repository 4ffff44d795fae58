// Create bodies that the peers are held to ours by: each rule kept and broken.
import { createFiveErrors, createFiveWarnings, createGbr, createNonAscii, createValid, change, each, mexico, one, usa } from "./bodies.mjs";

export const createCases = [
  { name: "the guide's example", body: createValid },
  { name: "five errors", body: createFiveErrors },
  { name: "five warnings", body: createFiveWarnings },
  { name: "with transliterations", body: createNonAscii },
  { name: "a resident of the United Kingdom", body: createGbr },
  one(createValid, "only what is required", {
    "basic_info.middle_name": undefined, "basic_info.secondary_nationality": undefined, "basic_info.gender": undefined,
    "address.street_line_2": undefined, "financial_profile.purpose_remarks": undefined,
    "financial_profile.source_of_funds_description": undefined, meta_data: undefined,
  }),
  one(createValid, "null on every optional member", {
    "basic_info.first_name_en": null, "basic_info.middle_name": null, "basic_info.middle_name_en": null,
    "basic_info.secondary_nationality": null, "basic_info.gender": null, "address.street_line_1_en": null,
    "address.street_line_2": null, "financial_profile.purpose_remarks": null,
    "financial_profile.source_of_funds_description": null, meta_data: null,
  }),
  one(createValid, '"" on every optional member', {
    "basic_info.first_name_en": "", "basic_info.middle_name": "", "basic_info.middle_name_en": "",
    "basic_info.secondary_nationality": "", "basic_info.gender": "", "address.street_line_1_en": "",
    "address.street_line_2": "", "financial_profile.purpose_remarks": "",
    "financial_profile.source_of_funds_description": "", meta_data: "",
  }),
  one(createValid, "blanks on every optional member", {
    "basic_info.first_name_en": " ", "basic_info.middle_name": "\t", "basic_info.middle_name_en": " ",
    "basic_info.secondary_nationality": " ", "basic_info.gender": " ", "address.street_line_1_en": "\u00a0",
    "address.street_line_2": "\u3000", "financial_profile.purpose_remarks": "\u200b",
    "financial_profile.source_of_funds_description": "\u0085", meta_data: " ",
  }),
  one(createValid, "null on every required member", {
    verification_type: null, "basic_info.first_name": null, "basic_info.last_name": null, "basic_info.dob": null,
    "basic_info.email": null, "basic_info.phone": null, "basic_info.country_of_residence": null,
    "basic_info.primary_nationality": null, "basic_info.tax_info": null, "address.street_line_1": null,
    "address.city": null, "address.subdivision_code": null, "address.postal_code": null, "address.country": null,
    "financial_profile.employment_status": null, "financial_profile.occupation_id": null,
    "financial_profile.purpose_id": null, "financial_profile.source_of_fund_ids": null,
    "financial_profile.monthly_volume_usd": null,
  }),
  one(createValid, '"" on every required member', {
    verification_type: "", "basic_info.first_name": "", "basic_info.last_name": "", "basic_info.dob": "",
    "basic_info.email": "", "basic_info.phone": "", "basic_info.country_of_residence": "",
    "basic_info.primary_nationality": "", "basic_info.tax_info": "", "address.street_line_1": "",
    "address.city": "", "address.subdivision_code": "", "address.postal_code": "", "address.country": "",
    "financial_profile.employment_status": "", "financial_profile.occupation_id": "",
    "financial_profile.purpose_id": "", "financial_profile.source_of_fund_ids": "",
    "financial_profile.monthly_volume_usd": "",
  }),
  one(createValid, "another type on every member", {
    verification_type: 1, "basic_info.first_name": 1, "basic_info.first_name_en": true, "basic_info.middle_name": [],
    "basic_info.middle_name_en": 0, "basic_info.last_name": {}, "basic_info.last_name_en": false,
    "basic_info.dob": 19900415,
    "basic_info.email": ["maria@example.com"], "basic_info.phone": 14155552671, "basic_info.country_of_residence": true,
    "basic_info.primary_nationality": ["USA"], "basic_info.secondary_nationality": 1, "basic_info.gender": true,
    "basic_info.tax_info": { 0: usa("123-45-6789") }, "address.street_line_1": 123, "address.street_line_1_en": {},
    "address.street_line_2": 4, "address.street_line_2_en": [], "address.city": null, "address.subdivision_code": 6,
    "address.postal_code": 94103, "address.country": {}, "financial_profile.employment_status": ["EMPLOYED"],
    "financial_profile.occupation_id": "42", "financial_profile.purpose_id": true,
    "financial_profile.purpose_remarks": 1, "financial_profile.source_of_fund_ids": 1,
    "financial_profile.source_of_funds_description": {}, "financial_profile.monthly_volume_usd": "5000", meta_data: 1,
  }),
  ...each(createValid, "no body", "", [null, [], [createValid], "{}", "", 42, true, {}]),
  ...["basic_info", "address", "financial_profile"].flatMap((section) =>
    each(createValid, section, section, [undefined, null, "", "x", 1, false, [], [1], {}])),
  ...each(createValid, "meta_data", "meta_data", [{}, { a: null, b: [1], c: { d: 1 } }, [], ["a"], "text", true, 0]),
  ...each(createValid, "verification_type", "verification_type", [
    undefined, "RELIANCE", "standard", "STANDARD ", "BASIC",
  ]),
  ...each(createValid, "first_name", "basic_info.first_name", [undefined, " ", "\ufeff\u200b", "Zoé", "李", "O'Neil"]),
  ...each(createNonAscii, "first_name_en", "basic_info.first_name_en", [
    undefined, null, "", " ", "Mária", "\u3000", 7,
  ]),
  ...each(createValid, "last_name", "basic_info.last_name", ["Łukasz", " \u0085 ", "Núñez"]),
  ...each(createNonAscii, "last_name_en", "basic_info.last_name_en", [undefined, "Garcı́a"]),
  ...each(createNonAscii, "middle_name_en", "basic_info.middle_name_en", [undefined, "Éléonore"]),
  ...each(createNonAscii, "middle_name", "basic_info.middle_name", [undefined, "", " "]),
  ...each(createValid, "dob", "basic_info.dob", [
    "2008-11-21", "2008-11-22", "1905-11-22", "1905-11-21", "2026-11-22", "2030-01-01", "1990-02-29", "1992-02-29",
    "1900-02-29", "2000-02-29", "1990-13-01", "1990-00-10", "1990-04-31", "1990-04-00", "1990-4-15", "15.04.1990",
    "1990-04-15T00:00:00Z", " 1990-04-15", "1990-04-15 ", "199a-04-15", "0000-01-01", "１９９０-04-15", "+990-04-15",
  ]),
  ...each(createValid, "email", "basic_info.email", [
    "maria", "maria@", "@example.com", "maria@example", "maria@exa mple.com", "maria@-example.com",
    "maria@example-.com",
    "maria@example..com", "a@b@example.com", "maria+fin@example.com", ".maria.@example.com", "MARIA@EXAMPLE.COM",
    "maria@Example.com", "maria@exämple.com", "marí@example.com", " maria@example.com", "maria@example.com\n",
    `${"a".repeat(242)}@example.com`, `${"a".repeat(243)}@example.com`, `a@${"b".repeat(63)}.com`,
    `a@${"b".repeat(64)}.com`,
    "maria_garcia@my_host.com", "m'a.r/i=a?{x}|~@example.com", "(maria)@example.com",
  ]),
  ...each(createValid, "phone", "basic_info.phone", [
    "+1", "+12", "+123456789012345", "+1234567890123456", "+0123456789", "14155552671", "+1 4155552671", "+1415555267a",
    "+525512345678", "+１４１５", "++14155552671",
  ]),
  ...each(createValid, "country_of_residence", "basic_info.country_of_residence", [
    undefined, "usa", "US", "XKX", "USAA", "MEX", "ZZZ", "[[[", "@@@", " USA",
  ]),
  ...each(createValid, "primary_nationality", "basic_info.primary_nationality", ["ABW", "ZWE", "ANT", "US", "ÅLA"]),
  ...each(createValid, "secondary_nationality", "basic_info.secondary_nationality", ["USA", "mex", "XKX", [], "MEX "]),
  ...each(createValid, "gender", "basic_info.gender", ["MALE", "female", "OTHER", "FEMALE "]),
  ...each(createValid, "tax_info", "basic_info.tax_info", [
    undefined, [], [null], ["x"], [[]], [{}], [1, usa("123-45-6789")],
    [usa("123456789")], [usa("123-45-678")], [usa("1234-5-6789")], [usa("000-00-0000")], [usa(" 123-45-6789")],
    [usa("١٢٣-45-6789")], [usa("")], [usa(" ")], [usa(null)], [usa(123456789)], [usa("912-34-5678", "ITIN")],
    [usa("123-45-6789", "")], [usa("123-45-6789", "SÉN")], [usa("123-45-6789", 1)], [usa("123-45-6789", null)],
    [usa("123-45-6789"), mexico("GAEM900415AB1")], [usa("123-45-6789"), usa("123-45-6789", "ITIN")],
    [mexico("A1"), mexico("A1 "), mexico("a1"), mexico("A-1")], [mexico("Ñ1"), mexico("Ñ1")], [usa("bad"), usa("bad")],
    [mexico("123-45-6789"), usa("123-45-6789")], [usa("12-345"), mexico("12-345")],
    [mexico("A1"), mexico("A1"), mexico("A1")],
    [{ document_type: "SSN", document_id: "bad" }, { country_code: "usa", document_type: "SSN", document_id: "bad" }],
    [{ country_code: 5, document_type: "SSN", document_id: "Ñ" }], [null, usa("123-45-6789"), null],
  ]),
  ...each(createNonAscii, "street_line_1_en", "address.street_line_1_en", [undefined, "Straße", " ", ""]),
  ...each(createNonAscii, "street_line_2_en", "address.street_line_2_en", [undefined, null, "Tür", []]),
  ...each(createValid, "street_line_2", "address.street_line_2", ["Tür 5", "   "]),
  ...each(createValid, "city", "address.city", [undefined, " ", "Zürich", "東京"]),
  ...each(createValid, "postal_code", "address.postal_code", [undefined, " ", "９４１０３", "-"]),
  ...each(createValid, "subdivision_code", "address.subdivision_code", [
    undefined, " ", "CA", "us-ca", "US-CA ", "US-PR", "US-XX", "CA-ON", "GB-ENG", "US-", "Kalifornien", "US-Č",
    "US-CAL",
  ]),
  ...each(createGbr, "subdivision_code in GBR", "address.subdivision_code", [
    "GB-LND", "GB-AAA", "US-CA", "GB-EN", "GBR",
  ]),
  ...["MEX", "usa", "XKX", undefined, null, "", 840, "GBR"].flatMap((country) =>
    each(change(createValid, { "address.subdivision_code": "GB-ENG" }), "country", "address.country", [country])),
  ...["HKG", "JEY", "REU", "ATA"].flatMap((country) => {
    const body = change(createValid, { "basic_info.country_of_residence": country, "address.country": country });
    return each(body, `no codes of its own, ${country}`, "address.subdivision_code", [
      "CN-HK", "FR-974", "anything", "", "Jérsey",
    ]);
  }),
  one(createValid, "a residence in error silences the comparison", {
    "basic_info.country_of_residence": "XXX", "address.country": "GBR", "address.subdivision_code": "GB-ENG",
  }),
  one(createValid, "a residence that is missing silences the comparison, not the subdivision", {
    "basic_info.country_of_residence": undefined, "address.country": "GBR",
  }),
  one(createValid, "without basic_info the address is judged by itself", {
    basic_info: undefined, "address.country": "GBR",
  }),
  one(createValid, "a mismatch silences the subdivision", { "address.country": "CAN" }),
  one(createValid, "a country in error silences the subdivision", {
    "address.country": "CA", "address.subdivision_code": "X",
  }),
  ...each(createValid, "employment_status", "financial_profile.employment_status", [
    undefined, "SELF_EMPLOYED", "RETIRED", "STUDENT", "UNEMPLOYED", "employed", "SELF EMPLOYED",
  ]),
  ...each(createValid, "occupation_id", "financial_profile.occupation_id", [
    undefined, 0, -1, 1.5, 1e21, 9007199254740991, 9007199254740992, "42", "", [], {},
  ]),
  ...each(createValid, "purpose_id", "financial_profile.purpose_id", [undefined, 3.0000001, -9007199254740992, false]),
  ...each(createValid, "source_of_fund_ids", "financial_profile.source_of_fund_ids", [
    undefined, [], [1], [1, 1], ["1"], [null], [1.5, 2], [1, "x", {}], {}, [[1]], [1e300],
  ]),
  ...each(createValid, "monthly_volume_usd", "financial_profile.monthly_volume_usd", [
    undefined, 0, -0.5, -1, 0.5, 1e15, 1e300, -9007199254740991, "5,000",
  ]),
  ...each(createValid, "purpose_remarks", "financial_profile.purpose_remarks", ["für die Familie", "  ", 1]),
  ...each(createValid, "source_of_funds_description", "financial_profile.source_of_funds_description", [
    "Gehälter", "\n",
  ]),
  one(createValid, "unknown members everywhere", {
    extra: 1, "basic_info.tin": "123-45-6789", "basic_info.tax_info.0.note": null, "address.state": "CA",
    "financial_profile.source_of_fund_id": 1,
  }),
  one(createNonAscii, "companions missing beside other errors", {
    "basic_info.first_name_en": undefined, "basic_info.last_name_en": "", "address.street_line_1_en": null,
    "basic_info.dob": 1, "basic_info.tax_info": [usa("1"), mexico("X"), mexico("X")], "address.city": null,
    "financial_profile.occupation_id": null,
  }),
  one(createNonAscii, "a country and a subdivision beside wrong types", {
    verification_type: null, "basic_info.email": null, "basic_info.country_of_residence": "USA",
    "address.subdivision_code": "CA-ON", "address.street_line_1": 5, financial_profile: null, meta_data: [],
  }),
  one(createValid, "a subdivision and a tax number beside numbers that are not whole", {
    "address.subdivision_code": "GB-ENG", "basic_info.tax_info.0.document_id": "1", "financial_profile.purpose_id": 1.5,
    "financial_profile.source_of_fund_ids": [0.5], "financial_profile.monthly_volume_usd": -0.5,
  }),
  one(createValid, "a mismatch beside a missing section", { "address.country": "FRA", financial_profile: undefined }),
];
