//! Normalising again what the change of one input can touch, so that a keystroke costs what its input
//! costs and not what the body does.

use super::fin::Fin;
use super::tidy::Around;
use super::walk::{Api, Normaliser, is_table};
use crate::form::attach::IdentifyingDocument;
use crate::form::cell::{At, Cell};
use crate::form::create::{Address, TaxEntry};
use crate::form::section::{Is, Section, cells_of};
use crate::form::tape::Tape;
use crate::formats::compose::Compose;

/// An input, and the section that it is in.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// Where.
    pub at: At,
    /// What.
    pub is: Is,
    /// Where the section begins.
    pub section: At,
    /// Which section.
    pub table: &'static Section,
}

/// Normalises again an input whose value is another one now, and those of its section that it says
/// the meaning of. `typed`: the cells of what was typed, whose texts lie among the tape's bytes.
/// Answers of how many bytes the texts are gone.
pub fn again(tape: &mut Tape, typed: &[Cell], input: Input, compose: Compose) -> usize {
    let mut gone = 0;
    let mut restore = |tape: &mut Tape, at: At| gone += restore(tape, typed, at);
    let Input { at, is, section, table } = input;
    restore(tape, section);
    // Before it is asked what it says.
    restore(tape, at);
    let mut normaliser: Normaliser<'_, Fin> = Normaliser::quiet(tape, compose);
    // The type of a document, the country and type of a tax number: few members, none of them large.
    if is_table(table, TaxEntry::TABLE) || is_table(table, IdentifyingDocument::TABLE) {
        for place in 1..table.cells {
            restore(normaliser.tape, At(section.0 + place));
        }
        normaliser.section(section, table);
        return gone;
    }
    // The country of an address says what its subdivision means.
    let is_around = is_table(table, Address::TABLE) && matches!(is, Is::Country | Is::Subdivision);
    let mut is_member = false;
    let api = if is_around { Some(Fin::begin(&mut normaliser, section, table)) } else { None };
    let mut place = At(section.0 + 1);
    for member in table.members {
        let is_it = place == at;
        if is_it || is_around && matches!(member.is, Is::Subdivision) {
            if !is_it {
                restore(normaliser.tape, place);
            }
            if normaliser.tape.body().cell(place) != Cell::ABSENT {
                normaliser.member(place, member, api.unwrap_or(Fin::PLAIN));
            }
            is_member |= is_it;
        }
        if is_member && !is_around {
            break;
        }
        place.0 += cells_of(member.is);
    }
    // An entry of a list of numbers.
    if !is_member {
        normaliser.value(at, is, Around::NOTHING);
    }
    gone
}

/// Puts back what was typed, and overwrites what it had become; answers how many bytes that had.
#[inline(never)]
fn restore(tape: &mut Tape, typed: &[Cell], at: At) -> usize {
    let typed = typed.get(at.0 as usize).copied().unwrap_or_default();
    let old = tape.body().cell(at);
    tape.put(at, typed);
    // What was only cut lies within what was typed.
    if old.is_within(typed) { 0 } else { tape.overwrite(old) }
}
