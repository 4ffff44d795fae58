//! The catalogues (Individual customers guide V2, Onboarding Steps: Fetch Catalogue Data; OpenAPI
//! description, Pagination). A page holds 10 rows unless more are asked for, so one answer is
//! seldom all of it.

use alloc::vec::Vec;
use core::slice;

use super::refusal::AnswerError;
use crate::form::limits::LONGEST_LIST;
use crate::form::value::Value;

/// The pages of a catalogue, put together.
#[derive(Clone, Debug, PartialEq)]
pub struct CataloguePages<'v, 'a> {
    kind: &'v str,
    answers: &'v [Value<'a>],
    /// The answers that count, in the order of their pages.
    pub order: Vec<usize>,
    /// Whether these are all rows that there are.
    pub complete: bool,
    /// The pages that were not handed in, by number.
    pub missing: Vec<u32>,
}

impl<'v, 'a> CataloguePages<'v, 'a> {
    /// The API's own rows; the options' catalogue takes them as they are.
    pub fn rows(&self) -> impl Iterator<Item = &'v Value<'a>> {
        let rows =
            |n: &usize| self.answers.get(*n).map_or(&[][..], |answer| rows(answer, self.kind));
        self.order.iter().flat_map(rows)
    }
}

/// Reads the answers of `GET /v1/occupations`, `/v1/purposes`, `/v1/source-of-funds`,
/// `/v1/countries` or `/v1/countries/{country_code}/subdivisions`: one answer or a list of them, in
/// any order, a repeated page once. Subdivisions have no pages: those of several countries are put
/// behind one another.
///
/// # Errors
/// [`AnswerError::UnknownCatalogue`] for another kind than occupations, purposes, source_of_funds,
/// countries and subdivisions; [`AnswerError::UnexpectedAnswer`]
pub fn parse_catalogue<'v, 'a>(
    kind: &'v str,
    pages: &'v Value<'a>,
) -> Result<CataloguePages<'v, 'a>, AnswerError> {
    let key = match kind {
        "occupations" | "purposes" | "source_of_funds" => "id",
        "subdivisions" | "countries" => "code",
        _ => return Err(AnswerError::UnknownCatalogue),
    };
    let answers = match pages {
        Value::List(answers) => answers,
        answer => slice::from_ref(answer),
    };
    let (mut last, mut total) = (0, 0);
    let mut is_readable = !answers.is_empty();
    for answer in answers {
        // An empty catalogue has a page, and says that it has none.
        last = last.max(count(answer, "total_page")).max(count(answer, "current_page"));
        total = total.max(count(answer, "total"));
        is_readable &= matches!(answer.member("data").member(kind), Value::List(_))
            && rows(answer, kind).iter().all(|row| is_row(row, key));
    }
    if !is_readable || last.max(total) == UNREADABLE {
        return Err(AnswerError::UnexpectedAnswer);
    }
    let page = |(n, answer)| (count(answer, "current_page"), n);
    let mut pages: Vec<(u32, usize)> = answers.iter().enumerate().map(page).collect();
    pages.sort_unstable();
    // Of a page that was handed in twice, the first; what has no number is no such page.
    pages.dedup_by_key(|(page, n)| if *page == 0 { (0, *n) } else { (*page, 0) });
    let is_there = |wanted: &u32| pages.binary_search_by_key(wanted, |(page, _)| *page).is_ok();
    let missing: Vec<u32> = (1..=last).filter(|wanted| !is_there(wanted)).collect();
    let order: Vec<usize> = pages.iter().map(|(_, n)| *n).collect();
    let read: usize =
        order.iter().filter_map(|n| answers.get(*n)).map(|a| rows(a, kind).len()).sum();
    let complete = read >= total as usize && missing.is_empty();
    Ok(CataloguePages { kind, answers, order, complete, missing })
}

/// Whether a row has what the options' catalogue looks for.
fn is_row(row: &Value<'_>, key: &str) -> bool {
    match row.member(key) {
        Value::Integer(_) => key == "id",
        Value::Text(_) => key == "code",
        _ => false,
    }
}

#[inline(never)]
fn rows<'v, 'a>(answer: &'v Value<'a>, kind: &str) -> &'v [Value<'a>] {
    answer.member("data").member(kind).entries()
}

/// No number of rows or pages.
const UNREADABLE: u32 = u32::MAX;

/// A number of the pagination; 0 where there is none.
#[inline(never)]
fn count(answer: &Value<'_>, name: &str) -> u32 {
    let pagination = answer.member("data").member("pagination");
    match pagination.member(name) {
        Value::Integer(count) if (0..=LONGEST_LIST as i64).contains(count) => *count as u32,
        Value::Absent if pagination.is_absent() => 0,
        _ => UNREADABLE,
    }
}
