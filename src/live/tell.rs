//! Which places of a form have other findings than before.

use alloc::vec;
use alloc::vec::Vec;

use crate::form::body::Body;
use crate::form::cell::At;
use crate::form::place;
use crate::form::section::Is;
use crate::issue::finding::Finding;

/// Tells the places whose findings differ from those before, in the order of the body.
pub(super) fn tell(
    mut before: &[Finding],
    mut now: &[Finding],
    whole: Is,
    body: &Body<'_>,
    changed: &mut Vec<At>,
) {
    changed.clear();
    if before == now {
        return;
    }
    // What both begin and end with says nothing about any place.
    while let ([first, rest @ ..], [other, others @ ..]) = (before, now)
        && first == other
    {
        (before, now) = (rest, others);
    }
    while let ([rest @ .., last], [others @ .., other]) = (before, now)
        && last == other
    {
        (before, now) = (rest, others);
    }
    let differs = |at: At| {
        let here = |finding: &&Finding| finding.at == at;
        !before.iter().filter(here).eq(now.iter().filter(here))
    };
    for Finding { at, .. } in before.iter().chain(now) {
        if !changed.contains(at) && differs(*at) {
            changed.push(*at);
        }
    }
    if changed.len() > 1 {
        put_in_order(whole, body, changed);
    }
}

/// Puts the changed places in the order of the body, behind those that are in no body.
fn put_in_order(whole: Is, body: &Body<'_>, changed: &mut Vec<At>) {
    let all = core::mem::take(changed);
    let mut is_changed = vec![false; body.cells.len()];
    for at in &all {
        if let Some(is_changed) = is_changed.get_mut(at.0 as usize) {
            *is_changed = true;
        }
    }
    let outside = At::NAMES.iter().map(|(at, _)| *at);
    changed.extend(outside.filter(|at| all.contains(at)));
    place::walk(whole, body, At::ROOT, &mut |at| {
        if is_changed.get(at.0 as usize) == Some(&true) {
            changed.push(at);
        }
    });
}
