// The bodies that are timed, those that the peers are held to ours by, and the lines for back offices.
//
// All are what JSON can say. Not among them: half a surrogate pair and lists or nests too large to follow, which ours
// judges and no library asks about.

/** The examples of Individual customers guide V2, section by section, put together. */
export const createValid = {
  verification_type: "STANDARD",
  basic_info: {
    first_name: "Maria",
    middle_name: "Elena",
    last_name: "Garcia",
    dob: "1990-04-15",
    email: "maria.garcia@example.com",
    phone: "+14155552671",
    country_of_residence: "USA",
    primary_nationality: "USA",
    secondary_nationality: "MEX",
    gender: "FEMALE",
    tax_info: [{ country_code: "USA", document_type: "SSN", document_id: "123-45-6789" }],
  },
  address: {
    street_line_1: "123 Market Street",
    street_line_2: "Apt 4B",
    city: "San Francisco",
    subdivision_code: "US-CA",
    postal_code: "94103",
    country: "USA",
  },
  financial_profile: {
    employment_status: "EMPLOYED",
    occupation_id: 42,
    purpose_id: 3,
    purpose_remarks: "Personal remittances to family",
    source_of_fund_ids: [1, 5],
    source_of_funds_description: "Monthly salary from employment",
    monthly_volume_usd: 5000,
  },
  meta_data: { reference: "client-ref-abc-001" },
};

/** The example of Individual customers guide V2, Step 2: Attach Documents. */
export const attachValid = {
  identifying_documents: [
    { type: "SELFIE", files: [{ uri: "/AbAcQ4hn_0652746727637.pdf" }] },
    {
      type: "DRIVERS_LICENSE",
      number: "DL987654321",
      country: "USA",
      state: "US-CA",
      issue_date: "2019-06-01",
      expiry_date: "2029-06-01",
      files: [
        { side: "FRONT", uri: "/AbAcQ4hn_0652746727638.pdf" },
        { side: "BACK", uri: "/XyZ123mn_0652746727639.pdf" },
      ],
    },
  ],
  address_documents: [{ type: "BANK_STATEMENT", country: "USA", files: [{ uri: "/PoAdef45_0652746727640.pdf" }] }],
  tos_policies_value: "e9414388-fbdf-4407-b5c2-bc39eae3645b",
};

/** A copy of a body with other values at some dotted paths; `undefined` takes a member or an entry away. */
function change(body, changes) {
  let changed = structuredClone(body);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop();
    const parent = keys.reduce((at, key) => at[key], changed);
    if (last === "") changed = value;
    else if (value !== undefined) parent[last] = structuredClone(value);
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return changed;
}

export const createFiveErrors = change(createValid, {
  "basic_info.email": "Maria.Garcia@example.com",
  "basic_info.phone": "(415) 555-2671",
  "basic_info.dob": "2010-04-15",
  "address.subdivision_code": "CA-ON",
  "financial_profile.monthly_volume_usd": -5000,
});

export const attachFourErrors = change(attachValid, {
  "identifying_documents.1.expiry_date": "2024-06-01",
  "identifying_documents.1.files.1": undefined,
  "address_documents.0.country": "MEX",
  "address_documents.0.files.0.uri": "/AbAcQ4hn_0652746727638.pdf",
});

const createNonAscii = change(createValid, {
  "basic_info.first_name": "María",
  "basic_info.first_name_en": "Maria",
  "basic_info.middle_name": "Éléonore",
  "basic_info.middle_name_en": "Eleonore",
  "basic_info.last_name": "García",
  "basic_info.last_name_en": "Garcia",
  "address.street_line_1": "Straße des 17. Juni 135",
  "address.street_line_1_en": "Strasse des 17. Juni 135",
  "address.street_line_2": "Hinterhaus, 3. Stock, Tür 5",
  "address.street_line_2_en": "Hinterhaus, 3. Stock, Tuer 5",
});

const createGbr = change(createValid, {
  "basic_info.phone": "+442079460958",
  "basic_info.country_of_residence": "GBR",
  "basic_info.primary_nationality": "GBR",
  "basic_info.secondary_nationality": "IRL",
  "basic_info.tax_info": [{ country_code: "GBR", document_type: "UTR", document_id: "1955839661" }],
  "address.city": "London",
  "address.subdivision_code": "GB-ENG",
  "address.postal_code": "SW1A 1AA",
  "address.country": "GBR",
});

const usa = (document_id, document_type = "SSN") => ({ country_code: "USA", document_type, document_id });
const mexico = (document_id) => ({ country_code: "MEX", document_type: "RFC", document_id });

// One case, and cases that change the same member, one value after the other.
const one = (body, name, changes) => ({ name, body: change(body, changes) });
const each = (body, name, path, values) =>
  values.map((value) => one(body, `${name}: ${JSON.stringify(value) ?? "missing"}`, { [path]: value }));

export const createCases = [
  { name: "the guide's example", body: createValid },
  { name: "five errors", body: createFiveErrors },
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

const NAMES = [
  ["María", "Maria"], ["José", "Jose"], ["Łukasz", "Lukasz"], ["Zoë", "Zoe"], ["Anna", ""], ["John", ""], ["Grace", ""],
  ["Omar", ""], ["Søren", "Soren"], ["Chloé", "Chloe"], ["William", ""], ["Elizabeth", ""],
];
const SURNAMES = [
  ["García", "Garcia"], ["Müller", "Mueller"], ["Smith", ""], ["Nguyen", ""], ["O'Brien", ""],
  ["Fernández", "Fernandez"],
  ["Kowalczyk", ""], ["Johnson", ""], ["Öztürk", "Ozturk"], ["Silva", ""],
];
const STREETS = ["Market Street", "Cesar Chavez Street", "Park Avenue South", "Martin Luther King Boulevard"];
const HOMES = [
  { country: "USA", code: "US-CA", city: "San Francisco", postal: "94103", phone: "+1415555" },
  { country: "USA", code: "US-NY", city: "New York", postal: "10001", phone: "+1212555" },
  { country: "GBR", code: "GB-ENG", city: "London", postal: "SW1A 1AA", phone: "+44207946" },
  { country: "MEX", code: "MX-CMX", city: "Mexico City", postal: "06000", phone: "+52551234" },
  { country: "DEU", code: "DE-BE", city: "Berlin", postal: "10117", phone: "+4930123" },
];
const STATUSES = ["EMPLOYED", "SELF_EMPLOYED", "RETIRED", "STUDENT", "UNEMPLOYED"];
const REMARKS =
  "Personal remittances to family members abroad, mostly once in a month, for rent, school fees and medical expenses";

// Marsaglia's xorshift with 32 bits: the same numbers each time.
function generator(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const digits = (number, length) => String(number).padStart(length, "0");

function line(n, below) {
  const of = (list) => list[below(list.length)];
  const [first, firstEn] = of(NAMES);
  const [middle, middleEn] = of(NAMES);
  const [last, lastEn] = of(SURNAMES);
  const home = of(HOMES);
  const ssn = `${digits(1 + below(665), 3)}-${digits(1 + below(99), 2)}-${digits(1 + below(9999), 4)}`;
  const handle = `${firstEn || first}.${(lastEn || last).replace("'", "")}.${n}`.toLowerCase();
  const isUsa = home.country === "USA";
  return {
    verification_type: "STANDARD",
    basic_info: {
      first_name: first,
      ...(firstEn && { first_name_en: firstEn }),
      middle_name: middle,
      ...(middleEn && { middle_name_en: middleEn }),
      last_name: last,
      ...(lastEn && { last_name_en: lastEn }),
      dob: `${1930 + below(75)}-${digits(1 + below(12), 2)}-${digits(1 + below(28), 2)}`,
      email: `${handle}@mail.example.com`,
      phone: `${home.phone}${digits(below(10_000), 4)}`,
      country_of_residence: home.country,
      primary_nationality: home.country,
      secondary_nationality: of(["CAN", "IRL", "ESP", "BRA"]),
      gender: of(["MALE", "FEMALE"]),
      tax_info: [{
        country_code: home.country,
        document_type: isUsa ? "SSN" : "TIN",
        document_id: isUsa ? ssn : digits(below(1e9), 10),
      }],
    },
    address: {
      street_line_1: `${1 + below(9999)} ${of(STREETS)}`,
      street_line_2: `Apartment ${1 + below(400)}, entrance ${1 + below(9)}`,
      city: home.city,
      subdivision_code: home.code,
      postal_code: home.postal,
      country: home.country,
    },
    financial_profile: {
      employment_status: of(STATUSES),
      occupation_id: 1 + below(500),
      purpose_id: 1 + below(20),
      purpose_remarks: REMARKS,
      source_of_fund_ids: [1 + below(6), 7 + below(6)],
      source_of_funds_description: "Monthly salary from employment, and what is left of savings from earlier years",
      monthly_volume_usd: below(20_000),
    },
    meta_data: { reference: `client-ref-${digits(n, 8)}`, branch: `branch-${1 + below(40)}` },
  };
}

/** So many valid create bodies, each another, about 1 kB each, a line each (NDJSON); the same bytes each time. */
export function lines(count) {
  const below = generator(20261121);
  const encoder = new TextEncoder();
  const parts = [];
  let length = 0;
  for (let n = 0; n < count; n++) {
    const part = encoder.encode(`${JSON.stringify(line(n, below))}\n`);
    parts.push(part);
    length += part.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
