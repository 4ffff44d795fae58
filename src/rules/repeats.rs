//! Which entries of a list stand in it before: by sorting, so that a hostile list of a hundred
//! thousand entries costs little more than reading it.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;

/// For each key, the place of the first equal one before it. An empty key is no key.
pub(super) fn first_before(keys: &[&[u8]]) -> Vec<Option<usize>> {
    let mut answer = Vec::new();
    answer.resize(keys.len(), None);
    // A heap sorts as well as `sort` does here, in a quarter of its code.
    let order: BinaryHeap<(&[u8], usize)> = keys
        .iter()
        .enumerate()
        .filter(|(_, key)| !key.is_empty())
        .map(|(n, key)| (*key, n))
        .collect();
    let mut first: (&[u8], usize) = (&[], 0);
    for (key, n) in order.into_sorted_vec() {
        if key == first.0 {
            answer[n] = Some(first.1);
        } else {
            first = (key, n);
        }
    }
    answer
}
