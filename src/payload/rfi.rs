//! From what a form of a V2 attach holds to the answer to a request for information.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::write::Written;
use crate::form::asked::Asked;
use crate::form::attach::{AddressDocument, Attach, DocumentFile, IdentifyingDocument};
use crate::form::body::Body;
use crate::form::cell::{At, Cell, Tag};
use crate::form::section::{Is, Read};
use crate::form::tape::Tape;
use crate::form::value::Value;
use crate::rules::rfi::Part;

/// Takes out all that was not asked for: "Submitting data that was not requested will trigger an
/// error" (`PATCH /v1/customers/{customer_id}`). Of each list one document is left.
pub fn prune(tape: &mut Tape, asked: Asked) {
    for part in Part::of(&tape.body(), asked) {
        let Some(document) = part.document.filter(|_| part.members != 0) else {
            put(tape, part.list, Cell::ABSENT);
            continue;
        };
        put(tape, part.list, Cell::new(Tag::List, 1, document.0 as usize));
        for n in 0..part.table.members.len() as u32 {
            if part.members >> n & 1 == 0 {
                put(tape, At(document.0 + 1 + n), Cell::ABSENT);
            }
        }
        // The last member of both.
        files(tape, At(document.0 + part.table.members.len() as u32), &part);
    }
    if !asked.tos() {
        let tos = Attach::read(tape.body().input(At::ROOT)).tos_policies_value().at;
        put(tape, tos, Cell::ABSENT);
    }
}

/// Moves the files that were asked for to the front of their list. A proof of address has no sides
/// there.
fn files(tape: &mut Tape, at: At, part: &Part) {
    let list = tape.body().cell(at);
    let has_sides = part.table.members.len() == IdentifyingDocument::TABLE.members.len();
    let (start, mut end) = (list.data() as u32, list.data() as u32);
    for n in 0..list.len() as u32 {
        let body = tape.body();
        let file = DocumentFile::read(body.input(At(start + n * DocumentFile::CELLS)));
        if part.takes(&file) {
            for cell in 0..DocumentFile::CELLS {
                let moved = tape.body().cell(At(start + n * DocumentFile::CELLS + cell));
                // Behind the file itself stands its side.
                let is_left = cell != 1 || has_sides;
                put(tape, At(end + cell), if is_left { moved } else { Cell::ABSENT });
            }
            end += DocumentFile::CELLS;
        }
    }
    if end > start {
        let left = (end - start) / DocumentFile::CELLS;
        put(tape, at, Cell::new(Tag::List, left as usize, start as usize));
    }
}

#[inline(never)]
fn put(tape: &mut Tape, at: At, cell: Cell) {
    tape.put(at, cell);
}

/// A pruned form, written in the words of the request.
pub struct Answered<'a> {
    /// What was left of the form.
    pub body: Body<'a>,
}

impl Serialize for Answered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let attach = Attach::read(self.body.input(At::ROOT));
        let written = |at, is| Written { body: self.body, at, is, free: &Value::Absent };
        let mut map = serializer.serialize_map(None)?;
        if let Some(document) = attach.identifying_documents().iter().next() {
            let is = Is::Section(IdentifyingDocument::TABLE);
            map.serialize_entry("proof_of_identity", &written(document.whole.at, is))?;
        }
        if let Some(document) = attach.address_documents().iter().next() {
            let is = Is::Section(AddressDocument::TABLE);
            map.serialize_entry("proof_of_address", &written(document.whole.at, is))?;
        }
        let tos = attach.tos_policies_value();
        if !tos.is_empty() {
            map.serialize_entry("tos_policies_value", &written(tos.at, Is::Text))?;
        }
        map.end()
    }
}
