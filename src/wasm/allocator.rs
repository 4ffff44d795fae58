//! Nothing personal is left behind: every buffer is wiped before it is freed.

#![expect(unsafe_code, reason = "GlobalAlloc is an unsafe trait")]

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ptr;

use super::free::{Blocks, Memory};

/// The module's own memory.
struct Own;

// SAFETY: pages that have been added are there for good, and nobody else asks where they lie.
unsafe impl Memory for Own {
    fn grow(&mut self, pages: u32) -> Option<u32> {
        let before = core::arch::wasm32::memory_grow(0, pages as usize);
        (before != usize::MAX).then_some(before as u32)
    }

    fn at(&self, address: u32) -> *mut u8 {
        ptr::with_exposed_provenance_mut(address as usize)
    }
}

struct Wiping(UnsafeCell<Blocks<Own>>);

// SAFETY: a WebAssembly module without shared memory has one thread.
unsafe impl Sync for Wiping {}

#[global_allocator]
static ALLOCATOR: Wiping = Wiping(UnsafeCell::new(Blocks::of(Own)));

// SAFETY: a block has at least its layout's size and alignment, and is handed out once until it is
// freed: it is either in use or in one list.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: one thread, and nothing here calls out while it holds the blocks.
        unsafe { &mut *self.0.get() }.take(layout)
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: one thread, and nothing here calls out while it holds the blocks; the caller's
        // contract is that of `give_back`.
        unsafe { (*self.0.get()).give_back(block, layout) };
    }
}
