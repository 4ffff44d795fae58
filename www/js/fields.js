// What the page asks for, as data: the only list of inputs. A `path` is the
// input's name and its place in the body. Whether an input is required is not
// written here: the module says so, because that follows the state.

/** Rows of a select whose list comes from a catalogue are filled in later. */
const COUNTRY = { kind: "select", options: "countries" };
const DATE = { kind: "date", hint: "YYYY-MM-DD", width: "half" };

const companion = (path, label) => ({
  path,
  label: `${label} in English letters`,
  conditional: true,
  hint: "The same in plain letters A to Z, without accents.",
});

const details = {
  id: "details",
  title: "Personal details",
  lead: "Write everything as it stands on your identity document.",
  next: "Continue",
  groups: [
    {
      legend: "Your name",
      fields: [
        { path: "basic_info.first_name", label: "First name" },
        companion("basic_info.first_name_en", "First name"),
        { path: "basic_info.middle_name", label: "Middle name" },
        companion("basic_info.middle_name_en", "Middle name"),
        { path: "basic_info.last_name", label: "Last name" },
        companion("basic_info.last_name_en", "Last name"),
      ],
    },
    {
      legend: "About you",
      fields: [
        { ...DATE, path: "basic_info.dob", label: "Date of birth" },
        {
          path: "basic_info.gender", label: "Gender", kind: "select", width: "half",
          options: [["FEMALE", "Female"], ["MALE", "Male"]],
        },
        { ...COUNTRY, path: "basic_info.country_of_residence", label: "Country of residence", hint: "Where you live now." },
        { ...COUNTRY, path: "basic_info.primary_nationality", label: "Nationality", width: "half" },
        { ...COUNTRY, path: "basic_info.secondary_nationality", label: "Second nationality", width: "half" },
      ],
    },
    {
      legend: "How to reach you",
      fields: [
        { path: "basic_info.email", label: "E-mail", kind: "email" },
        { path: "basic_info.phone", label: "Mobile phone", kind: "tel", hint: "With the country code, for example +14155552671." },
      ],
    },
    {
      legend: "Tax numbers",
      lead: "One for each country where you pay tax. A number from the USA has the form 123-45-6789.",
      list: "basic_info.tax_info",
      item: "Tax number",
      fields: [
        { ...COUNTRY, path: "country_code", label: "Country of the tax number" },
        { path: "document_type", label: "Kind of number", width: "half", hint: "For example SSN or TIN.", kind: "suggested" },
        { path: "document_id", label: "Number", width: "half", hint: "As it stands on the card or letter." },
      ],
    },
    {
      legend: "How we verify you",
      fields: [
        {
          path: "verification_type", label: "Verification", kind: "select", initial: "STANDARD",
          options: [["STANDARD", "Standard: we check your documents"], ["RELIANCE", "Reliance: your provider has checked you already"]],
        },
      ],
    },
  ],
};

const address = {
  id: "address",
  title: "Address",
  lead: "Where you live now. It has to match your proof of address.",
  next: "Continue",
  groups: [
    {
      legend: "Home address",
      fields: [
        { path: "address.street_line_1", label: "Street and number" },
        companion("address.street_line_1_en", "Street and number"),
        { path: "address.street_line_2", label: "Apartment, floor or unit" },
        companion("address.street_line_2_en", "Apartment, floor or unit"),
        { path: "address.city", label: "City", width: "half" },
        { path: "address.postal_code", label: "Postal code", width: "half" },
        { path: "address.subdivision_code", label: "State, province or region", kind: "select", options: "subdivisions" },
        { ...COUNTRY, path: "address.country", label: "Country", hint: "Has to be your country of residence." },
      ],
    },
  ],
};

const financial = {
  id: "financial",
  title: "Financial profile",
  lead: "We are obliged to ask what you do and where the money comes from.",
  next: "Continue",
  groups: [
    {
      legend: "Your work",
      fields: [
        {
          path: "financial_profile.employment_status", label: "Employment", kind: "select",
          options: [["EMPLOYED", "Employed"], ["SELF_EMPLOYED", "Self-employed"], ["RETIRED", "Retired"], ["STUDENT", "Student"], ["UNEMPLOYED", "Not employed"]],
        },
        { path: "financial_profile.occupation_id", label: "Occupation", kind: "select", options: "occupations" },
      ],
    },
    {
      legend: "How you will use the service",
      fields: [
        { path: "financial_profile.purpose_id", label: "Purpose", kind: "select", options: "purposes" },
        { path: "financial_profile.purpose_remarks", label: "More about the purpose", kind: "textarea" },
        { path: "financial_profile.source_of_fund_ids", label: "Where the money comes from", kind: "checkboxes", options: "source_of_funds", hint: "Choose all that apply." },
        { path: "financial_profile.source_of_funds_description", label: "More about where it comes from", kind: "textarea" },
        { path: "financial_profile.monthly_volume_usd", label: "Expected volume a month, in US dollars", kind: "integer", hint: "Whole dollars, for example 5000. 0 is allowed." },
      ],
    },
  ],
};

const documents = {
  id: "documents",
  title: "Documents",
  lead: "Clear colour photos or scans with all four corners in view. PDF, JPG or PNG.",
  next: "Send documents",
  groups: [
    {
      legend: "Identity document",
      fields: [
        { path: "identifying_documents.0.type", label: "Kind of document", kind: "select", options: "document_types" },
        { path: "identifying_documents.0.number", label: "Document number" },
        { ...COUNTRY, path: "identifying_documents.0.country", label: "Issuing country" },
        { path: "identifying_documents.0.state", label: "Issuing state", conditional: true, hint: "For example US-CA." },
        { ...DATE, path: "identifying_documents.0.issue_date", label: "Date of issue" },
        { ...DATE, path: "identifying_documents.0.expiry_date", label: "Date of expiry" },
        { path: "identifying_documents.0.files.0", label: "Photo of the document", kind: "file", conditional: true },
        { path: "identifying_documents.0.files.1", label: "Back", kind: "file", conditional: true },
      ],
    },
    {
      legend: "Selfie",
      fields: [
        { path: "identifying_documents.1.type", kind: "hidden", value: "SELFIE" },
        { path: "identifying_documents.1.files.0", label: "Photo of your face", kind: "file", optional: true, capture: "user", issuesOf: "selfie_required" },
      ],
    },
    {
      legend: "Proof of address",
      lead: "It shows your full name and the address you gave, and is not older than 90 days.",
      fields: [
        {
          path: "address_documents.0.type", label: "Kind of proof", kind: "select",
          options: [["UTILITY_BILL", "Utility bill"], ["BANK_STATEMENT", "Bank statement"], ["GOVERNMENT_LETTER", "Letter from a public authority"]],
        },
        { ...COUNTRY, path: "address_documents.0.country", label: "Country", hint: "Has to be your country of residence." },
        { ...DATE, path: "address_documents.0.issue_date", label: "Date of issue" },
        { path: "address_documents.0.files.0", label: "Proof of address", kind: "file" },
      ],
    },
  ],
};

/** The identity documents one may choose, and the files each is made of. */
export const DOCUMENT_TYPES = [
  { value: "PASSPORT", label: "Passport", files: [{ label: "Photo page of the passport" }] },
  { value: "NATIONAL_ID", label: "National identity card", files: bothSides("identity card") },
  { value: "DRIVERS_LICENSE", label: "Driver's license", files: bothSides("license") },
  { value: "RESIDENCE_PERMIT", label: "Residence permit", files: bothSides("permit") },
];

function bothSides(what) {
  return [{ side: "FRONT", label: `Front of the ${what}` }, { side: "BACK", label: `Back of the ${what}` }];
}

/** The steps in their order. A step without groups draws itself. */
export const STEPS = [
  details,
  address,
  financial,
  { id: "review", title: "Review", lead: "Check what you are about to send.", next: "Create customer" },
  { id: "terms", title: "Terms", lead: "Please read the terms of service before you go on.", next: "Accept and continue" },
  documents,
  { id: "status", title: "Status" },
];
