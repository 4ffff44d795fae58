// The closed lists of words of the API document.
export const VERIFICATION_TYPES = ["STANDARD", "RELIANCE"];
export const GENDERS = ["MALE", "FEMALE"];
export const EMPLOYMENT_STATUSES = ["EMPLOYED", "SELF_EMPLOYED", "RETIRED", "STUDENT", "UNEMPLOYED"];
export const TWO_SIDED = ["NATIONAL_ID", "DRIVERS_LICENSE", "RESIDENCE_PERMIT"];
export const DOCUMENT_TYPES = ["PASSPORT", ...TWO_SIDED, "SELFIE"];
export const ADDRESS_TYPES = ["UTILITY_BILL", "GOVERNMENT_LETTER", "BANK_STATEMENT"];
export const SIDES = ["FRONT", "BACK"];
