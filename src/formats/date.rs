//! Civil dates: a year, a month and a day, without a clock or a time zone.

use core::fmt;

/// A day of the (proleptic) Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `YYYY-MM-DD`.
    Format,
    /// Of that form, but no calendar has the day.
    NoSuchDay,
}

impl Date {
    /// 1970-01-01, where JavaScript's clock begins.
    pub const EPOCH: Date = Date { year: 1970, month: 1, day: 1 };

    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        (exists && year <= 9999).then_some(Date { year, month, day })
    }

    /// Reads `YYYY-MM-DD`: ten ASCII characters and nothing else.
    ///
    /// # Errors
    /// [`DateError::Format`] or [`DateError::NoSuchDay`].
    ///
    /// ```
    /// use fin_onboarding::Date;
    /// assert!(Date::parse("2024-02-29").is_ok());
    /// assert!(Date::parse("2023-02-29").is_err());
    /// ```
    #[inline]
    pub fn parse(text: impl AsRef<[u8]>) -> Result<Date, DateError> {
        Date::parse_bytes(text.as_ref())
    }

    fn parse_bytes(text: &[u8]) -> Result<Date, DateError> {
        let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text else {
            return Err(DateError::Format);
        };
        let number = |digits: &[&u8]| {
            digits.iter().try_fold(0_u16, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + u16::from(**digit - b'0'))
            })
        };
        let (Some(year), Some(month), Some(day)) =
            (number(&[y0, y1, y2, y3]), number(&[m0, m1]), number(&[d0, d1]))
        else {
            return Err(DateError::Format);
        };
        // Two digits fit a byte.
        Date::new(year, month as u8, day as u8).ok_or(DateError::NoSuchDay)
    }

    /// The day of a year by its number, from 1 on.
    pub(crate) fn of_year_and_day(year: u16, day: u16) -> Option<Date> {
        let mut left = day;
        for month in 1..=12 {
            let days = u16::from(days_in(year, month));
            if left <= days {
                return Date::new(year, month, left as u8);
            }
            left -= days;
        }
        None
    }

    /// Its year.
    pub(crate) fn year(self) -> u16 {
        self.year
    }

    /// Whole years from this day to `today`. A birthday on 29 February counts from 1 March in
    /// common years. `None` where `today` comes first.
    pub fn years_until(self, today: Date) -> Option<u16> {
        let before_anniversary = (today.month, today.day) < (self.month, self.day);
        (today >= self).then(|| today.year - self.year - u16::from(before_anniversary))
    }

    /// Whether this day comes before the same day of a month so many months after another one's, whether
    /// that month has such a day or not.
    pub(crate) fn is_within_months(self, months: u32, of: Date) -> bool {
        // No month has more days than 31.
        let days = |date: Date| {
            (u32::from(date.year) * 12 + u32::from(date.month)) * 32 + u32::from(date.day)
        };
        days(self) < days(of) + months * 32
    }

    /// Days from this day to `other`; negative where `other` comes first.
    pub fn days_until(self, other: Date) -> i32 {
        other.day_number() - self.day_number()
    }

    /// Days since 1 March of the year 0, which puts the leap day at a year's end.
    fn day_number(self) -> i32 {
        let (year, month, day) = (i32::from(self.year), i32::from(self.month), i32::from(self.day));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        year * 365 + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (month * 153 + 2) / 5
            + day
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_months_end_on_the_same_day() {
        for (today, day, is_within) in [
            ("2026-11-21", "2027-01-20", true),
            ("2026-11-21", "2027-01-21", false),
            ("2026-12-31", "2027-02-28", true),
            ("2026-12-31", "2027-03-01", false),
            ("2026-10-31", "2026-12-31", false),
        ] {
            let [today, day] = [today, day].map(|day| Date::parse(day).expect("a day"));
            assert_eq!(day.is_within_months(2, today), is_within, "{day}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_follows_the_one_before() {
        let mut previous = Date::parse("1700-12-31").unwrap();
        for year in 1701..=2101 {
            for month in 1..=12 {
                for day in 1..=days_in(year, month) {
                    let date = Date::new(year, month, day).unwrap();
                    assert_eq!(previous.days_until(date), 1, "{date}");
                    assert!(previous < date);
                    assert_eq!(Date::parse(alloc::format!("{date}")), Ok(date));
                    previous = date;
                }
            }
        }
    }
}
