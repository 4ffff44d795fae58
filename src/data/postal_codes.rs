//! The shapes of postal codes.
//!
//! Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the npm package
//! postcode-validator (MIT; the second source, postal-codes-js, is Apache-2.0).

/// The npm package and the file in it from which this was written.
pub const SOURCE: &str = "postcode-validator lib/esm/postcode-regexes.js, postal-codes-js formats";
/// The version of that package.
pub const VERSION: &str = "3.10.22";
/// The day on which it was published.
pub const DATE: &str = "2026-08-07";

/// The version of the second package.
pub const SECOND_VERSION: &str = "2.5.2";
/// The day on which that was published.
pub const SECOND_DATE: &str = "2024-12-07";

/// Shapes: a digit is any digit, `A` any letter, `X` either. The first one is unknown, `-` is none.
#[rustfmt::skip]
pub static SHAPES: [&str; 42] = [
    "",
    "-",
    "1234",
    "12345",
    "AA123",
    "1234 or A1234AAA",
    "1234 or 123456",
    "123 or 1234",
    "123456",
    "12345-678",
    "AA 1234",
    "A1A 2A3",
    "1234567",
    "1234 or 12345 or 123-4567",
    "AA1-2345",
    "123 45",
    "X1234X",
    "AAAA 1AA",
    "12 345",
    "123",
    "12345 or 12345-6789",
    "A1 2AA or AXX 1AA or AA1X 2AA",
    "AA1 2AA or AA1X2AA",
    "AA12 3AA",
    "A1X-XXXX",
    "12345-67890",
    "12345 or 123456 or 1234567",
    "123-4567",
    "1234 or 1234 5678",
    "AAA 12 or AAA 123 or AAA 1234",
    "X1234",
    "12345 or 123-456 or 123-456-7 or 1234-567-890 or 1234-567-890-1",
    "1234 AA",
    "12345 or 123456789",
    "12-345",
    "1234 or 1234-567",
    "123 or 123456",
    "12345 or 123456",
    "A123",
    "123 or 12345 or 123456",
    "1234 or 12345",
    "1234 or 1234A",
];

/// The place of each country's shape in [`SHAPES`].
#[rustfmt::skip]
pub static SHAPE_OF: [u8; 249] = [
    1, 2, 1, 2, 3, 2, 4, 1, 5, 6, 3, 0, 0, 0, 2, 2,
    2, 1, 2, 1, 0, 0, 2, 2, 7, 1, 3, 3, 8, 1, 0, 0,
    9, 3, 10, 3, 0, 1, 1, 11, 2, 2, 12, 8, 1, 1, 0, 0,
    0, 8, 1, 2, 13, 3, 1, 2, 14, 2, 15, 3, 1, 0, 2, 3,
    3, 16, 0, 1, 0, 3, 3, 2, 3, 1, 17, 18, 19, 20, 0, 21,
    2, 22, 0, 23, 19, 3, 0, 2, 1, 15, 1, 2, 3, 3, 20, 0,
    1, 2, 3, 3, 2, 2, 3, 22, 8, 17, 24, 25, 3, 19, 26, 3,
    0, 22, 3, 27, 0, 3, 8, 0, 0, 0, 3, 3, 3, 28, 2, 0,
    0, 2, 3, 19, 3, 2, 2, 1, 3, 3, 3, 2, 19, 3, 3, 20,
    2, 1, 29, 0, 3, 3, 20, 0, 1, 0, 3, 30, 0, 3, 3, 3,
    3, 2, 2, 8, 31, 0, 32, 2, 3, 0, 2, 19, 3, 2, 17, 3,
    2, 33, 19, 34, 20, 0, 35, 0, 0, 3, 1, 3, 8, 36, 1, 33,
    3, 3, 8, 17, 17, 2, 1, 0, 2, 3, 3, 3, 37, 0, 1, 1,
    15, 2, 15, 38, 1, 1, 0, 17, 0, 1, 3, 8, 1, 8, 0, 1,
    0, 2, 3, 1, 39, 40, 1, 3, 0, 3, 20, 8, 3, 2, 41, 2,
    20, 37, 1, 3, 0, 1, 2, 3, 1,
];
