//! The path that a request is sent to.

use alloc::string::String;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::form::part::Part;

/// RFC 3986, 2.3: what stands for itself in a path.
const NOT_UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The path that a body is sent to.
pub fn path(part: Part, customer_id: Option<&str>) -> String {
    match part {
        Part::AttachRequest => around("/v2/customers/", customer_id, "/individual/attach"),
        Part::CreateV1 => String::from("/v1/customers/individual"),
        Part::AttachV1 => String::from("/v1/customers/individual/attach"),
        _ => String::from("/v2/customers/individual"),
    }
}

/// The path that the answer to a request for information is sent to.
pub fn answer_path(customer_id: Option<&str>) -> String {
    around("/v1/customers/", customer_id, "")
}

/// A path with a customer's id in it, percent-encoded.
fn around(before: &str, customer_id: Option<&str>, behind: &str) -> String {
    let mut path = String::from(before);
    path.extend(utf8_percent_encode(customer_id.unwrap_or(""), NOT_UNRESERVED));
    path.push_str(behind);
    path
}
