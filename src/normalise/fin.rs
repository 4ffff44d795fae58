//! Fin.com's bodies: what follows from a section for its members.

use alloc::vec::Vec;

use super::change::{Change, ChangeKind};
use super::tidy::Around;
use super::walk::{Api, Normaliser, is_table, normalise_as};
use crate::form::attach::{IDENTIFYING_DOCUMENT_TYPE, IdentifyingDocument};
use crate::form::body::Body;
use crate::form::cell::At;
use crate::form::create::{Address, TaxEntry};
use crate::form::section::{Member, Read, Section};
use crate::form::tape::Tape;
use crate::form::v1::create::{AddressV1, BasicInfoV1, CreateV1};
use crate::formats::compose::Compose;
use crate::formats::country::Country;
use crate::formats::text::Text;

/// Normalises a body by its table; what does not fit the table is left for the rules to find.
///
/// `protos` is how many members named `__proto__` whoever laid the body out has left out of its
/// free object: they are no data where JavaScript builds the body.
pub fn normalise(
    tape: &mut Tape,
    table: &'static Section,
    protos: usize,
    compose: Compose,
) -> Vec<Change> {
    normalise_as::<Fin>(tape, table, protos, compose)
}

/// Likewise, where nobody asks what was changed.
pub fn normalise_quietly(tape: &mut Tape, table: &'static Section, compose: Compose) {
    let mut normaliser: Normaliser<'_, Fin> = Normaliser::quiet(tape, compose);
    normaliser.section(At::ROOT, table);
}

/// Fin.com's API.
#[derive(Clone, Copy)]
pub(super) struct Fin {
    /// Whether the section is a SELFIE, which carries nothing but its type and files.
    is_selfie: bool,
    around: Around,
}

impl Fin {
    /// A section that says nothing about its members.
    pub const PLAIN: Fin = Fin { is_selfie: false, around: Around::NOTHING };
}

/// A page's module knows nothing of V1.
const HAS_V1: bool = !cfg!(feature = "module") || cfg!(feature = "server");

/// What a tax number of the USA is called that is none of a person's.
const EMPLOYERS: &[u8] = b"EIN";

impl Api for Fin {
    fn begin(normaliser: &mut Normaliser<'_, Self>, at: At, table: &'static Section) -> Self {
        let mut fin = Fin::PLAIN;
        let section = Body::NONE.input(at);
        let is_usa = |at| normaliser.country(at).is_some_and(Country::is_usa);
        if is_table(table, IdentifyingDocument::TABLE) {
            let kind = IdentifyingDocument::read(section).kind().at;
            let word = normaliser.choice(kind, &IDENTIFYING_DOCUMENT_TYPE);
            fin.is_selfie = word == Some("SELFIE");
        } else if is_table(table, Address::TABLE) {
            fin.around.country = normaliser.country(Address::read(section).country().at);
        } else if is_table(table, TaxEntry::TABLE) {
            let entry = TaxEntry::read(section);
            let body = normaliser.tape.body();
            let kind = body.input(entry.document_type().at).text();
            let is_employers = |kind: Text<'_>| kind.trimmed().eq_ignore_ascii_case(EMPLOYERS);
            fin.around.is_ssn = is_usa(entry.country_code().at) && !kind.is_some_and(is_employers);
        } else if HAS_V1 && is_table(table, AddressV1::TABLE) {
            fin.around.country = normaliser.country(AddressV1::read(section).country().at);
        } else if HAS_V1 && is_table(table, BasicInfoV1::TABLE) {
            fin.around.is_ssn = is_usa(BasicInfoV1::read(section).country_of_residence().at);
        } else if HAS_V1 && is_table(table, CreateV1::TABLE) {
            normaliser.standard(at);
        }
        fin
    }

    fn leaves_out(self, member: &Member) -> Option<ChangeKind> {
        let is_left_out = self.is_selfie && !matches!(member.name, "type" | "files");
        is_left_out.then_some(ChangeKind::SelfieMemberDropped)
    }

    fn around(self) -> Around {
        self.around
    }

    fn sends_unknown(_: &'static Section) -> bool {
        false
    }
}
