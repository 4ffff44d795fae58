// Create bodies by the thousand, a line each.

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
