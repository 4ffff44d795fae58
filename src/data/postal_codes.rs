//! The shapes of postal codes.
//!
//! Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the npm package
//! postcode-validator (MIT; the second source, postal-codes-js, is Apache-2.0).

/// The npm package and the file in it from which this was written.
pub const SOURCE: &str = "postcode-validator lib/esm/postcode-regexes.js, postal-codes-js formats";
/// The version of that package.
pub const VERSION: &str = "3.10.22";

/// The version of the second package.
pub const SECOND_VERSION: &str = "2.5.2";

/// Shapes: a digit is any digit, `A` any letter, `X` either. The first one is none.
#[rustfmt::skip]
pub static SHAPES: [&str; 41] = [
    "",
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
    0, 1, 0, 1, 2, 1, 3, 0, 4, 5, 2, 0, 0, 0, 1, 1,
    1, 0, 1, 0, 0, 0, 1, 1, 6, 0, 2, 2, 7, 0, 0, 0,
    8, 2, 9, 2, 0, 0, 0, 10, 1, 1, 11, 7, 0, 0, 0, 0,
    0, 7, 0, 1, 12, 2, 0, 1, 13, 1, 14, 2, 0, 0, 1, 2,
    2, 15, 0, 0, 0, 2, 2, 1, 2, 0, 16, 17, 18, 19, 0, 20,
    1, 21, 0, 22, 18, 2, 0, 1, 0, 14, 0, 1, 2, 2, 19, 0,
    0, 1, 2, 2, 1, 1, 2, 21, 7, 16, 23, 24, 2, 18, 25, 2,
    0, 21, 2, 26, 0, 2, 7, 0, 0, 0, 2, 2, 2, 27, 1, 0,
    0, 1, 2, 18, 2, 1, 1, 0, 2, 2, 2, 1, 18, 2, 2, 19,
    1, 0, 28, 0, 2, 2, 19, 0, 0, 0, 2, 29, 0, 2, 2, 2,
    2, 1, 1, 7, 30, 0, 31, 1, 2, 0, 1, 18, 2, 1, 16, 2,
    1, 32, 18, 33, 19, 0, 34, 0, 0, 2, 0, 2, 7, 35, 0, 32,
    2, 2, 7, 16, 16, 1, 0, 0, 1, 2, 2, 2, 36, 0, 0, 0,
    14, 1, 14, 37, 0, 0, 0, 16, 0, 0, 2, 7, 0, 7, 0, 0,
    0, 1, 2, 0, 38, 39, 0, 2, 0, 2, 19, 7, 2, 1, 40, 1,
    19, 36, 0, 2, 0, 0, 1, 2, 0,
];
