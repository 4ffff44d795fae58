//! The order of the API document, as the tables give it.

use fin_onboarding::form::section::{Is, Section};

use super::Json;

/// Whether issues stand in the document's order: what is known about the customer, then the
/// members as the table lists them, a list before its entries, members that are unknown last.
///
/// # Errors
/// The first pair that does not.
pub fn check(issues: &Json, table: &'static Section) -> Result<(), String> {
    let keys: Vec<(Vec<usize>, &str)> = issues
        .as_array()
        .into_iter()
        .flatten()
        .filter(|issue| issue["code"] != "more_issues")
        .map(|issue| (key(issue, table), issue["path"].as_str().unwrap_or("")))
        .collect();
    match keys.windows(2).find(|pair| pair[0].0 > pair[1].0) {
        Some(pair) => Err(format!("{:?} stands before {:?}", pair[0].1, pair[1].1)),
        None => Ok(()),
    }
}

const LAST: usize = usize::MAX;
const CUSTOMER: [&str; 3] = ["customer_id", "customer_status", "in_flight"];

/// Where an issue stands, as numbers that sort.
fn key(issue: &Json, table: &'static Section) -> Vec<usize> {
    let path = issue["path"].as_str().unwrap_or("");
    let is_unknown = matches!(issue["code"].as_str(), Some("unknown_member" | "v1_member"));
    let of_customer = CUSTOMER.iter().position(|name| *name == path && !is_unknown);
    if let (Some(n), None) = (of_customer, table.member(path)) {
        return vec![0, n];
    }
    let mut key = vec![1];
    let mut is = Is::Section(table);
    for step in path.split('.').filter(|step| !step.is_empty()) {
        is = match is {
            Is::Section(table) => match table.members.iter().position(|m| m.name == step) {
                Some(n) => {
                    key.push(n);
                    table.members[n].is
                }
                None => {
                    key.push(LAST);
                    return key;
                }
            },
            Is::List(table) => {
                key.push(step.parse().expect("an index"));
                Is::Section(table)
            }
            Is::Integers => {
                key.push(step.parse().expect("an index"));
                Is::Integer
            }
            // The members of `meta_data` stand in the order of the body.
            _ => return key,
        };
    }
    // A member whose name is no plain word is reported at the object that has it, at its end.
    if is_unknown {
        key.push(LAST);
    }
    key
}
