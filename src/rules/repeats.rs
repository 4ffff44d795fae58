//! Which entries of a list stand in it before: by comparing where they are few, by sorting where a
//! hostile list has a hundred thousand, so that it costs little more than reading it.

use alloc::collections::BinaryHeap;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Up to so many entries are compared with each other, without a byte on the heap.
const FEW: usize = 16;

/// Which entries of a list repeat an earlier one.
pub(crate) struct Repeats<F> {
    key: F,
    /// For each entry of a long list, the place of the first equal one; its own if there is none.
    first: Vec<u32>,
}

impl<K: Ord, F: Fn(usize) -> K> Repeats<F> {
    /// In a list of that length, whose entries have keys.
    pub(crate) fn of(len: usize, key: F) -> Self {
        let mut first = Vec::new();
        if len > FEW {
            let keys: Vec<K> = (0..len).map(&key).collect();
            first = firsts(len as u32, &|a, b| keys.get(a as usize).cmp(&keys.get(b as usize)));
        }
        Repeats { key, first }
    }

    /// The place of the first entry that equals this one.
    pub(crate) fn first(&self, n: usize) -> usize {
        match self.first.get(n) {
            Some(first) => *first as usize,
            None => (0..n).find(|m| (self.key)(*m) == (self.key)(n)).unwrap_or(n),
        }
    }

    /// Whether an entry equals an earlier one.
    pub(crate) fn has_before(&self, n: usize) -> bool {
        self.first(n) < n
    }
}

/// For each place the first one that equals it. By reference, so that it is in the module once.
#[inline(never)]
fn firsts(len: u32, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    // A heap sorts with a tenth of the code of `sort_unstable_by`.
    let order: BinaryHeap<_> = (0..len).map(|n| Entry { n, compare }).collect();
    let mut first = vec![0; len as usize];
    let mut start = 0;
    for Entry { n, .. } in order.into_sorted_vec() {
        if compare(start, n).is_ne() {
            start = n;
        }
        if let Some(first) = first.get_mut(n as usize) {
            *first = start;
        }
    }
    first
}

/// An entry by its place; of two that are equal the first one comes first.
struct Entry<'c> {
    n: u32,
    compare: &'c dyn Fn(u32, u32) -> Ordering,
}

impl Ord for Entry<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.compare)(self.n, other.n).then(self.n.cmp(&other.n))
    }
}

impl PartialOrd for Entry<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Entry<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.n == other.n
    }
}

impl Eq for Entry<'_> {}
