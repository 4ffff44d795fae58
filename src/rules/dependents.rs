//! Which inputs are judged anew when one of them changes.

use crate::field::Input;
use crate::form::Read;
use crate::form::attach::Attach;
use crate::form::body::{At, Body};
use crate::form::create::Create;
use crate::issue::Scope;

use super::Part;

/// The inputs whose issues may change when that of a place does: its own and those whose rules look
/// at it. `place` is an input, a section, or the list in which the change happened.
pub fn dependents(part: Part, place: At, cells: u32) -> Scope {
    let root = Body::NONE.input(At::ROOT);
    let own = Scope::from(place, cells);
    // What the body lacks altogether is told at the sections above.
    if cells > 1 || place == At::ROOT {
        return Scope::ALL;
    }
    let looks_at = |looking: &[Input<'_>]| {
        looking.iter().fold(own, |scope, input| scope.and(Scope::of(input.at)))
    };
    if part.table().name != Create::TABLE.name {
        let attach = Attach::read(root);
        // "File URIs must be unique across the entire request": of two, the later one is told.
        return match place == attach.identifying_documents().whole.at {
            true => looks_at(&[attach.address_documents().whole]),
            false => own,
        };
    }
    let create = Create::read(root);
    let (info, address) = (create.basic_info(), create.address());
    match place {
        at if at == info.first_name().at => looks_at(&[info.first_name_en()]),
        at if at == info.middle_name().at => looks_at(&[info.middle_name_en()]),
        at if at == info.last_name().at => looks_at(&[info.last_name_en()]),
        at if at == info.country_of_residence().at => looks_at(&[
            info.phone(),
            info.tax_info().whole,
            address.subdivision_code(),
            address.postal_code(),
            address.country(),
        ]),
        at if at == info.primary_nationality().at => looks_at(&[info.secondary_nationality()]),
        at if at == address.street_line_1().at => looks_at(&[address.street_line_1_en()]),
        at if at == address.street_line_2().at => looks_at(&[address.street_line_2_en()]),
        at if at == address.country().at => {
            looks_at(&[address.subdivision_code(), address.postal_code()])
        }
        _ => own,
    }
}
