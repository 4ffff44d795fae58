//! The allocator of the WebAssembly module, over a memory of its own: what it hands out, and what it
//! does at the end of all addresses. `scripts/miri.sh` runs these under Miri.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../src/wasm/blocks.rs"]
mod blocks;
#[path = "../src/wasm/free.rs"]
mod free;

use std::alloc::Layout;
use std::collections::BTreeMap;

use blocks::{LISTS, Unused, list_of};
use free::{Blocks, Memory};

const PAGE: u32 = 65_536;

/// Miri takes a thousand times as long.
const ROUNDS: u32 = if cfg!(miri) { 200 } else { 20_000 };

/// As much as there can be.
const MOST_PAGES: u32 = 65_536;

#[test]
fn a_list_serves_the_sizes_up_to_its_power_of_two() {
    for (size, align, list) in [
        (0, 1, Some(4)),
        (16, 16, Some(4)),
        (17, 1, Some(5)),
        (1, 64, Some(6)),
        (65_536, 65_536, Some(16)),
        (65_537, 1, Some(17)),
        (1 << 31, 1, Some(31)),
        ((1 << 31) + 1, 1, None),
        (1 << 32, 1, None),
        (usize::MAX, 1, None),
        // Blocks lie at multiples of a page at most.
        (1, 131_072, None),
        (1, 1 << 63, None),
    ] {
        assert_eq!(list_of(size, align), list, "{size} {align}");
    }
}

/// Pages that are counted and not there.
struct Counted {
    pages: u32,
    most: u32,
    /// Pages that somebody else takes before each growth.
    others: u32,
}

impl Counted {
    fn grow(&mut self, pages: u32) -> Option<u32> {
        let before = self.pages.checked_add(self.others)?;
        let after = before.checked_add(pages).filter(|after| *after <= self.most)?;
        self.pages = after;
        Some(before)
    }
}

#[test]
#[cfg_attr(miri, ignore = "arithmetic alone")]
fn every_block_lies_within_the_memory_and_no_two_overlap() {
    for others in [0, 1, 20] {
        let mut memory = Counted { pages: 17, most: MOST_PAGES, others };
        let mut unused = Unused::NONE;
        let mut taken: BTreeMap<u64, u64> = BTreeMap::new();
        for n in 0..400usize {
            let list = 4 + n * 7 % 18;
            let Some(start) = unused.take(list, &mut |pages| memory.grow(pages)) else { continue };
            let (start, size) = (u64::from(start), 1u64 << list);
            let end = start + size;
            assert!(start >= 17 * u64::from(PAGE), "in what was there before");
            assert!(end <= u64::from(memory.pages) * u64::from(PAGE), "beyond the memory");
            assert_eq!(start % size.min(PAGE.into()), 0, "not aligned");
            let before = taken.range(..end).next_back();
            assert!(before.is_none_or(|(_, before)| *before <= start), "in another block");
            taken.insert(start, end);
        }
        assert!(taken.len() > 300, "{}", taken.len());
    }
}

#[test]
#[cfg_attr(miri, ignore = "arithmetic alone")]
fn at_the_end_of_all_addresses_there_is_no_block_and_none_begins_anew() {
    for pages in [0, 1, 17, 32_768, 65_519, 65_520, 65_535, MOST_PAGES] {
        for list in 0..LISTS + 40 {
            let mut memory = Counted { pages, most: MOST_PAGES, others: 0 };
            let mut unused = Unused::NONE;
            let mut last = u64::from(pages) * u64::from(PAGE);
            // The smallest blocks need no more than a few of them to show that it goes on.
            for _ in 0..100_000usize >> list.min(14) {
                let Some(start) = unused.take(list, &mut |pages| memory.grow(pages)) else { break };
                assert!(u64::from(start) >= last, "{pages} {list}");
                last = u64::from(start) + (1 << list);
                assert!(last <= u64::from(memory.pages) * u64::from(PAGE), "{pages} {list}");
            }
        }
    }
    let mut unused = Unused::NONE;
    for wrong in [MOST_PAGES, u32::MAX, u32::MAX / 2] {
        assert_eq!(unused.take(16, &mut |_| Some(wrong)), None);
    }
    assert_eq!(unused.take(31, &mut |_| None), None);
}

/// Pages that are there, in one piece.
struct Arena {
    start: *mut u8,
    most: u32,
    pages: u32,
}

impl Arena {
    fn layout(pages: u32) -> Layout {
        Layout::from_size_align(pages as usize * PAGE as usize, PAGE as usize).expect("a layout")
    }

    fn of(most: u32) -> Arena {
        // SAFETY: it is larger than nothing.
        let start = unsafe { std::alloc::alloc_zeroed(Arena::layout(most)) };
        assert!(!start.is_null());
        Arena { start, most, pages: 0 }
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        // SAFETY: `of` has allocated it so.
        unsafe { std::alloc::dealloc(self.start, Arena::layout(self.most)) };
    }
}

// SAFETY: the pages lie in one allocation, which lives as long as the arena.
unsafe impl Memory for Arena {
    fn grow(&mut self, pages: u32) -> Option<u32> {
        let before = self.pages;
        let after = before.checked_add(pages).filter(|after| *after <= self.most)?;
        self.pages = after;
        Some(before)
    }

    fn at(&self, address: u32) -> *mut u8 {
        self.start.wrapping_add(address as usize)
    }
}

/// What a block holds while it is in use: one byte, over and over.
struct Used {
    block: *mut u8,
    layout: Layout,
    byte: u8,
}

impl Used {
    fn bytes(&self) -> &[u8] {
        // SAFETY: the block is this large, in use, and written.
        unsafe { std::slice::from_raw_parts(self.block, self.layout.size()) }
    }
}

#[test]
fn a_block_is_its_users_alone_and_is_wiped_when_it_is_given_back() {
    let mut blocks = Blocks::of(Arena::of(if cfg!(miri) { 32 } else { 1_024 }));
    let mut used: Vec<Used> = Vec::new();
    // Any numbers without an order; the same ones in each run.
    let mut number = 7u32;
    let mut any = |below: u32| {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (number >> 8) % below
    };
    for n in 0..ROUNDS {
        if any(5) < 2 && !used.is_empty() {
            let Used { block, layout, byte } = used.swap_remove(any(used.len() as u32) as usize);
            let whole = Used { block, layout, byte };
            assert!(whole.bytes().iter().all(|found| *found == byte), "somebody else wrote here");
            // SAFETY: it was taken with this layout, and is forgotten here.
            unsafe { blocks.give_back(block, layout) };
            // SAFETY: the memory is still there; only the link to the next free block is in it.
            let left = unsafe { std::slice::from_raw_parts(block, layout.size()) };
            assert!(left.iter().skip(size_of::<usize>()).all(|byte| *byte == 0), "not wiped");
            continue;
        }
        let most = 1 << (1 + any(12));
        let size = any(most) as usize;
        let layout = Layout::from_size_align(size, 1 << any(7)).expect("a layout");
        let block = blocks.take(layout);
        assert!(!block.is_null() && block.addr().is_multiple_of(layout.align()));
        let byte = 1 + (n % 255) as u8;
        // SAFETY: the block is as large as its layout, and in use here alone.
        unsafe { block.write_bytes(byte, size) };
        used.push(Used { block, layout, byte });
    }
    assert!(used.len() > 20);
}

#[test]
fn what_was_given_back_is_handed_out_again_before_memory_grows() {
    let mut blocks = Blocks::of(Arena::of(16));
    let layout = Layout::from_size_align(300, 8).expect("a layout");
    let first = blocks.take(layout);
    for _ in 0..ROUNDS {
        // SAFETY: it was taken with this layout, and is not used.
        unsafe { blocks.give_back(first, layout) };
        assert_eq!(blocks.take(layout), first);
    }
}

#[test]
fn where_there_is_no_memory_there_is_no_block() {
    let mut blocks = Blocks::of(Arena::of(16));
    for size in [17 * PAGE as usize, 1 << 31, (1 << 31) + 1, 1 << 40] {
        assert!(
            blocks.take(Layout::from_size_align(size, 1).expect("a layout")).is_null(),
            "{size}"
        );
    }
    let page = Layout::from_size_align(PAGE as usize, 1).expect("a layout");
    let taken = (0..100).take_while(|_| !blocks.take(page).is_null()).count();
    assert_eq!(taken, 16);
}
