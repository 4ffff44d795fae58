//! What a request for information asks for, as bits: its inputs and their sides.

/// The place of the first input of a proof of address among those that can be asked for.
pub(crate) const ADDRESS: usize = 7;
/// That of the accepted terms.
pub(crate) const TOS: usize = 11;

/// What a request asks for: a bit for each input, two for sides, and one for files of any side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked(pub u32);

impl Asked {
    pub(crate) const ANY_SIDE: u32 = 1 << 14;

    /// The members of the identity document, a bit each.
    pub(crate) fn identity(self) -> u32 {
        self.0 & ((1 << ADDRESS) - 1)
    }

    /// The members of the proof of address, a bit each.
    pub(crate) fn address(self) -> u32 {
        (self.0 & ((1 << TOS) - 1)) >> ADDRESS
    }

    /// Whether the accepted terms are.
    pub(crate) fn tos(self) -> bool {
        self.0 >> TOS & 1 == 1
    }

    /// The sides that are, as in [`FRONT`] and [`BACK`]. Who names no side asks for all that the
    /// document has.
    pub(crate) fn sides(self, has_sides: bool) -> u32 {
        match self.0 & Asked::ANY_SIDE {
            0 => self.0 >> 12 & (FRONT | BACK),
            _ if has_sides => FRONT | BACK,
            _ => 0,
        }
    }
}

/// A side, as a bit.
pub(crate) const FRONT: u32 = 1;
/// The other one.
pub(crate) const BACK: u32 = 2;
