//! What a check can say: the closed list of codes, and the findings that rules report.

pub mod code;
pub mod finding;
