//! Ages and days, by brute force: counted day by day with a calendar written here again.
#![cfg(not(target_arch = "wasm32"))]

use fin_onboarding::{Date, Options, Part, Value, validate};

/// A day of this file's own calendar.
type Day = (u16, u8, u8);

fn days_in(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100));
    [31, 28 + u8::from(is_leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::from(month) - 1]
}

fn next((year, month, day): Day) -> Day {
    if day < days_in(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

/// Every day from the first to the last.
fn days(first: Day, last: Day) -> impl Iterator<Item = Day> {
    core::iter::successors(Some(first), |day| Some(next(*day))).take_while(move |day| *day <= last)
}

fn date((year, month, day): Day) -> Date {
    Date::new(year, month, day).expect("a day of the calendar")
}

/// How many birthdays a person had: each year on the day of birth, or on the day after it where
/// the year does not have it.
fn age(birth: Day, today: Day) -> u16 {
    let birthday = |year| match birth {
        (_, 2, 29) if days_in(year, 2) == 28 => (year, 3, 1),
        (_, month, day) => (year, month, day),
    };
    (birth.0 + 1..=today.0).filter(|year| birthday(*year) <= today).count() as u16
}

const TODAYS: [Day; 6] =
    [(2026, 11, 21), (2026, 2, 28), (2026, 3, 1), (2028, 2, 28), (2028, 2, 29), (2100, 3, 1)];

#[test]
fn an_age_is_the_number_of_birthdays() {
    for today in TODAYS {
        for birth in days((today.0 - 122, 1, 1), (today.0 + 1, 1, 1)) {
            let expected = (birth <= today).then(|| age(birth, today));
            assert_eq!(date(birth).years_until(date(today)), expected, "{birth:?} on {today:?}");
        }
    }
}

#[test]
fn who_is_18_to_120_years_old_is_accepted_and_nobody_else() {
    for today in TODAYS {
        let options = Options::new(date(today));
        for years in [0, 18, 120, 121] {
            let birthday = today.0 - years;
            for birth in days((birthday, 1, 1), (birthday, 12, 31)) {
                let expected = match age(birth, today) {
                    _ if birth > today => Some("birth_date_in_future"),
                    0..18 => Some("too_young"),
                    18..=120 => None,
                    _ => Some("too_old"),
                };
                assert_eq!(code_at_dob(date(birth), &options), expected, "{birth:?} on {today:?}");
            }
        }
    }
}

fn code_at_dob(dob: Date, options: &Options) -> Option<&'static str> {
    let info = Value::Object(vec![("dob".into(), Value::Text(dob.to_string().into()))]);
    let report = validate(Part::BasicInfo, &info, options);
    let at_dob = report.issues().iter().find(|issue| issue.path.ends_with("dob"));
    at_dob.map(|issue| issue.code.as_str())
}

#[test]
fn the_text_of_every_day_is_read_and_no_other_text_of_its_form() {
    for year in [1900, 1999, 2000, 2023, 2024, 2100] {
        for month in 0..=13 {
            for day in 0..=32 {
                let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
                let text = format!("{year:04}-{month:02}-{day:02}");
                assert_eq!(Date::parse(&text).is_ok(), exists, "{text}");
            }
        }
    }
}

#[test]
fn a_proof_of_address_is_fresh_for_90_days() {
    for today in TODAYS {
        let options = Options::new(date(today));
        let mut age = days((today.0 - 1, 1, 1), today).count();
        for issued in days((today.0 - 1, 1, 1), today) {
            age -= 1;
            let issue_date = Value::Text(date(issued).to_string().into());
            let document = Value::Object(vec![("issue_date".into(), issue_date)]);
            let list = Value::List(vec![document]);
            let report = validate(Part::AddressDocuments, &list, &options);
            let is_old =
                report.issues().iter().any(|issue| issue.code.as_str() == "older_than_90_days");
            assert_eq!(is_old, age > 90, "{issued:?} on {today:?}, {age} days");
        }
    }
}

#[test]
fn a_document_expires_on_its_last_day() {
    for today in TODAYS {
        let options = Options::new(date(today));
        for expiry in days((today.0 - 1, 1, 1), (today.0 + 1, 12, 31)) {
            let members =
                [("type", String::from("PASSPORT")), ("expiry_date", date(expiry).to_string())];
            let members = members.map(|(name, text)| (name.into(), Value::Text(text.into())));
            let list = Value::List(vec![Value::Object(members.into())]);
            let report = validate(Part::IdentifyingDocuments, &list, &options);
            let is_expired = report.issues().iter().any(|issue| issue.code.as_str() == "expired");
            assert_eq!(is_expired, expiry <= today, "{expiry:?} on {today:?}");
        }
    }
}
