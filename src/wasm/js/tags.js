// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

export const ABSENT = 0;
export const ASCII = 1;
export const TEXT = 2;
export const INTEGER = 3;
export const WHOLE = 4;
export const NUMBER = 5;
export const BOOLEAN = 6;
export const LIST = 7;
export const OBJECT = 8;
export const MALFORMED_TEXT = 9;
export const UNREADABLE = 10;
export const TOO_LARGE = 11;
export const BYTES = 12;
export const TOO_LONG = 13;
export const ENTRIES = 64;
export const LONGEST_LIST = 100000;
export const DEEPEST_META_DATA = 64;
export const LARGEST_META_DATA = 10000;
export const LONGEST_TEXT = 16777216;
export const LONGEST_TEXTS = 134217728;

/** The places that are in no body. */
export const OUTSIDE = { 4294967295: "customer_id", 4294967294: "customer_status", 4294967293: "in_flight", };
