//! Tax identification numbers of natural persons, one country a file.

pub mod us;
