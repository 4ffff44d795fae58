//! The area codes of the North American Numbering Plan (+1) outside of the USA.
//!
//! Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the npm package
//! libphonenumber-js (MIT).

/// The npm package and the file in it from which this was written.
pub const SOURCE: &str = "libphonenumber-js metadata.min.json";
/// The version of that package.
pub const VERSION: &str = "1.13.16";
/// The day on which it was published.
pub const DATE: &str = "2026-11-10";

/// Alpha-3 codes, each before the area codes of the country. All others are of the USA with its
/// territories, or of nowhere.
#[rustfmt::skip]
pub static AREA_CODES: &str = concat!(
    "AIA264",
    "ATG268",
    "BHS242",
    "BMU441",
    "BRB246",
    "CAN204226236249250257263273289306343354365367368382403416418428431437438450468474506514519548579581584587604613639647672683705709742753778780782807819825867873879902905942",
    "CYM345",
    "DMA767",
    "DOM809829849",
    "GRD473",
    "JAM658876",
    "KNA869",
    "LCA758",
    "MSR664",
    "SXM721",
    "TCA649",
    "TTO868",
    "VCT784",
    "VGB284",
);
