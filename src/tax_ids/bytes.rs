//! Reads the packed table: never panics, whatever the bytes are.

/// What is left to read.
#[derive(Clone, Copy)]
pub(super) struct Bytes(pub &'static [u8]);

impl Bytes {
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number below 8192: one byte below 64, else two. No byte is above 127, so that the table is
    /// UTF-8 and can travel as text.
    pub fn number(&mut self) -> Option<usize> {
        let first = usize::from(self.byte()?);
        match first.checked_sub(64) {
            None => Some(first),
            Some(high) => Some(high * 128 + usize::from(self.byte()?)),
        }
    }

    /// A number of bytes, and then so many.
    pub fn list(&mut self) -> Option<&'static [u8]> {
        let length = self.number()?;
        let (list, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(list)
    }
}
