//! Nothing personal is left behind: every buffer is wiped before it is freed.
//!
//! Names and tax numbers pass through many short-lived buffers, some of them wasm-bindgen's and
//! serde's. Wiping in the allocator reaches them all, also those that a growing text leaves behind.

#![expect(unsafe_code, reason = "GlobalAlloc is an unsafe trait")]

use core::alloc::{GlobalAlloc, Layout};
use core::hint::black_box;
use core::ptr;
use std::alloc::System;

struct Wiping;

#[global_allocator]
static ALLOCATOR: Wiping = Wiping;

// SAFETY: every call is passed on to the system's allocator under the same contract; a block is
// only written to while it is still allocated and within its size.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is allocated with this layout until the last line.
        unsafe {
            ptr::write_bytes(block, 0, layout.size());
            // Tells the compiler that somebody may look, so that the writing is not left out.
            black_box(block);
            System.dealloc(block, layout);
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller's contract; old and new block do not overlap, and as much is copied
        // as both hold.
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                ptr::copy_nonoverlapping(block, moved, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}
