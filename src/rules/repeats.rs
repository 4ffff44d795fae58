//! Which entries of a list stand in it before: by comparing where they are few, by sorting where a
//! hostile list has a hundred thousand, so that it costs little more than reading it.

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
    let mut order: Vec<u32> = (0..len).collect();
    heap_sort(&mut order, &|a, b| compare(a, b).then(a.cmp(&b)).is_lt());
    let mut first = vec![0; len as usize];
    let mut start = 0;
    for place in order {
        if compare(start, place).is_ne() {
            start = place;
        }
        if let Some(first) = first.get_mut(place as usize) {
            *first = start;
        }
    }
    first
}

/// Sorts in place; a tenth of the code of `sort_unstable_by`, and never slower than n log n.
fn heap_sort(order: &mut [u32], is_less: &dyn Fn(u32, u32) -> bool) {
    let len = order.len();
    for start in (0..len / 2).rev() {
        sift_down(order, start, is_less);
    }
    for end in (1..len).rev() {
        if let [first, .., last] = order.split_at_mut(end + 1).0 {
            core::mem::swap(first, last);
        }
        sift_down(order.split_at_mut(end).0, 0, is_less);
    }
}

fn sift_down(order: &mut [u32], mut root: usize, is_less: &dyn Fn(u32, u32) -> bool) {
    while let Some(left) = order.get(2 * root + 1) {
        let right = order.get(2 * root + 2).filter(|right| is_less(*left, **right));
        let child = 2 * root + 1 + usize::from(right.is_some());
        let child_value = *right.unwrap_or(left);
        let Some(root_value) = order.get(root).filter(|root| is_less(**root, child_value)) else {
            return;
        };
        let root_value = *root_value;
        put(order, root, child_value);
        put(order, child, root_value);
        root = child;
    }
}

/// `order[place] = value` without the panic, whose message would be in the module.
fn put(order: &mut [u32], place: usize, value: u32) {
    if let Some(slot) = order.get_mut(place) {
        *slot = value;
    }
}
