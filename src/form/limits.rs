//! How much of a body is judged.

/// The longest list that is judged. No person has as many tax numbers or files; a hostile body
/// may have millions.
pub const LONGEST_LIST: usize = 100_000;

/// How deeply `meta_data` may be nested: below what every JSON reader takes.
pub const DEEPEST_META_DATA: usize = 64;

/// How many values `meta_data` may hold.
pub const LARGEST_META_DATA: usize = 10_000;

/// "Document issuing state (max 64 characters)".
pub const LONGEST_STATE: usize = 64;

/// The largest whole number that JavaScript holds exactly (`Number.MAX_SAFE_INTEGER`).
pub const MAX_SAFE_INTEGER: f64 = ((1_i64 << 53) - 1) as f64;
