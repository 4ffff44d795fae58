//! The baked tables: facts that change a few times in a decade, compiled in.
//!
//! Every file here but this one is written by `tests/bake.rs` from a pinned npm package (the tax
//! numbers: from the rows in `src/tax_ids/`) and compared with it by the same test, so that a table
//! can be neither edited by hand nor left behind. Each names its `SOURCE`, the `VERSION` it was written
//! from and the `DATE` of that. To take in a newer source: raise the package's version in
//! `package.json`, run `make tools`, then `BAKE=write cargo test --test bake`, and read the difference.
//!
//! The tables are packed for size (they travel to browsers) and hold no logic; what they mean is
//! told by [`formats`](crate::formats). All of them but [`phone_lengths`] are aligned with the order of
//! the countries in [`countries::RECORDS`], which is that of the alpha-3 codes.

pub mod area_codes;
pub mod calling_codes;
pub mod countries;
pub mod phone_lengths;
pub mod postal_codes;
pub mod subdivisions;
#[cfg(not(feature = "module"))]
pub mod tax_ids;
pub mod withdrawn;
