//! UUIDs in their written form (RFC 9562).

/// Whether a text is 8-4-4-4-12 hexadecimal digits.
pub fn is_uuid(text: &str) -> bool {
    let fits = |(n, byte): (usize, u8)| match n {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    text.len() == 36 && text.bytes().enumerate().all(fits)
}
