// The documents' own examples, and others made of them.

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
export function change(body, changes) {
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

/** Nothing here is refused, and five things are likely to be questioned. */
export const createFiveWarnings = change(createValid, {
  "basic_info.first_name": "MARIA",
  "basic_info.phone": "+525512345678",
  "basic_info.secondary_nationality": "USA",
  "address.street_line_1": "P.O. Box 123",
  "address.postal_code": "9410",
});

export const attachFourErrors = change(attachValid, {
  "identifying_documents.1.expiry_date": "2024-06-01",
  "identifying_documents.1.files.1": undefined,
  "address_documents.0.country": "MEX",
  "address_documents.0.files.0.uri": "/AbAcQ4hn_0652746727638.pdf",
});

export const createNonAscii = change(createValid, {
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

export const createGbr = change(createValid, {
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

export const usa = (document_id, document_type = "SSN") => ({ country_code: "USA", document_type, document_id });
export const mexico = (document_id) => ({ country_code: "MEX", document_type: "RFC", document_id });

// One case, and cases that change the same member, one value after the other.
export const one = (body, name, changes) => ({ name, body: change(body, changes) });
export const each = (body, name, path, values) =>
  values.map((value) => one(body, `${name}: ${JSON.stringify(value) ?? "missing"}`, { [path]: value }));
