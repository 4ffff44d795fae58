//! The parts of a body that can be checked alone.

use crate::form::attach::{AddressDocument, Attach, IdentifyingDocument};
use crate::form::body::Body;
use crate::form::cell::At;
use crate::form::create::{Address, BasicInfo, Create, FinancialProfile, TaxEntry};
use crate::form::section::{Is, Read, Section};
use crate::form::upload::Upload;
use crate::form::v1::attach::AttachV1;
use crate::form::v1::create::CreateV1;

/// A part of a body that can be checked alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `verification_type`
    VerificationType,
    /// `basic_info`
    BasicInfo,
    /// `basic_info.tax_info`
    TaxInfo,
    /// `address`
    Address,
    /// `financial_profile`
    FinancialProfile,
    /// `meta_data`
    MetaData,
    /// `identifying_documents`
    IdentifyingDocuments,
    /// `address_documents`
    AddressDocuments,
    /// The body of `POST /v2/customers/individual`.
    Create,
    /// The body of `POST /v2/customers/{customer_id}/individual/attach`.
    Attach,
    /// The parts of `POST /v1/customers/upload`.
    Upload,
    /// An attach with the customer that its request is about: the request's path needs the id.
    AttachRequest,
    /// The body of `POST /v1/customers/individual`.
    CreateV1,
    /// The body of `POST /v1/customers/individual/attach`.
    AttachV1,
    /// A body of V2's create that was made of one of V1's: what V1 never asked is told too.
    MigratedCreate,
}

impl Part {
    /// Every part, in the order of their numbers.
    pub const ALL: [Part; 15] = [
        Part::VerificationType,
        Part::BasicInfo,
        Part::TaxInfo,
        Part::Address,
        Part::FinancialProfile,
        Part::MetaData,
        Part::IdentifyingDocuments,
        Part::AddressDocuments,
        Part::Create,
        Part::Attach,
        Part::Upload,
        Part::AttachRequest,
        Part::CreateV1,
        Part::AttachV1,
        Part::MigratedCreate,
    ];

    /// The body that it is a part of.
    pub fn table(self) -> &'static Section {
        match self {
            Part::IdentifyingDocuments
            | Part::AddressDocuments
            | Part::Attach
            | Part::AttachRequest => Attach::TABLE,
            Part::Upload => Upload::TABLE,
            Part::CreateV1 => CreateV1::TABLE,
            Part::AttachV1 => AttachV1::TABLE,
            _ => Create::TABLE,
        }
    }

    /// Where the part stands in its body, and what it is.
    pub fn place(self) -> (At, Is) {
        let root = Body::NONE.input(At::ROOT);
        let (create, attach) = (Create::read(root), Attach::read(root));
        match self {
            Part::VerificationType => (create.verification_type().at, Is::Text),
            Part::BasicInfo => (create.basic_info().whole.at, Is::Section(BasicInfo::TABLE)),
            Part::TaxInfo => (create.basic_info().tax_info().whole.at, Is::List(TaxEntry::TABLE)),
            Part::Address => (create.address().whole.at, Is::Section(Address::TABLE)),
            Part::FinancialProfile => {
                (create.financial_profile().whole.at, Is::Section(FinancialProfile::TABLE))
            }
            Part::MetaData => (create.meta_data().at, Is::Free),
            Part::IdentifyingDocuments => {
                (attach.identifying_documents().whole.at, Is::List(IdentifyingDocument::TABLE))
            }
            Part::AddressDocuments => {
                (attach.address_documents().whole.at, Is::List(AddressDocument::TABLE))
            }
            Part::Create
            | Part::Attach
            | Part::Upload
            | Part::AttachRequest
            | Part::CreateV1
            | Part::AttachV1
            | Part::MigratedCreate => (At::ROOT, Is::Section(self.table())),
        }
    }
}
