//! The catalogues, a page at a time; ten rows a page when nothing else is asked for.

use std::collections::{BTreeMap, HashMap};

use axum::extract::{Path, Query};
use axum::response::Response;
use serde_json::{Value, json};

use crate::answers;
use crate::catalogue::CATALOGUES;

const DEFAULT_PER_PAGE: usize = 10;
const MAX_PER_PAGE: usize = 512;

type Parameters = Query<HashMap<String, String>>;

/// `GET /v1/occupations`
pub async fn occupations(Query(query): Parameters) -> Response {
    page("occupations", &CATALOGUES.occupations, &query)
}

/// `GET /v1/purposes?type=INDIVIDUAL`
pub async fn purposes(Query(query): Parameters) -> Response {
    page_by_type("purposes", &CATALOGUES.purposes, &query)
}

/// `GET /v1/source-of-funds?type=INDIVIDUAL`
pub async fn source_of_funds(Query(query): Parameters) -> Response {
    page_by_type("source_of_funds", &CATALOGUES.source_of_funds, &query)
}

/// `GET /v1/countries`
pub async fn countries(Query(query): Parameters) -> Response {
    page("countries", &CATALOGUES.countries, &query)
}

/// `GET /v1/countries/{alpha3}/subdivisions`, all at once.
pub async fn subdivisions(Path(alpha3): Path<String>) -> Response {
    match CATALOGUES.subdivisions.get(&alpha3) {
        Some(rows) => answers::data(json!({ "subdivisions": rows })),
        None => answers::not_found(),
    }
}

fn page_by_type(
    name: &str,
    lists: &BTreeMap<&str, Vec<Value>>,
    query: &HashMap<String, String>,
) -> Response {
    match query.get("type").map(String::as_str) {
        None | Some("") => answers::invalid_at("type", "type is required"),
        Some(kind) => match lists.get(kind) {
            Some(rows) => page(name, rows, query),
            None => answers::invalid_at("type", "Must be INDIVIDUAL or BUSINESS"),
        },
    }
}

fn page(name: &str, rows: &[Value], query: &HashMap<String, String>) -> Response {
    let number = |name: &str, default| match query.get(name) {
        None => Some(default),
        Some(text) => text.parse::<usize>().ok().filter(|number| *number > 0),
    };
    let Some(current_page) = number("current_page", 1) else {
        return answers::invalid_at("current_page", "Must be a whole number from 1");
    };
    let Some(per_page) =
        number("per_page", DEFAULT_PER_PAGE).filter(|number| *number <= MAX_PER_PAGE)
    else {
        return answers::invalid_at("per_page", "Must be a whole number from 1 to 512");
    };
    let skipped = (current_page - 1).saturating_mul(per_page);
    let shown: Vec<&Value> = rows.iter().skip(skipped).take(per_page).collect();
    let pagination = json!({
        "current_page": current_page,
        "per_page": per_page,
        "total_page": rows.len().div_ceil(per_page),
        "total": rows.len(),
    });
    answers::data(json!({ "pagination": pagination, name: shown }))
}
