//! USA: Social Security Number (SSN), Individual (ITIN) and Adoption (ATIN) Taxpayer Identification
//! Number, which share one form.
//!
//! Sources: Social Security Administration, "Social Security Number Randomization",
//! <https://www.ssa.gov/employer/randomization.html> (what is never issued); Internal Revenue Service,
//! Publication 1915, <https://www.irs.gov/pub/irs-pdf/p1915.pdf> (an ITIN's first, fourth and fifth
//! digit), and "Adoption Taxpayer Identification Number", <https://www.irs.gov/individuals/>.
//!
//! That the API takes `xxx-xx-xxxx` alone, with its hyphens, is a rule of its own (`ssn`).

use super::row::{Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "USA",
    numbers: &[
        Number {
            name: "Social Security Number",
            abbreviation: "SSN",
            document_types: &[],
            placeholder: "999-99-9999",
            example: "123-45-6789",
            source: "SSA, Social Security Number Randomization",
            unchecked: "",
            forms: &[Form {
                pattern: "d{9}",
                checks: &[Check::Never("000d{6}|666d{6}|9d{8}|d{3}00d{4}|d{5}0000")],
            }],
        },
        Number {
            name: "Individual Taxpayer Identification Number",
            abbreviation: "ITIN",
            document_types: &[],
            placeholder: "999-99-9999",
            example: "900-70-0001",
            source: "IRS, Publication 1915",
            unchecked: "",
            forms: &[Form {
                pattern: "d{9}",
                checks: &[Check::Never("[0-8]d{8}|9dd[0-4]d{5}|9dd6[6-9]d{4}|9dd89d{4}|9dd93d{4}")],
            }],
        },
        Number {
            name: "Adoption Taxpayer Identification Number",
            abbreviation: "ATIN",
            document_types: &[],
            placeholder: "999-99-9999",
            example: "900-93-0001",
            source: "IRS, Adoption Taxpayer Identification Number",
            unchecked: "",
            forms: &[Form {
                pattern: "d{9}",
                checks: &[Check::Never("[0-8]d{8}|9dd[0-8]d{5}|9dd9[0-24-9]d{4}")],
            }],
        },
    ],
};
