//! What V2 calls the members of V1 (V1 to V2 Migration Summary).

/// What becomes of a member.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    /// It has another name.
    Renamed,
    /// "Single" becomes "array".
    Listed,
    /// "Single tin string" becomes "tax_info array": the number of its one entry.
    TaxEntry,
    /// "customer_id in URL path": no member any more.
    InPath,
}

/// A section of V2, a name that a member of it has in V1, and what becomes of it.
pub(crate) type Moved = (&'static str, &'static str, &'static str, Way);

/// "V1 to V2 Migration Summary", in the order of the bodies.
pub(crate) const MOVED: [Moved; 8] = [
    ("basic_info", "nationality", "primary_nationality", Way::Renamed),
    ("basic_info", "tin", "tax_info", Way::TaxEntry),
    ("address", "street", "street_line_1", Way::Renamed),
    ("address", "state", "subdivision_code", Way::Renamed),
    ("financial_profile", "source_of_fund_id", "source_of_fund_ids", Way::Listed),
    ("attach", "customer_id", "customer_id in the path", Way::InPath),
    ("attach", "proof_of_identity", "identifying_documents", Way::Listed),
    ("attach", "proof_of_address", "address_documents", Way::Listed),
];

/// What V2 calls a member of V1 in one of its sections.
pub(crate) fn name_in_v2(section: &str, name: &[u8]) -> Option<&'static str> {
    let is_it = |moved: &&Moved| moved.0 == section && moved.1.as_bytes() == name;
    MOVED.iter().find(is_it).map(|moved| moved.2)
}
