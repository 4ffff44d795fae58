//! USA: Social Security Number (SSN), and the Individual (ITIN) and Adoption (ATIN) Taxpayer
//! Identification Numbers, which share its form.
//!
//! Sources: Individual customers guide V2, "TIN Format by Country"; Social Security Administration,
//! "Social Security Number Randomization" (what is never issued); Internal Revenue Service,
//! Publication 1915 (ITINs begin with 9).
//!
//! Not checked: whether a number belongs to anybody.

/// Whether a text is `xxx-xx-xxxx`, each `x` a digit 0 to 9 (and of no other script).
pub fn is_ssn_format(text: &[u8]) -> bool {
    let [a, b, c, b'-', d, e, b'-', f, g, h, i] = text else { return false };
    // Added up rather than decided about: one number is as fast as another.
    let is_other = |b: &u8| u8::from(!b.is_ascii_digit());
    [a, b, c, d, e, f, g, h, i].into_iter().fold(0, |others, b| others | is_other(b)) == 0
}

/// Whether a number of that form was ever issued as an SSN: not with the area 000, 666 or 900 to
/// 999, not with the group 00, not with the serial number 0000.
///
/// An area from 900 on is right for an ITIN or ATIN, so `is_itin` lets it pass.
pub fn is_issued(text: &[u8], is_itin: impl Fn() -> bool) -> bool {
    let [area @ .., b'-', g0, g1, b'-', _, _, _, _] = text else { return false };
    let area_is_good = area != b"000" && area != b"666" && (!area.starts_with(b"9") || is_itin());
    area_is_good && [*g0, *g1] != *b"00" && !text.ends_with(b"0000")
}

/// Whether a document type names an ITIN or ATIN.
pub fn is_itin_type(document_type: &[u8]) -> bool {
    document_type.eq_ignore_ascii_case(b"ITIN") || document_type.eq_ignore_ascii_case(b"ATIN")
}

/// Whether a document type names an SSN: "SSN", "S.S.N.", "Social Security Number".
pub fn is_ssn_type(document_type: &[u8]) -> bool {
    matches!(document_type, [b's' | b'S', ..])
}

/// How long one is, with its hyphens.
const LENGTH: usize = 11;

/// Nine bare digits, or three, two and four between blanks or hyphens, as `xxx-xx-xxxx`. Any other
/// grouping may be another number's: `12-3456789` is an employer's. It is written where the caller wipes
/// it, and nowhere else; `None`: it is none.
pub fn format(text: &[u8], ssn: &mut [u8]) -> Option<usize> {
    ssn.first_chunk_mut().map(|ssn| *ssn = *b"000-00-0000")?;
    let (mut digits, mut gaps) = (0, 0);
    for byte in text {
        match (byte, digits) {
            (b'0'..=b'9', _) => {
                let place = digits + usize::from(digits >= 3) + usize::from(digits >= 5);
                *ssn.get_mut(place).filter(|_| place < LENGTH)? = *byte;
                digits += 1;
            }
            (b' ' | b'-', 3) => gaps |= 1,
            (b' ' | b'-', 5) => gaps |= 2,
            _ => return None,
        }
    }
    (digits == 9 && matches!(gaps, 0 | 3)).then_some(LENGTH)
}
