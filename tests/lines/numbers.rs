//! Numbers: whole where `Number.isSafeInteger(JSON.parse(text))`, and then the same number.
//!
//! Rust's own reader of floats rounds as JavaScript's does, so it is the judge here.

use fin_onboarding::form::cell::At;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::field::Kind;
use fin_onboarding::form::section::Read;
use fin_onboarding::lines::Lines;
use fin_onboarding::{Field, Part, Value};
use proptest::prelude::*;

use crate::options;

/// What a rule sees of a number.
fn read(number: &str) -> Field<'static> {
    let text = format!("{{\"financial_profile\":{{\"monthly_volume_usd\":{number}}}}}");
    let mut seen = None;
    let mut lines = Lines::new(Part::Create, options());
    lines.feed(&mut text.into_bytes(), &mut |_| {});
    lines.finish(&mut |line| {
        let body = Create::read(line.body.input(At::ROOT));
        seen = Some(match body.financial_profile().monthly_volume_usd().field() {
            Field::Integer(number) => Field::Integer(number),
            Field::Other(kind) => Field::Other(kind),
            other => panic!("{number} is read as {other:?}"),
        });
    });
    seen.expect("a body without its other members is refused")
}

fn agrees(number: &str) -> Result<(), String> {
    let expected = match Value::number(number.parse().expect("a float")) {
        Value::Integer(whole) => Field::Integer(whole),
        _ => Field::Other(Kind::Number),
    };
    let found = read(number);
    if found == expected { Ok(()) } else { Err(format!("{number}: {found:?}, not {expected:?}")) }
}

#[test]
fn whole_numbers_in_any_form_are_whole() {
    for (text, number) in [
        ("0", 0),
        ("-0", 0),
        ("-0.0e-5", 0),
        ("0e999999999999999999999", 0),
        ("5000", 5000),
        ("5000.0", 5000),
        ("5e3", 5000),
        ("5E+3", 5000),
        ("50000e-1", 5000),
        ("0.5e4", 5000),
        ("0.000005e9", 5000),
        ("-5e9", -5_000_000_000),
        ("3e9", 3_000_000_000),
        ("2147483647", 2_147_483_647),
        ("2147483648", 2_147_483_648),
        ("-2147483648", -2_147_483_648),
        ("-2147483649", -2_147_483_649),
        ("9007199254740991", 9_007_199_254_740_991),
        ("-9007199254740991", -9_007_199_254_740_991),
        ("9007199254740991.4", 9_007_199_254_740_991),
        ("2251799813685249.25", 2_251_799_813_685_249),
        ("1125899906842625.125", 1_125_899_906_842_625),
        ("0.99999999999999999", 1),
        ("1.0000000000000001", 1),
        ("1e-400", 0),
        ("2.4703282292062327e-324", 0),
    ] {
        assert_eq!(read(text), Field::Integer(number), "{text}");
    }
}

#[test]
fn other_numbers_are_numbers() {
    for text in [
        "0.5",
        "-1.5",
        "9007199254740992",
        "-9007199254740992",
        "9007199254740993",
        "9007199254740991.5",
        "123456789012345678901234567890",
        "1e300",
        "1e400",
        "-1e99999999999999999999",
        "2.4703282292062328e-324",
        "5e-324",
        "1.000000000000001",
    ] {
        assert_eq!(read(text), Field::Other(Kind::Number), "{text}");
    }
}

/// A number with so many significant digits as a double is written with, close to a whole one.
fn near_a_whole_one() -> impl Strategy<Value = String> {
    let bits = (0_u32..54, any::<u64>());
    let whole = bits.prop_map(|(bits, number)| number & ((1 << bits) - 1));
    let powers = (0_u32..54).prop_map(|bits| 1_u64 << bits);
    let step = -4_i64..=4;
    (prop_oneof![whole, powers], step, 1_usize..17, any::<bool>()).prop_map(
        |(whole, step, digits, is_between)| {
            let double = whole as f64;
            let near = f64::from_bits((double.to_bits() as i64).saturating_add(step).max(0) as u64);
            if is_between {
                // Half the way between two doubles, as far as that many digits can say.
                let next = near.next_up();
                let (ones, rest) = (near.trunc(), near.fract() + (next - near) / 2.0);
                let ones = format!("{ones:.0}");
                let digits = digits.min(17 - ones.len());
                return match format!("{rest:.digits$}").strip_prefix("0.") {
                    Some(fraction) => format!("{ones}.{fraction}"),
                    None => ones,
                };
            }
            format!("{near:.digits$e}")
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, cases: 4096, ..Default::default()
    })]

    #[test]
    fn any_number_of_17_digits_is_whole_as_in_javascript(
        number in "-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,8})?([eE][-+]?[0-9]{1,3})?",
    ) {
        prop_assert!(agrees(&number).is_ok(), "{:?}", agrees(&number));
    }

    #[test]
    fn any_digits_with_any_exponent_are_whole_as_in_javascript(
        number in "[1-9][0-9]{0,16}0{0,5}[eE][-+]?[0-9]{1,2}|0\\.0{0,5}[1-9]{1,17}[eE][0-9]{1,2}",
    ) {
        prop_assert!(agrees(&number).is_ok(), "{:?}", agrees(&number));
    }

    #[test]
    fn a_number_next_to_a_whole_one_is_whole_as_in_javascript(number in near_a_whole_one()) {
        prop_assert!(agrees(&number).is_ok(), "{:?}", agrees(&number));
    }

    #[test]
    fn a_number_cut_off_at_any_digit_is_whole_as_in_javascript(
        whole in 0_u64..1 << 53, nines in "9{0,20}|0{0,20}", last in "[0-9]{1,3}",
    ) {
        let number = format!("{whole}.{nines}{last}");
        prop_assert!(agrees(&number).is_ok(), "{:?}", agrees(&number));
    }
}
