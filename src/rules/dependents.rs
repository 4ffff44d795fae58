//! Which inputs are judged anew when one of them changes.

use crate::form::attach::Attach;
use crate::form::cell::At;
use crate::form::create::{Address, BasicInfo, Create};
use crate::form::section::{Section, place};
use crate::issue::finding::Scope;

use crate::form::part::Part;

/// An input, and those whose rules look at it.
type LookedAt = (At, Scope);

const CREATE: [LookedAt; 11] = [
    (info("first_name"), Scope::of(info("first_name_en"))),
    (info("middle_name"), Scope::of(info("middle_name_en"))),
    (info("last_name"), Scope::of(info("first_name")).and(Scope::of(info("last_name_en")))),
    // Some tax numbers tell the date of birth.
    (info("dob"), Scope::of(info("tax_info"))),
    (
        info("country_of_residence"),
        Scope::of(info("phone"))
            .and(Scope::of(info("tax_info")))
            .and(Scope::of(address("subdivision_code")))
            .and(Scope::of(address("postal_code")))
            .and(Scope::of(address("country"))),
    ),
    (info("primary_nationality"), Scope::of(info("secondary_nationality"))),
    (address("street_line_1"), Scope::of(address("street_line_1_en"))),
    (address("street_line_2"), Scope::of(address("street_line_2_en"))),
    (address("city"), STREET),
    (address("postal_code"), STREET),
    (
        address("country"),
        Scope::of(address("subdivision_code")).and(Scope::of(address("postal_code"))),
    ),
];

/// The lines that a city or a postal code may stand in as well.
const STREET: Scope = Scope::from(address("street_line_1"), 4);

const ATTACH: [LookedAt; 1] = [
    // "File URIs must be unique across the entire request": of two, the later one is told.
    (
        at(At::ROOT, Attach::TABLE, "identifying_documents"),
        Scope::of(at(At::ROOT, Attach::TABLE, "address_documents")),
    ),
];

const fn info(name: &str) -> At {
    at(at(At::ROOT, Create::TABLE, "basic_info"), BasicInfo::TABLE, name)
}

const fn address(name: &str) -> At {
    at(at(At::ROOT, Create::TABLE, "address"), Address::TABLE, name)
}

/// The place of a member; of a name that is none it does not compile.
const fn at(section: At, table: &Section, name: &str) -> At {
    let place = place(table, name);
    assert!(place < table.cells);
    At(section.0 + place)
}

/// The inputs whose issues may change when that of a place does: its own and those whose rules look
/// at it. `place` is an input, a section, or the list in which the change happened.
pub fn dependents(part: Part, place: At, cells: u32) -> Scope {
    // What the body lacks altogether is told at the sections above.
    if cells > 1 || place == At::ROOT {
        return Scope::ALL;
    }
    let looked_at: &[LookedAt] = match part.table().name == Create::TABLE.name {
        true => &CREATE,
        false => &ATTACH,
    };
    let looking = looked_at.iter().find(|(at, _)| *at == place);
    looking.map_or(Scope::NONE, |(_, looking)| *looking).and(Scope::of(place))
}
