//! Which entries of a list stand in it before: one sort, so that a hostile list of a hundred
//! thousand entries costs little more than reading it.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// For each key, the place of the first equal one before it. An empty key is no key.
pub(super) fn first_before<K: AsRef<[u8]>>(keys: &[K]) -> Vec<Option<usize>> {
    let mut answer = Vec::new();
    answer.resize(keys.len(), None);
    let key = |n: usize| keys[n].as_ref();
    let mut order: Vec<usize> = (0..keys.len()).filter(|n| !key(*n).is_empty()).collect();
    sort(&mut order, &|a, b| key(a).cmp(key(b)).then(a.cmp(&b)));
    for same in order.chunk_by(|a, b| key(*a) == key(*b)) {
        for later in &same[1..] {
            answer[*later] = Some(same[0]);
        }
    }
    answer
}

/// One sort for all kinds of key: a generic one would be compiled for each.
fn sort(order: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    order.sort_unstable_by(|a, b| compare(*a, *b));
}
