// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.
//
// The inputs of each body, in the API document's order: a name, what there is to know of it, and the inputs below
// it. `told` is the code that tells at its list that it is missing.

const TaxEntry = [
  ["country_code", { type: "country", example: "USA" }],
  ["document_type", { type: "text", example: "SSN" }],
  ["document_id", { type: "text", placeholder: "999-99-9999", example: "123-45-6789" }],
];

const BasicInfo = [
  ["first_name", { type: "text", autocomplete: "given-name", example: "María" }],
  ["first_name_en", { type: "text", example: "Maria" }],
  ["middle_name", { type: "text", autocomplete: "additional-name", example: "Elena" }],
  ["middle_name_en", { type: "text", example: "Elena" }],
  ["last_name", { type: "text", autocomplete: "family-name", example: "García" }],
  ["last_name_en", { type: "text", example: "Garcia" }],
  ["dob", { type: "date", placeholder: "YYYY-MM-DD", autocomplete: "bday", example: "1990-04-15" }],
  ["email", { type: "email", autocomplete: "email", inputmode: "email", example: "maria.garcia@example.com" }],
  ["phone", { type: "phone", autocomplete: "tel", inputmode: "tel", example: "+14155552671" }],
  ["country_of_residence", { type: "country", autocomplete: "country", example: "USA" }],
  ["primary_nationality", { type: "country", example: "USA" }],
  ["secondary_nationality", { type: "country", example: "MEX" }],
  ["gender", { type: "choice", choices: ["MALE", "FEMALE"], autocomplete: "sex" }],
  ["tax_info", { type: "list" }, TaxEntry],
];

const Address = [
  ["street_line_1", { type: "text", autocomplete: "address-line1", example: "123 Market Street" }],
  ["street_line_1_en", { type: "text", example: "123 Market Street" }],
  ["street_line_2", { type: "text", autocomplete: "address-line2", example: "Apt 4B" }],
  ["street_line_2_en", { type: "text", example: "Apt 4B" }],
  ["city", { type: "text", autocomplete: "address-level2", example: "San Francisco" }],
  ["subdivision_code", { type: "subdivision", catalogue: "subdivisions", autocomplete: "address-level1", example: "US-CA" }],
  ["postal_code", { type: "text", autocomplete: "postal-code", example: "94103" }],
  ["country", { type: "country", autocomplete: "country", example: "USA" }],
];

const FinancialProfile = [
  ["employment_status", { type: "choice", choices: ["EMPLOYED", "SELF_EMPLOYED", "RETIRED", "STUDENT", "UNEMPLOYED"] }],
  ["occupation_id", { type: "integer", catalogue: "occupations", inputmode: "numeric", example: 42 }],
  ["purpose_id", { type: "integer", catalogue: "purposes", inputmode: "numeric", example: 3 }],
  ["purpose_remarks", { type: "text", example: "Personal remittances to family" }],
  ["source_of_fund_ids", { type: "integers", catalogue: "source_of_funds" }],
  ["source_of_funds_description", { type: "text", example: "Monthly salary from employment" }],
  ["monthly_volume_usd", { type: "integer", inputmode: "numeric", example: 5000 }],
];

const Create = [
  ["verification_type", { type: "choice", choices: ["STANDARD", "RELIANCE"] }],
  ["basic_info", { type: "section" }, BasicInfo],
  ["address", { type: "section" }, Address],
  ["financial_profile", { type: "section" }, FinancialProfile],
  ["meta_data", { type: "object" }],
];

const DocumentFile = [
  ["side", { type: "choice", choices: ["FRONT", "BACK"], told: "sides_required" }],
  ["uri", { type: "file", accept: "application/pdf,image/jpeg,image/png", example: "/AbAcQ4hn_0652746727638.pdf" }],
];

const IdentifyingDocument = [
  ["type", { type: "choice", choices: ["PASSPORT", "NATIONAL_ID", "DRIVERS_LICENSE", "RESIDENCE_PERMIT", "SELFIE"] }],
  ["number", { type: "text", example: "DL987654321" }],
  ["country", { type: "country", example: "USA" }],
  ["state", { type: "text", maxLength: 64, example: "US-CA" }],
  ["issue_date", { type: "date", placeholder: "YYYY-MM-DD", example: "2019-06-01" }],
  ["expiry_date", { type: "date", placeholder: "YYYY-MM-DD", example: "2029-06-01" }],
  ["files", { type: "files" }, DocumentFile],
];

const AddressDocument = [
  ["type", { type: "choice", choices: ["UTILITY_BILL", "GOVERNMENT_LETTER", "BANK_STATEMENT"] }],
  ["country", { type: "country", example: "USA" }],
  ["issue_date", { type: "date", placeholder: "YYYY-MM-DD", example: "2026-10-01" }],
  ["files", { type: "files" }, DocumentFile],
];

const Attach = [
  ["identifying_documents", { type: "list" }, IdentifyingDocument],
  ["address_documents", { type: "list" }, AddressDocument],
  ["tos_policies_value", { type: "text", example: "e9414388-fbdf-4407-b5c2-bc39eae3645b" }],
];

export const BODIES = { create: Create, attach: Attach };

/** The countries of ISO 3166-1: alpha-3 and alpha-2 code of each. */
export const COUNTRIES = "ABWAWAFGAFAGOAOAIAAIALAAXALBALANDADAREAEARGARARMAMASMASATAAQATFTFATGAGAUSAUAUTATAZEAZBDIBIBELBEBENBJBESBQBFABFBGDBDBGRBGBHRBHBHSBSBIHBABLMBLBLRBYBLZBZBMUBMBOLBOBRABRBRBBBBRNBNBTNBTBVTBVBWABWCAFCFCANCACCKCCCHECHCHLCLCHNCNCIVCICMRCMCODCDCOGCGCOKCKCOLCOCOMKMCPVCVCRICRCUBCUCUWCWCXRCXCYMKYCYPCYCZECZDEUDEDJIDJDMADMDNKDKDOMDODZADZECUECEGYEGERIERESHEHESPESESTEEETHETFINFIFJIFJFLKFKFRAFRFROFOFSMFMGABGAGBRGBGEOGEGGYGGGHAGHGIBGIGINGNGLPGPGMBGMGNBGWGNQGQGRCGRGRDGDGRLGLGTMGTGUFGFGUMGUGUYGYHKGHKHMDHMHNDHNHRVHRHTIHTHUNHUIDNIDIMNIMINDINIOTIOIRLIEIRNIRIRQIQISLISISRILITAITJAMJMJEYJEJORJOJPNJPKAZKZKENKEKGZKGKHMKHKIRKIKNAKNKORKRKWTKWLAOLALBNLBLBRLRLBYLYLCALCLIELILKALKLSOLSLTULTLUXLULVALVMACMOMAFMFMARMAMCOMCMDAMDMDGMGMDVMVMEXMXMHLMHMKDMKMLIMLMLTMTMMRMMMNEMEMNGMNMNPMPMOZMZMRTMRMSRMSMTQMQMUSMUMWIMWMYSMYMYTYTNAMNANCLNCNERNENFKNFNGANGNICNINIUNUNLDNLNORNONPLNPNRUNRNZLNZOMNOMPAKPKPANPAPCNPNPERPEPHLPHPLWPWPNGPGPOLPLPRIPRPRKKPPRTPTPRYPYPSEPSPYFPFQATQAREUREROURORUSRURWARWSAUSASDNSDSENSNSGPSGSGSGSSHNSHSJMSJSLBSBSLESLSLVSVSMRSMSOMSOSPMPMSRBRSSSDSSSTPSTSURSRSVKSKSVNSISWESESWZSZSXMSXSYCSCSYRSYTCATCTCDTDTGOTGTHATHTJKTJTKLTKTKMTMTLSTLTONTOTTOTTTUNTNTURTRTUVTVTWNTWTZATZUGAUGUKRUAUMIUMURYUYUSAUSUZBUZVATVAVCTVCVENVEVGBVGVIRVIVNMVNVUTVUWLFWFWSMWSYEMYEZAFZAZMBZMZWEZW";
