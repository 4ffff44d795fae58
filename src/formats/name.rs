//! Names of people: what is unusual in one, as far as its characters show. What a name may be
//! nobody can say, so nothing here makes a name wrong.

use super::characters::{self, CONTROL, DIGIT, LOWER, OTHER, UPPER, class};
use crate::formats::text::Text;

/// All letters are capitals.
pub const CAPITALS: u8 = UPPER;

/// The fewest letters that make a word in capitals: shorter ones are initials, or names such as AL.
const FEWEST: u32 = 3;

/// What is unusual in a name: [`CONTROL`], [`DIGIT`], [`CAPITALS`], or 0.
#[inline]
pub fn look(name: Text<'_>) -> u8 {
    let classes = characters::classes(name);
    match classes & (LOWER | CONTROL | DIGIT) {
        LOWER => 0,
        _ => look_again(name.bytes, classes),
    }
}

#[inline(never)]
fn look_again(name: &[u8], classes: u8) -> u8 {
    let (mut capitals, mut seen) = (0, classes & CONTROL);
    let mut before = 0;
    for byte in name {
        let class = class(*byte);
        capitals += u32::from(class == UPPER);
        // One digit that begins a word counts generations: "Taylor 3", "Taylor 3rd".
        if before != b' ' {
            seen |= class & DIGIT;
        }
        before = *byte;
    }
    // Of letters beyond ASCII it is not asked whether they are capitals.
    if classes & (LOWER | OTHER) == 0 && capitals >= FEWEST {
        seen |= CAPITALS;
    }
    seen
}

/// Whether a name has another one among its words.
#[inline]
pub fn holds(name: Text<'_>, other: Text<'_>) -> bool {
    let (name, other) = (name.bytes, other.bytes);
    // One letter is an initial.
    other.len() > 1 && name.len() >= other.len() && characters::finds(name, other, |b| b == b' ')
}
