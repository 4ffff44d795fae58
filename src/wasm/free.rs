//! Blocks of memory, handed out and taken back.
//!
//! A free block goes to the list of its size, a power of two, and is taken from there; memory grows
//! only when a list is empty. That is all that short-lived buffers need, and a tenth of the code of
//! an allocator that also joins and splits blocks.

#![expect(unsafe_code, reason = "a free block holds the address of the next one")]

use core::alloc::Layout;
use core::hint::black_box;
use core::ptr;

use super::blocks::{LISTS, Unused, list_of};

/// Where blocks come from.
///
/// # Safety
/// What [`Memory::at`] answers for an address within the pages is memory that nobody else uses.
pub unsafe trait Memory {
    /// Adds so many pages and answers how many there were before, or `None` if there are no more.
    fn grow(&mut self, pages: u32) -> Option<u32>;

    /// What lies at an address within these pages.
    fn at(&self, address: u32) -> *mut u8;
}

/// The blocks that are free.
pub struct Blocks<M> {
    memory: M,
    /// The first free block of each size; each free block begins with the address of the next one.
    free: [*mut u8; LISTS],
    unused: Unused,
}

impl<M: Memory> Blocks<M> {
    /// No block yet.
    pub const fn of(memory: M) -> Self {
        Blocks { memory, free: [ptr::null_mut(); LISTS], unused: Unused::NONE }
    }

    /// Hands a block out; null where there is none.
    pub fn take(&mut self, layout: Layout) -> *mut u8 {
        let list = list_of(layout.size(), layout.align());
        let Some((list, first)) = list.and_then(|n| Some((n, self.free.get_mut(n)?))) else {
            return ptr::null_mut();
        };
        let block = *first;
        if block.is_null() {
            let memory = &mut self.memory;
            let address = self.unused.take(list, &mut |pages| memory.grow(pages));
            return address.map_or(ptr::null_mut(), |address| self.memory.at(address));
        }
        // SAFETY: a free block is ours alone, and begins with the link to the next one.
        *first = unsafe { block.cast::<*mut u8>().read() };
        block
    }

    /// Wipes a block and takes it back.
    ///
    /// # Safety
    /// [`Blocks::take`] has handed it out for this layout, and nobody uses it any more.
    pub unsafe fn give_back(&mut self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's contract; a block is as large as its layout.
        unsafe { ptr::write_bytes(block, 0, layout.size()) };
        // Tells the compiler that somebody may look, so that the writing is not left out.
        black_box(block);
        let list = list_of(layout.size(), layout.align());
        if let Some(first) = list.and_then(|list| self.free.get_mut(list)) {
            // SAFETY: the caller's contract; the smallest block has room for a link.
            unsafe { block.cast::<*mut u8>().write(*first) };
            *first = block;
        }
    }
}
