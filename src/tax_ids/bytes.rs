//! Reads the packed table: never panics, whatever the bytes are. Where they end there are zeros.

/// What is left to read.
#[derive(Clone, Copy)]
pub(super) struct Bytes(pub &'static [u8]);

impl Bytes {
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// A number below 8192: one byte below 64, else two. No byte is above 127, so that the table is
    /// UTF-8 and can travel as text.
    #[inline(never)]
    pub fn number(&mut self) -> usize {
        let first = usize::from(self.byte());
        match first.checked_sub(64) {
            None => first,
            Some(high) => high * 128 + usize::from(self.byte()),
        }
    }

    /// A number of bytes, and then so many, or what there is.
    #[inline(never)]
    pub fn list(&mut self) -> &'static [u8] {
        let length = self.number();
        let (list, rest) = self.0.split_at_checked(length).unwrap_or((self.0, &[]));
        self.0 = rest;
        list
    }
}
