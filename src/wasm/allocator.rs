//! Nothing personal is left behind: every buffer is wiped before it is freed.
//!
//! A free block goes to the list of its size, a power of two, and is taken from there; memory grows
//! only when a list is empty. That is all that short-lived buffers need, and a tenth of the code of
//! an allocator that also joins and splits blocks.

#![expect(unsafe_code, reason = "GlobalAlloc is an unsafe trait")]

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::hint::black_box;
use core::ptr;

/// The smallest block has 16 bytes: room for the link of its list, and aligned for anything.
const SMALLEST: u32 = 4;

/// WebAssembly's unit of memory.
const PAGE: usize = 65_536;

/// How many pages memory grows by at least: growing takes every view of the memory away from
/// JavaScript and makes its engine doubt all views from then on, so once should be enough.
const PAGES: usize = 16;

struct Wiping(UnsafeCell<Lists>);

struct Lists {
    /// The first free block of each size; each free block begins with the address of the next one.
    free: [*mut u8; 32],
    /// Where the memory that was never used begins and ends.
    unused: usize,
    end: usize,
}

// SAFETY: a WebAssembly module without shared memory has one thread.
unsafe impl Sync for Wiping {}

#[global_allocator]
static ALLOCATOR: Wiping =
    Wiping(UnsafeCell::new(Lists { free: [ptr::null_mut(); 32], unused: 0, end: 0 }));

/// Which list a layout belongs to: the power of two of its size. Alignment is never larger than a
/// block, for blocks lie at multiples of their size up to a page.
fn class(layout: Layout) -> usize {
    let size = layout.size().max(layout.align()).max(1 << SMALLEST);
    (usize::BITS - (size - 1).leading_zeros()) as usize
}

impl Lists {
    /// Memory that was never used.
    fn grow(&mut self, class: usize) -> *mut u8 {
        let size = 1 << class;
        let start = self.unused.next_multiple_of(size.min(PAGE));
        if start + size > self.end {
            let pages = (start + size - self.end).div_ceil(PAGE).max(PAGES);
            let old = core::arch::wasm32::memory_grow(0, pages);
            if old == usize::MAX {
                return ptr::null_mut();
            }
            // Others may have grown the memory meanwhile; then what lies before is not ours.
            let start = if old * PAGE == self.end { start } else { old * PAGE };
            self.end = (old + pages) * PAGE;
            if start + size > self.end {
                self.unused = start;
                return self.grow(class);
            }
            self.unused = start + size;
            return ptr::with_exposed_provenance_mut(start);
        }
        self.unused = start + size;
        ptr::with_exposed_provenance_mut(start)
    }
}

// SAFETY: a block has at least its layout's size and alignment, and is handed out once until it is
// freed: it is either in use or in one list.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let class = class(layout);
        // SAFETY: one thread, and nothing here calls out while it holds the lists.
        let lists = unsafe { &mut *self.0.get() };
        let Some(first) = lists.free.get_mut(class) else { return ptr::null_mut() };
        let block = *first;
        if block.is_null() {
            return lists.grow(class);
        }
        // SAFETY: a free block begins with the link to the next one.
        *first = unsafe { block.cast::<*mut u8>().read() };
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's contract: the block is in use with this layout.
        unsafe { ptr::write_bytes(block, 0, layout.size()) };
        // Tells the compiler that somebody may look, so that the writing is not left out.
        black_box(block);
        // SAFETY: one thread, and nothing here calls out while it holds the lists.
        let lists = unsafe { &mut *self.0.get() };
        if let Some(first) = lists.free.get_mut(class(layout)) {
            // SAFETY: nobody uses the block any more, and it has room for a link.
            unsafe { block.cast::<*mut u8>().write(*first) };
            *first = block;
        }
    }
}
