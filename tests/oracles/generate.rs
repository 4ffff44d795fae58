//! Numbers of a row, half good by its own pattern and check digits, half with a mistake in them.

use fin_onboarding::tax_ids::Verdict;
use fin_onboarding::tax_ids::pack::{alternatives, fits};
use fin_onboarding::tax_ids::row::{Birth, Check, Form, Number};
use fin_onboarding::{Country, Date};

use super::{NUMBERS, judge};

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    fn between(&mut self, first: u8, last: u8) -> u8 {
        first + self.below(usize::from(last - first) + 1) as u8
    }
}

/// How often a good number is tried for before the row is taken to be wrong.
const TRIES: usize = 2_000_000;

/// Half of them are of the pattern `surely`, if there is one.
pub fn numbers(country: Country, kind: &Number, surely: Option<&str>) -> Vec<String> {
    let name = format!("{}{}", country.alpha3(), kind.abbreviation);
    let seed = name.bytes().fold(0x5eed_u64, |seed, b| seed.wrapping_mul(31) + u64::from(b));
    let mut dice = Dice(seed);
    let mut numbers = Vec::new();
    for turn in 0..NUMBERS / 2 {
        let form = &kind.forms[turn / 2 % kind.forms.len()];
        let pattern = surely.filter(|_| turn % 2 == 0).unwrap_or(form.pattern);
        let good = (0..TRIES)
            .map(|_| by_pattern(pattern, form, &mut dice))
            .find(|number| judge(country, kind, number) == Verdict::Fits);
        let good = good.unwrap_or_else(|| panic!("{name}: no number fits its own row"));
        numbers.push(with_a_mistake(&good, &mut dice));
        numbers.push(good);
    }
    numbers
}

fn by_pattern(pattern: &str, form: &Form, dice: &mut Dice) -> String {
    let tokens = dice.of(&alternatives(pattern).iter().collect::<Vec<_>>()).clone();
    let mut number: Vec<u8> = Vec::new();
    let mut tokens = tokens.iter().copied();
    while let Some(token) = tokens.next() {
        number.push(match token {
            b'd' => dice.between(b'0', b'9'),
            b'a' => dice.between(b'A', b'Z'),
            b'x' if dice.below(2) == 0 => dice.between(b'0', b'9'),
            b'x' => dice.between(b'A', b'Z'),
            b'=' => number.last().copied().expect("something before `=`"),
            b'[' => {
                let pairs: Vec<u8> = tokens.by_ref().take_while(|b| *b != b']').collect();
                let all: Vec<u8> = pairs.chunks(2).flat_map(|pair| pair[0]..=pair[1]).collect();
                dice.of(&all)
            }
            literal => literal,
        });
    }
    for check in form.checks {
        if let Check::Birth(birth) = check {
            let born = with_a_date(&number, birth, dice);
            if fits(pattern, &born) {
                number = born;
            }
        }
    }
    String::from_utf8(number).expect("ASCII")
}

/// Most random digits are no date.
fn with_a_date(number: &[u8], birth: &Birth, dice: &mut Dice) -> Vec<u8> {
    let century = match dice.of(birth.centuries) {
        0 => dice.between(19, 20),
        century => century,
    };
    let last_year = if century == 20 { 25 } else { 99 };
    let year = u16::from(century) * 100 + u16::from(dice.between(0, last_year));
    let (month, day) = (dice.between(1, 12), dice.between(1, 31));
    if Date::new(year, month, day).is_none() {
        return number.to_vec();
    }
    let many = |dice: &mut Dice, n: u8, by: u16| {
        u16::from(n)
            + if by == 0 { 0 } else { by * dice.below((99 / usize::from(by)).max(2)) as u16 }
    };
    let (months, days) = (many(dice, month, birth.months), many(dice, day, birth.days));
    let place = |what: u8| birth.layout.bytes().filter(|b| *b == what).count();
    let mut left = [(b'y', year, place(b'y')), (b'm', months, 2), (b'd', days, place(b'd'))];
    let mut born = number.to_vec();
    for (slot, what) in born.iter_mut().zip(birth.layout.bytes()) {
        if what == b'M' {
            *slot = birth.alphabet.as_bytes()[20 + usize::from(month) - 1];
        }
        for (wanted, value, places) in &mut left {
            if what == *wanted {
                *places -= 1;
                *slot = b'0' + (*value / 10_u16.pow(*places as u32) % 10) as u8;
            }
        }
    }
    born
}

fn with_a_mistake(good: &str, dice: &mut Dice) -> String {
    let mut number = good.as_bytes().to_vec();
    let place = dice.below(number.len());
    let same_kind = |b: u8, dice: &mut Dice| match b {
        b'0'..=b'9' => dice.between(b'0', b'9'),
        _ => dice.between(b'A', b'Z'),
    };
    match dice.below(8) {
        0 => drop(number.remove(place)),
        1 => number.insert(place, dice.between(b'0', b'9')),
        2 => number[place] = dice.between(b'A', b'Z'),
        3 if place > 0 => number.swap(place, place - 1),
        4 => {
            let last = number.len() - 1;
            number[last] = same_kind(number[last], dice);
        }
        _ => number[place] = same_kind(number[place], dice),
    }
    String::from_utf8(number).expect("ASCII")
}
