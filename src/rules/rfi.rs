//! `PATCH /v1/customers/{customer_id}` (OpenAPI description): the answer to a request for
//! information, in the form of an attach. Only what was asked for is looked at.

use crate::form::asked::{Asked, BACK, FRONT};
use crate::form::attach::{AddressDocument, Attach, DocumentFile, IdentifyingDocument};
use crate::form::body::Body;
use crate::form::body::Input;
use crate::form::cell::{At, Tag};
use crate::form::section::{Choice, Is, List, Read, Section, choice};
use crate::formats::text::Text;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};

use super::context::Context;
use super::{customer, dates, document_files, identifying_documents, input};

choice! {
    /// "Identity Document Types" (Individual customers guide V1), with the OpenAPI description's
    /// RESIDENCE_PERMIT.
    IDENTITY_TYPE = IdentityType { "PASSPORT", "NATIONAL_ID", "DRIVERS_LICENSE", "RESIDENCE_PERMIT" }
}
choice! {
    /// "Address Proof Types" (Individual customers guide V1), of which V2's are a part.
    ADDRESS_TYPE = AddressType {
        "UTILITY_BILL", "BANK_STATEMENT", "GOVERNMENT_LETTER", "RESIDENCE_PERMIT", "PASSPORT",
        "NATIONAL_ID", "DRIVERS_LICENSE", "COMPANY_DOC"
    }
}

/// What is asked for of one of the two lists.
pub(crate) struct Part {
    /// The list.
    pub list: At,
    /// The document: the first one that is no selfie.
    pub document: Option<At>,
    /// What the document is.
    pub table: &'static Section,
    /// The members that are asked for, a bit each.
    pub members: u32,
    /// The sides that its files must show, a bit each; a proof of address has none.
    sides: u32,
    types: &'static Choice,
}

impl Part {
    /// The identity document, and the proof of address.
    #[inline(never)]
    pub fn of(body: &Body<'_>, asked: Asked) -> [Part; 2] {
        let attach = Attach::read(body.input(At::ROOT));
        let list = attach.identifying_documents();
        let is_selfie = |document: &IdentifyingDocument<'_>| is(document.kind(), "SELFIE");
        let document = list.iter().find(|document| !is_selfie(document));
        let is_one_of = |types: &[&str]| {
            document.is_some_and(|document| types.iter().any(|known| is(document.kind(), known)))
        };
        let identity = Part {
            list: list.whole.at,
            document: document.map(|document| document.whole.at),
            table: IdentifyingDocument::TABLE,
            members: asked.identity(),
            // All but a passport have two.
            sides: asked.sides(is_one_of(IDENTITY_TYPE.values.get(1..).unwrap_or_default())),
            types: &IDENTITY_TYPE,
        };
        let list = attach.address_documents();
        let address = Part {
            list: list.whole.at,
            document: list.iter().next().map(|document| document.whole.at),
            table: AddressDocument::TABLE,
            members: asked.address(),
            sides: 0,
            types: &ADDRESS_TYPE,
        };
        [identity, address]
    }

    /// Whether a file is of one of the sides; any is, where none is wanted.
    pub fn takes(&self, file: &DocumentFile<'_>) -> bool {
        self.sides == 0 || self.sides & side_of(file) != 0
    }
}

/// The side of a file, as a bit.
#[inline(never)]
fn side_of(file: &DocumentFile<'_>) -> u32 {
    let side = file.side();
    if is(side, "FRONT") { FRONT } else { u32::from(is(side, "BACK")) * BACK }
}

/// [`Input::is`], which is made for speed.
#[inline(never)]
fn is(input: Input<'_>, word: &str) -> bool {
    input.text().is_some_and(|text| text.bytes == word.as_bytes())
}

/// [`input::text`], likewise.
#[inline(never)]
fn text<'a>(input: Input<'a>, report: &mut Findings) -> Option<Text<'a>> {
    input::text(input, report)
}

/// "Submitting data that was not requested will trigger an error": what was requested is required,
/// in the format that it has everywhere.
pub(super) fn check(body: &Body<'_>, asked: Asked, context: &Context<'_>, report: &mut Findings) {
    match &context.options.customer_id {
        Some(id) => customer::customer_id(id, report),
        None => input::required(At::CUSTOMER_ID, report),
    }
    if !input::body(body.input(At::ROOT), report) {
        return;
    }
    for part in Part::of(body, asked).iter().filter(|part| part.members != 0) {
        match part.document {
            Some(at) => document(body.input(at), part, context, report),
            None => input::required(part.list, report),
        }
    }
    if asked.tos() {
        text(Attach::read(body.input(At::ROOT)).tos_policies_value(), report);
    }
}

/// The members of a document that were asked for.
fn document(whole: Input<'_>, part: &Part, context: &Context<'_>, report: &mut Findings) {
    if !input::section(whole, report) {
        return;
    }
    let mut issued = None;
    for (n, member) in part.table.members.iter().enumerate() {
        let input = whole.body.input(At(whole.at.0 + 1 + n as u32));
        match member.is {
            _ if part.members >> n & 1 == 0 => continue,
            Is::List(_) => files(&List::read(input), part, context, report),
            Is::Country => _ = input::required_country(input, context, report),
            is => {
                let Some(text) = text(input, report) else { continue };
                match is {
                    Is::Choice(_) => _ = input::choice(input.at, text, part.types, report),
                    Is::Date => {
                        let date = dates::date(input.at, text, report);
                        if member.name == "issue_date" {
                            issued = date;
                        } else if date.is_some_and(|expires| expires <= context.options.today) {
                            report.add(input.at, Code::Expired);
                        } else if date.is_some() && date <= issued {
                            report.add(input.at, Code::ExpiryNotAfterIssue);
                        } else if let Some(expires) = date {
                            dates::expires_soon(input.at, expires, context, report);
                        }
                    }
                    _ if member.name == "state" => {
                        identifying_documents::letters_of_state(input.at, text, report);
                    }
                    _ => _ = input::ascii(input.at, text, report),
                }
            }
        }
    }
}

/// The files of the sides that were asked for; all of them where none was.
fn files(
    files: &List<'_, DocumentFile<'_>>,
    part: &Part,
    context: &Context<'_>,
    report: &mut Findings,
) {
    if !input::list(files, report) {
        return;
    }
    let (mut once, mut twice) = (0, 0);
    let before = report.found().len();
    for file in files.iter() {
        if input::section(file.whole, report) {
            document_files::side(file.side(), report);
        }
        twice |= once & side_of(&file);
        once |= side_of(&file);
    }
    if report.found().len() == before {
        let missing = part.sides & !once;
        for (bit, side) in [(FRONT, "FRONT"), (BACK, "BACK")] {
            if missing & bit != 0 {
                report.add_with(files.whole.at, Code::SideMissing, Param::Word(side));
            }
        }
        if part.sides & twice != 0 {
            report.add(files.whole.at, Code::SidesRequired);
        }
    }
    for file in files.iter() {
        if file.whole.cell().tag() == Tag::Object && part.takes(&file) {
            document_files::is_owned(file.uri(), context, report);
        }
    }
}
