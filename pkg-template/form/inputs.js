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

/** Their calling codes, in the same order; nothing where there is none. */
export const CALLING_CODES = "297 93 244 1 358 355 376 971 54 374 1   1 61 43 994 257 32 229 599 226 880 359 973 1 387 590 375 501 1 591 55 1 673 975  267 236 1 61 41 56 86 225 237 243 242 682 57 269 238 506 53 599 61 1 357 420 49 253 1 45 1 213 593 20 291 212 34 372 251 358 679 500 33 298 691 241 44 995 44 233 350 224 590 220 245 240 30 1 299 502 594 1 592 852  504 385 509 36 62 44 91 246 353 98 964 354 972 39 1 44 962 81 7 254 996 855 686 1 82 965 856 961 231 218 1 423 94 266 370 352 371 853 590 212 377 373 261 960 52 692 389 223 356 95 382 976 1 258 222 1 596 230 265 60 262 264 687 227 672 234 505 683 31 47 977 674 64 968 92 507  51 63 680 675 48 1 850 351 595 970 689 974 262 40 7 250 966 249 221 65  290 47 677 232 503 378 252 508 381 211 239 597 421 386 46 268 1 248 963 1 235 228 66 992 690 993 670 676 1 216 90 688 886 255 256 380  598 1 998 39 1 58 1 1 84 678 681 685 967 27 260 263";
