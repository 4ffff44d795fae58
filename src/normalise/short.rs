//! Numbers and codes, written where they need no memory of their own.

/// Room for any: an E.164 number has 16 characters, one that begins with 00 has one more digit.
pub(super) type Short = [u8; 20];

/// Writes bytes behind so many others; answers how many there are then.
#[inline(never)]
pub(super) fn write(bytes: &[u8], start: usize, short: &mut Short) -> usize {
    for (slot, byte) in short.iter_mut().skip(start).zip(bytes) {
        *slot = *byte;
    }
    start + bytes.len()
}
