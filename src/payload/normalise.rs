//! Normalising: what a form may do to an input without asking the person.

use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;

use crate::form::attach::IdentifyingDocument;
use crate::form::cell::{At, Cell, Tag};
use crate::form::create::TaxEntry;
use crate::form::limits::MAX_SAFE_INTEGER;
use crate::form::section::{Is, Member, Need, Read, Section, cells, cells_of};
use crate::form::tape::Tape;
use crate::form::v1::create::{BasicInfoV1, CreateV1};
use crate::rules::is_plain_name;
use crate::tax_ids::ssn;

/// What normalising did to one member, without its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub at: At,
    /// What.
    pub kind: ChangeKind,
}

/// The things that normalising does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// White space cut off both ends.
    Trimmed,
    /// An empty optional member left out.
    EmptyDropped,
    /// An e-mail address written in lower case.
    Lowercased,
    /// Spaces and punctuation taken out of a phone number.
    PunctuationRemoved,
    /// Nine digits written as xxx-xx-xxxx.
    SsnFormatted,
    /// A whole number that was typed as text.
    IntegerFromText,
    /// A member that a SELFIE may not carry left out.
    SelfieMemberDropped,
    /// A member that the API does not know left out.
    UnknownDropped,
    /// What the API takes a missing member for written out.
    DefaultWritten,
}

impl ChangeKind {
    /// Every kind, in the order of their numbers.
    pub const ALL: [ChangeKind; 9] = [
        ChangeKind::Trimmed,
        ChangeKind::EmptyDropped,
        ChangeKind::Lowercased,
        ChangeKind::PunctuationRemoved,
        ChangeKind::SsnFormatted,
        ChangeKind::IntegerFromText,
        ChangeKind::SelfieMemberDropped,
        ChangeKind::UnknownDropped,
        ChangeKind::DefaultWritten,
    ];

    /// Its name in JavaScript.
    pub fn as_str(self) -> &'static str {
        match self {
            ChangeKind::Trimmed => "trimmed",
            ChangeKind::EmptyDropped => "empty_dropped",
            ChangeKind::Lowercased => "lowercased",
            ChangeKind::PunctuationRemoved => "punctuation_removed",
            ChangeKind::SsnFormatted => "ssn_formatted",
            ChangeKind::IntegerFromText => "integer_from_text",
            ChangeKind::SelfieMemberDropped => "selfie_member_dropped",
            ChangeKind::UnknownDropped => "unknown_dropped",
            ChangeKind::DefaultWritten => "default_written",
        }
    }
}

/// Normalises a body by its table; what does not fit the table is left for the rules to find.
///
/// `protos` is how many members named `__proto__` whoever laid the body out has left out of its
/// free object: they are no data where JavaScript builds the body.
pub fn normalise(tape: &mut Tape, table: &'static Section, protos: usize) -> Vec<Change> {
    normalise_as::<Fin>(tape, table, protos)
}

/// Normalises a body of the API that `A` stands for.
pub(super) fn normalise_as<A: Api>(
    tape: &mut Tape,
    table: &'static Section,
    protos: usize,
) -> Vec<Change> {
    let mut normaliser: Normaliser<'_, A> =
        Normaliser { tape, protos, changes: Vec::new(), api: PhantomData };
    normaliser.section(At::ROOT, table);
    normaliser.changes
}

/// What an API asks of normalising beside its tables: what follows from a section for its members.
pub(super) trait Api: Copy {
    /// Looks at a section before its members are normalised.
    fn begin(normaliser: &mut Normaliser<'_, Self>, at: At, table: &'static Section) -> Self;

    /// Why a member must not be sent.
    fn leaves_out(self, member: &Member) -> Option<ChangeKind>;

    /// Whether a member is sent that the section's table does not know.
    fn sends_unknown(table: &'static Section) -> bool;

    /// What is left to do when all members of a section are normalised.
    fn finish(normaliser: &mut Normaliser<'_, Self>, at: At, table: &'static Section);
}

/// Fin.com's API.
#[derive(Clone, Copy)]
struct Fin {
    /// Whether the section is a SELFIE, which carries nothing but its type and files.
    is_selfie: bool,
}

impl Api for Fin {
    #[inline(always)]
    fn begin(normaliser: &mut Normaliser<'_, Self>, at: At, table: &'static Section) -> Self {
        if is_table(table, CreateV1::TABLE) {
            normaliser.standard(at);
        }
        let is_selfie = is_table(table, IdentifyingDocument::TABLE) && {
            let body = normaliser.tape.body();
            let document = IdentifyingDocument::read(body.input(at));
            document.kind().text().is_some_and(|word| word.trimmed() == b"SELFIE")
        };
        Fin { is_selfie }
    }

    #[inline(always)]
    fn leaves_out(self, member: &Member) -> Option<ChangeKind> {
        let is_left_out = self.is_selfie && !matches!(member.name, "type" | "files");
        is_left_out.then_some(ChangeKind::SelfieMemberDropped)
    }

    #[inline(always)]
    fn sends_unknown(_: &'static Section) -> bool {
        false
    }

    #[inline(always)]
    fn finish(normaliser: &mut Normaliser<'_, Self>, at: At, table: &'static Section) {
        if is_table(table, TaxEntry::TABLE) {
            let body = normaliser.tape.body();
            let entry = TaxEntry::read(body.input(at));
            let (country, id) = (entry.country_code().is("USA"), entry.document_id().at);
            normaliser.usa_number(country, id);
        }
        if is_table(table, BasicInfoV1::TABLE) {
            let body = normaliser.tape.body();
            let info = BasicInfoV1::read(body.input(at));
            let (country, tin) = (info.country_of_residence().is("USA"), info.tin().at);
            normaliser.usa_number(country, tin);
        }
    }
}

pub(super) struct Normaliser<'t, A> {
    pub(super) tape: &'t mut Tape,
    protos: usize,
    changes: Vec<Change>,
    api: PhantomData<A>,
}

impl<A: Api> Normaliser<'_, A> {
    fn changed(&mut self, at: At, kind: ChangeKind) {
        self.changes.push(Change { at, kind });
    }

    fn section(&mut self, at: At, table: &'static Section) {
        let whole = self.tape.body().cell(at);
        if whole.tag() != Tag::Object {
            return;
        }
        let api = A::begin(self, at, table);
        let mut place = At(at.0 + 1);
        for member in table.members {
            if self.tape.body().cell(place) != Cell::ABSENT {
                self.member(place, member, api);
            }
            place.0 += cells_of(member.is);
        }
        for n in 0..whole.len() {
            let name = At((whole.data() + n) as u32);
            let body = self.tape.body();
            let text = body.input(name).text();
            // No data where JavaScript builds the body.
            if A::sends_unknown(table) && text.is_some_and(|name| name.bytes != b"__proto__") {
                continue;
            }
            let is_plain = text.is_some_and(|name| is_plain_name(name.bytes));
            self.changed(if is_plain { name } else { at }, ChangeKind::UnknownDropped);
        }
        A::finish(self, at, table);
    }

    /// "The verification_type field is optional and defaults to STANDARD if omitted" (Individual
    /// customers guide V1, Verification Type). Written out, for the OpenAPI description requires it.
    fn standard(&mut self, at: At) {
        let kind = CreateV1::read(self.tape.body().input(at)).verification_type().at;
        if self.is_empty(kind) {
            self.tape.put_text(kind, b"STANDARD");
            self.changed(kind, ChangeKind::DefaultWritten);
        }
    }

    fn member(&mut self, at: At, member: &Member, api: A) {
        if let Some(why) = api.leaves_out(member) {
            self.drop(at, why);
        } else if member.need != Need::required && self.is_empty(at) {
            self.drop(at, ChangeKind::EmptyDropped);
        } else {
            self.value(at, member.is);
        }
    }

    fn drop(&mut self, at: At, kind: ChangeKind) {
        self.tape.put(at, Cell::ABSENT);
        self.changed(at, kind);
    }

    fn is_empty(&self, at: At) -> bool {
        let body = self.tape.body();
        let input = body.input(at);
        input.is_empty() || input.text().is_some_and(|text| text.trimmed().is_empty())
    }

    fn value(&mut self, at: At, is: Is) {
        match is {
            Is::Section(table) => self.section(at, table),
            Is::List(table) => self.entries(at, cells(table), |n, at| n.section(at, table)),
            Is::Integers => self.entries(at, 1, |n, at| n.value(at, Is::Integer)),
            Is::Free => {
                for _ in 0..self.protos {
                    self.changed(at, ChangeKind::UnknownDropped);
                }
            }
            Is::Bytes | Is::Tail => {}
            _ => {
                if self.tape.trim(at) {
                    self.changed(at, ChangeKind::Trimmed);
                }
                match is {
                    Is::Email => self.rewrite(at, lowercase, ChangeKind::Lowercased),
                    Is::Phone => self.rewrite(at, strip_phone, ChangeKind::PunctuationRemoved),
                    Is::Integer => self.integer(at),
                    _ => {}
                }
            }
        }
    }

    fn entries(&mut self, at: At, stride: u32, entry: impl Fn(&mut Self, At)) {
        let cell = self.tape.body().cell(at);
        if cell.tag() == Tag::List {
            for n in 0..cell.len() as u32 {
                entry(self, At(cell.data() as u32 + n * stride));
            }
        }
    }

    /// Replaces a text by what `rule` makes of it, if that is anything else.
    fn rewrite(&mut self, at: At, rule: fn(&str) -> Option<String>, kind: ChangeKind) {
        let body = self.tape.body();
        let Some(text) = body.input(at).text() else { return };
        if let Some(rewritten) = rule(text.as_str())
            && rewritten.as_bytes() != text.bytes
        {
            self.tape.put_text(at, rewritten.as_bytes());
            self.changed(at, kind);
        }
    }

    /// `"5000"` becomes 5000; `"1.5"`, `"5,000"` and `"5e3"` are left for the person to decide.
    fn integer(&mut self, at: At) {
        let body = self.tape.body();
        let Some(text) = body.input(at).text() else { return };
        let (sign, digits) = match text.bytes {
            [b'-', digits @ ..] => (-1.0, digits),
            digits => (1.0, digits),
        };
        // As a float no number overflows, and one too large to be exact is told by its size.
        let number = digits.iter().try_fold(0.0, |number: f64, digit| {
            digit.is_ascii_digit().then(|| number * 10.0 + f64::from(digit - b'0'))
        });
        if let Some(number) = number.filter(|n| !digits.is_empty() && *n <= MAX_SAFE_INTEGER) {
            // Plus zero, for minus zero is no whole number that anybody means.
            self.tape.put_number(at, sign * number + 0.0);
            self.changed(at, ChangeKind::IntegerFromText);
        }
    }

    /// A USA number as xxx-xx-xxxx (Individual customers guide V2, TIN Format by Country).
    fn usa_number(&mut self, is_usa: bool, id: At) {
        if is_usa {
            self.rewrite(id, ssn::format, ChangeKind::SsnFormatted);
        }
    }
}

#[inline(never)]
pub(super) fn is_table(table: &'static Section, other: &'static Section) -> bool {
    table.name == other.name
}

/// "Convert to lowercase before sending" (Individual customers guide V2, Basic Information). ASCII
/// alone: an address with other letters is refused, and must be shown as it was typed.
fn lowercase(email: &str) -> Option<String> {
    Some(email.to_ascii_lowercase())
}

/// "Use E.164 format with country code: +14155552671" (Individual customers guide V2, Common
/// Pitfalls). A trunk prefix in brackets, as in +44 (0)20, is left alone: taking out the brackets
/// would make another number of it.
fn strip_phone(phone: &str) -> Option<String> {
    let is_punctuation = |c: char| ssn::is_separator(c) || matches!(c, '(' | ')');
    // A zero alone between brackets, whatever blanks are around it.
    let mut inner = None;
    let mut is_ambiguous = false;
    for c in phone.chars() {
        match (c, inner) {
            ('(', _) => inner = Some(0),
            (')', Some(zeros)) => {
                is_ambiguous |= zeros == 1;
                inner = None;
            }
            ('0', Some(zeros)) => inner = Some(zeros + 1),
            (c, Some(_)) if !c.is_whitespace() => inner = None,
            _ => {}
        }
    }
    (phone.starts_with('+') && !is_ambiguous)
        .then(|| phone.chars().filter(|c| !is_punctuation(*c)).collect())
}
