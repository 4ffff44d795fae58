//! What a host lists, so that a list of a hundred thousand is asked as fast as one of ten.

use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::borrow::Borrow;

use crate::formats::country::Country;
use crate::formats::pattern::Pattern;

/// A list that is only asked what it holds.
///
/// ```
/// use fin_onboarding::options::Listed;
/// let ids = Listed::from_iter([3, 1, 2]);
/// assert!(ids.has(&2) && !ids.has(&4));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Listed<T> {
    sorted: Vec<T>,
}

impl<T: Ord> FromIterator<T> for Listed<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        // A tenth of the code of `sort_unstable`, which is no faster here than anybody would feel.
        let sorted = entries.into_iter().collect::<BinaryHeap<T>>().into_sorted_vec();
        Listed { sorted }
    }
}

impl<T: Ord> Listed<T> {
    /// Whether it is in the list.
    pub fn has<Q: Ord + ?Sized>(&self, entry: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.sorted.binary_search_by(|listed| listed.borrow().cmp(entry)).is_ok()
    }
}

impl Listed<String> {
    /// Whether a text of the list begins so.
    pub fn has_beginning(&self, beginning: &str) -> bool {
        let first = self.sorted.partition_point(|listed| listed.as_str() < beginning);
        self.sorted.get(first).is_some_and(|listed| listed.starts_with(beginning))
    }
}

/// One row of the country catalogue.
#[derive(Clone, Debug)]
pub struct CatalogueCountry {
    /// The country.
    pub country: Country,
    /// Whether addresses there have a postal code.
    pub postal_code_required: Option<bool>,
    /// What postal codes there look like, as far as
    /// [`pattern`](crate::formats::pattern) can read it.
    pub postal_code_pattern: Option<Arc<dyn Pattern>>,
}

/// The rows of the country catalogue. Of several rows of one country the first counts.
#[derive(Clone, Debug, Default)]
pub struct CatalogueCountries {
    /// One a country at most.
    rows: Vec<CatalogueCountry>,
}

impl FromIterator<CatalogueCountry> for CatalogueCountries {
    fn from_iter<I: IntoIterator<Item = CatalogueCountry>>(rows: I) -> Self {
        let mut countries = CatalogueCountries::default();
        rows.into_iter().for_each(|row| countries.add(row));
        countries
    }
}

impl CatalogueCountries {
    /// A country's row.
    pub fn get(&self, country: Country) -> Option<&CatalogueCountry> {
        self.rows.iter().find(|row| row.country == country)
    }

    /// Adds a row, unless its country has one.
    pub(super) fn add(&mut self, row: CatalogueCountry) {
        if self.get(row.country).is_none() {
            self.rows.push(row);
        }
    }
}
