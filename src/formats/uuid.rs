//! UUIDs in their written form (RFC 9562).

/// Whether a text is 8-4-4-4-12 hexadecimal digits.
pub fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    let fits = |length: usize| {
        move |group: &str| group.len() == length && group.bytes().all(|b| b.is_ascii_hexdigit())
    };
    [8, 4, 4, 4, 12].into_iter().all(|length| groups.next().is_some_and(fits(length)))
        && groups.next().is_none()
}
