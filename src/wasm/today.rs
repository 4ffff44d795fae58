//! The local calendar date, which only the page knows.

use core::sync::atomic::{AtomicU64, Ordering};

use crate::formats::date::Date;

/// The minute that the date was asked in, and the date: it can only change with the minute.
static KNOWN: [AtomicU64; 2] = [AtomicU64::new(0), AtomicU64::new(0)];

/// Today, where the page is. Never what `new Date("YYYY-MM-DD")` means, which is a day off in half
/// of the world.
pub(super) fn local() -> Date {
    let now = js_sys::Date::now();
    let minute = (now / 60_000.0) as u64;
    let [known_minute, known_day] = &KNOWN;
    if known_minute.swap(minute, Ordering::Relaxed) != minute {
        let date = js_sys::Date::new(&now.into());
        let day = date.get_full_year() as u64 * 10_000
            + u64::from(date.get_month() + 1) * 100
            + u64::from(date.get_date());
        known_day.store(day, Ordering::Relaxed);
    }
    let day = known_day.load(Ordering::Relaxed);
    let date = Date::new((day / 10_000) as u16, (day / 100 % 100) as u8, (day % 100) as u8);
    date.unwrap_or(Date::EPOCH)
}
