//! Value formats, one a file: each answers what a text is, and none knows a form or an issue.

pub mod calling_code;
pub mod characters;
pub mod compose;
pub mod country;
pub mod date;
pub mod digits;
pub mod email;
pub mod file_flaw;
pub mod file_type;
pub mod invisible;
pub mod name;
pub mod pattern;
pub mod phone;
pub mod picture;
pub mod postal_code;
pub mod street;
pub mod subdivision;
pub mod text;
pub mod uuid;
