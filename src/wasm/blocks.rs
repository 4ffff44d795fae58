//! Where blocks of memory lie: the arithmetic of the allocator, in WebAssembly's addresses of 32 bits.
//! Whatever does not fit into them has no block.

/// WebAssembly's unit of memory.
const PAGE: u32 = 65_536;

/// How many pages memory grows by at least: growing takes every view of the memory away from
/// JavaScript and makes its engine doubt all views from then on, so once should be enough.
const PAGES: u32 = 16;

/// The smallest block has 16 bytes: room for the link of its list, and aligned for anything.
const SMALLEST: usize = 16;

/// How many lists of free blocks there are: one for each power of two that is an address.
pub const LISTS: usize = 32;

/// Which list serves a request: that of the next power of two. A block lies at a multiple of its size
/// up to a page, so it is aligned for all that need no more than a page.
pub fn list_of(size: usize, align: usize) -> Option<usize> {
    let size = u32::try_from(size.max(align).max(SMALLEST)).ok()?;
    let is_served = align <= PAGE as usize && size <= 1 << (LISTS - 1);
    is_served.then_some((u32::BITS - (size - 1).leading_zeros()) as usize)
}

/// The memory that was never used.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Unused {
    /// The first address of it.
    start: u32,
    /// The address behind it.
    end: u32,
}

impl Unused {
    /// Before the first page is asked for.
    pub const NONE: Unused = Unused { start: 0, end: 0 };

    /// Takes the first block of a list's size; answers its address. `grow` adds so many pages to the
    /// memory and answers how many there were before, or `None` if there are no more.
    pub fn take(&mut self, list: usize, grow: &mut dyn FnMut(u32) -> Option<u32>) -> Option<u32> {
        let size = 1u32.checked_shl(u32::try_from(list).ok()?)?;
        // Others may have grown the memory since we did; then what we had is no longer at its end,
        // and the second growth is as large as the whole block.
        for _ in 0..2 {
            if let Some(start) = self.fitting(size) {
                return Some(start);
            }
            self.grow(size, grow)?;
        }
        self.fitting(size)
    }

    /// Takes a block that is there already.
    fn fitting(&mut self, size: u32) -> Option<u32> {
        let start = self.start.checked_next_multiple_of(size.min(PAGE))?;
        let end = start.checked_add(size).filter(|end| *end <= self.end)?;
        self.start = end;
        Some(start)
    }

    /// Asks for the pages that a block lacks.
    fn grow(&mut self, size: u32, grow: &mut dyn FnMut(u32) -> Option<u32>) -> Option<()> {
        let start = self.start.checked_next_multiple_of(size.min(PAGE))?;
        let lacking = start.checked_add(size)?.saturating_sub(self.end);
        let pages = lacking.div_ceil(PAGE).max(PAGES);
        let before = grow(pages)?;
        let from = before.checked_mul(PAGE)?;
        if from != self.end {
            self.start = from;
        }
        // The last page of all ends behind the last address.
        self.end = before.checked_add(pages)?.saturating_mul(PAGE);
        Some(())
    }
}
