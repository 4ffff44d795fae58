//! Which entries of a list stand in it before: by comparing where they are few, by sorting where a
//! hostile list has a hundred thousand, so that it costs little more than reading it.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// Up to so many entries are compared with each other, without a byte on the heap.
const FEW: usize = 16;

/// Which entries of a list repeat an earlier one.
pub(super) struct Repeats<C> {
    compare: C,
    /// For each entry of a long list, the place of the first equal one; its own if there is none.
    first: Vec<u32>,
}

impl<C: Fn(usize, usize) -> Ordering> Repeats<C> {
    /// In a list of that length, whose entries `compare` as they are to be compared.
    pub(super) fn of(len: usize, compare: C) -> Self {
        let mut first: Vec<u32> = Vec::new();
        if len > FEW {
            let mut order: Vec<u32> = (0..len as u32).collect();
            let by_place =
                |a: u32, b: u32| compare(a as usize, b as usize).then(a.cmp(&b)) == Ordering::Less;
            heap_sort(&mut order, &by_place);
            first = order.clone();
            let mut start = 0;
            for place in order {
                if compare(start as usize, place as usize) != Ordering::Equal {
                    start = place;
                }
                first[place as usize] = start;
            }
            // The smallest entry is equal to itself, whatever place the loop began with.
        }
        Repeats { compare, first }
    }

    /// Whether an entry equals an earlier one.
    pub(super) fn has_before(&self, n: usize) -> bool {
        match self.first.get(n) {
            Some(first) => (*first as usize) < n,
            None => (0..n).any(|m| (self.compare)(m, n) == Ordering::Equal),
        }
    }
}

/// Sorts in place; a tenth of the code of `sort_unstable_by`, and never slower than n log n.
fn heap_sort(order: &mut [u32], is_less: &dyn Fn(u32, u32) -> bool) {
    let len = order.len();
    for start in (0..len / 2).rev() {
        sift_down(order, start, len, is_less);
    }
    for end in (1..len).rev() {
        order.swap(0, end);
        sift_down(order, 0, end, is_less);
    }
}

fn sift_down(order: &mut [u32], mut root: usize, end: usize, is_less: &dyn Fn(u32, u32) -> bool) {
    loop {
        let mut child = 2 * root + 1;
        if child >= end {
            return;
        }
        if child + 1 < end && is_less(order[child], order[child + 1]) {
            child += 1;
        }
        if !is_less(order[root], order[child]) {
            return;
        }
        order.swap(root, child);
        root = child;
    }
}
