//! Numbers and codes, written where they need no memory of their own.

use core::hint::black_box;

/// Room for any: an E.164 number has 16 characters, one that begins with 00 has one more digit. It is
/// wiped in the end: what lies on the stack stays there else, and it is a person's.
#[derive(Default)]
pub(super) struct Short(pub [u8; 20]);

impl Drop for Short {
    fn drop(&mut self) {
        self.0 = [0; 20];
        // Tells the compiler that somebody may look, so that the writing is not left out.
        black_box(&self.0);
    }
}

/// Writes bytes behind so many others; answers how many there are then.
#[inline(never)]
pub(super) fn write(bytes: &[u8], start: usize, short: &mut Short) -> usize {
    for (slot, byte) in short.0.iter_mut().skip(start).zip(bytes) {
        *slot = *byte;
    }
    start + bytes.len()
}
