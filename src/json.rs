//! JSON text into the cells of a body, without a copy: a text stays where it lies in the line.
//!
//! A back office checks files of a million bodies, so this is made for speed: strings are scanned
//! eight bytes at a time, the next member is expected to be the one that the table names next, and
//! nothing is allocated once the first bodies have been read. What is JSON is what RFC 8259 says;
//! what is laid out is what [`Tape::of`](crate::form::body::Tape::of) lays out of the same text.

use alloc::vec::Vec;

use crate::form::body::{At, Body, Cell, MAX_SAFE_INTEGER, Tag};
use crate::form::{Is, Section, cells, cells_of};
use crate::rules::{DEEPEST_META_DATA, LARGEST_META_DATA, LONGEST_LIST};

/// The text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson;

/// How deeply lists and objects may be nested in a text.
pub const DEEPEST: usize = 127;

/// The longest text that a cell can point into.
const LONGEST: usize = (1 << 28) - 1;

type Read<T> = Result<T, NotJson>;

/// Reads one text after the other into the same memory.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    cells: Vec<Cell>,
    /// What is not complete yet: how many entries a list has, and how many unknown names a
    /// section, is known at its end, and then they move to `cells` in one piece.
    stack: Vec<Cell>,
}

impl Reader {
    /// Reads a body of that table.
    ///
    /// Escapes are resolved in place, so the text is not what it was afterwards. A file's first
    /// bytes ([`Is::Bytes`]) are left absent: JSON has no bytes.
    ///
    /// # Errors
    /// The text is not JSON, or nested more deeply than [`DEEPEST`].
    pub fn read<'a>(
        &'a mut self,
        text: &'a mut [u8],
        table: &'static Section,
    ) -> Result<Body<'a>, NotJson> {
        self.cells.clear();
        self.cells.resize(At::ENTRIES.0 as usize, Cell::ABSENT);
        self.stack.clear();
        self.stack.resize(cells(table) as usize, Cell::ABSENT);
        if text.len() > LONGEST {
            return Err(NotJson);
        }
        let Reader { cells, stack } = self;
        let mut parser = Parser { text, pos: 0, depth: 0, values: 0, deepest: 0, cells, stack };
        parser.token();
        parser.member(0, Is::Section(table))?;
        parser.token();
        if parser.pos < parser.text.len() {
            return Err(NotJson);
        }
        for (cell, read) in self.cells.iter_mut().zip(&self.stack) {
            *cell = *read;
        }
        Ok(Body { cells: &self.cells, bytes: text })
    }
}

struct Parser<'a> {
    text: &'a mut [u8],
    pos: usize,
    /// How many lists and objects are open.
    depth: usize,
    /// How many values have been read since somebody began to count, and how deep the deepest was.
    values: usize,
    deepest: usize,
    cells: &'a mut Vec<Cell>,
    stack: &'a mut Vec<Cell>,
}

impl Parser<'_> {
    /// The byte here; behind the end 0, which is nowhere allowed.
    #[inline(always)]
    fn peek(&self) -> u8 {
        self.text.get(self.pos).copied().unwrap_or(0)
    }

    /// The byte that the next token begins with.
    #[inline(always)]
    fn token(&mut self) -> u8 {
        loop {
            let byte = self.peek();
            if !is_space(byte) {
                return byte;
            }
            self.pos += 1;
        }
    }

    /// Goes into a list or an object; says whether there is anything in it.
    #[inline(always)]
    fn open(&mut self, close: u8) -> Read<bool> {
        self.pos += 1;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(NotJson);
        }
        let is_empty = self.token() == close;
        if is_empty {
            self.pos += 1;
            self.depth -= 1;
        }
        Ok(!is_empty)
    }

    /// Goes to the next entry or member, or out of them; says whether there is one.
    #[inline(always)]
    fn more(&mut self, close: u8) -> Read<bool> {
        let byte = self.token();
        self.pos += 1;
        if byte == b',' {
            self.token();
            Ok(true)
        } else if byte == close {
            self.depth -= 1;
            Ok(false)
        } else {
            Err(NotJson)
        }
    }

    /// Goes from a member's name to its value.
    #[inline(always)]
    fn colon(&mut self) -> Read<()> {
        if self.token() != b':' {
            return Err(NotJson);
        }
        self.pos += 1;
        self.token();
        Ok(())
    }

    /// Reads the name of a member and goes to its value.
    fn name(&mut self) -> Read<Cell> {
        if self.peek() != b'"' {
            return Err(NotJson);
        }
        let name = self.string()?;
        self.colon()?;
        Ok(name)
    }

    /// Reads a value into the cells that the stack has for it.
    fn member(&mut self, at: usize, is: Is) -> Read<()> {
        let cell = match (is, self.peek()) {
            (Is::Section(table), b'{') => self.section(at, table)?,
            (Is::List(table), b'[') => self.list(Is::Section(table))?,
            (Is::Integers, b'[') => self.list(Is::Integer)?,
            (Is::Free, _) => self.free()?,
            (Is::Bytes, _) => {
                self.value()?;
                Cell::ABSENT
            }
            _ => self.value()?,
        };
        if let Some(slot) = self.stack.get_mut(at) {
            *slot = cell;
        }
        Ok(())
    }

    fn section(&mut self, at: usize, table: &'static Section) -> Read<Cell> {
        let names = self.stack.len();
        let mut expected = Expected { table, first: at + 1, n: 0, place: at + 1 };
        let mut more = self.open(b'}')?;
        while more {
            if let Some((place, is)) = self.known(&mut expected)? {
                // The last one of equal names counts, and nothing of the others.
                if self.stack.get(place) != Some(&Cell::ABSENT) {
                    let known = self.stack.get_mut(place..place + cells_of(is) as usize);
                    known.unwrap_or_default().fill(Cell::ABSENT);
                }
                self.member(place, is)?;
            }
            more = self.more(b'}')?;
        }
        Ok(self.settle(Tag::Object, names, self.stack.len() - names))
    }

    /// Reads a member's name and goes to its value, or past it if the table does not know it.
    #[inline(always)]
    fn known(&mut self, expected: &mut Expected) -> Read<Option<(usize, Is)>> {
        if let Some(member) = expected.table.members.get(expected.n)
            && self.is_next(member.name.as_bytes())
        {
            self.pos += member.name.len() + 2;
            self.colon()?;
            return Ok(expected.step());
        }
        let name = self.name()?;
        let bytes = self.text.get(name.data()..name.data() + name.len()).unwrap_or_default();
        let found = expected.find(bytes);
        if found.is_none() {
            self.value()?;
            self.stack.push(name);
        }
        Ok(found)
    }

    /// Whether a string without escapes begins here and is this one.
    #[inline(always)]
    fn is_next(&self, name: &[u8]) -> bool {
        let end = self.pos + 1 + name.len();
        self.peek() == b'"'
            && self.text.get(end) == Some(&b'"')
            && self.text.get(self.pos + 1..end).is_some_and(|text| is_same(text, name))
    }

    fn list(&mut self, entry: Is) -> Read<Cell> {
        let stride = cells_of(entry) as usize;
        let (entries, below) = (self.stack.len(), self.cells.len());
        let mut count = 0;
        let mut more = self.open(b']')?;
        while more {
            if count < LONGEST_LIST {
                let at = self.stack.len();
                self.stack.resize(at + stride, Cell::ABSENT);
                self.member(at, entry)?;
            } else {
                self.value()?;
            }
            count += 1;
            more = self.more(b']')?;
        }
        if count > LONGEST_LIST {
            self.stack.truncate(entries);
            self.cells.truncate(below);
            return Ok(Cell::new(Tag::TooLarge, 0, 0));
        }
        Ok(self.settle(Tag::List, entries, count))
    }

    /// Any value where an object with any members should be.
    fn free(&mut self) -> Read<Cell> {
        let (depth, names) = (self.depth, self.stack.len());
        (self.values, self.deepest) = (0, depth);
        let cell;
        if self.peek() == b'{' {
            self.values = 1;
            let mut count = 0;
            let mut more = self.open(b'}')?;
            while more {
                let pair = [self.name()?, self.value()?];
                // More would be dropped at the end.
                if self.values <= LARGEST_META_DATA {
                    self.stack.extend_from_slice(&pair);
                }
                count += 1;
                more = self.more(b'}')?;
            }
            cell = self.settle(Tag::Object, names, count);
        } else {
            cell = self.value()?;
        }
        if self.values > LARGEST_META_DATA || self.deepest - depth >= DEEPEST_META_DATA {
            return Ok(Cell::new(Tag::TooLarge, 0, 0));
        }
        Ok(cell)
    }

    /// Moves what is complete behind all that has been read.
    #[inline(always)]
    fn settle(&mut self, tag: Tag, from: usize, count: usize) -> Cell {
        let start = self.cells.len();
        if self.stack.len() > from {
            self.cells.extend_from_slice(self.stack.get(from..).unwrap_or_default());
            self.stack.truncate(from);
        }
        Cell::new(tag, count, start)
    }

    /// Any value: a text or a number for itself, of a list or an object only that it is one.
    fn value(&mut self) -> Read<Cell> {
        self.values += 1;
        self.deepest = self.deepest.max(self.depth);
        match self.peek() {
            b'"' => self.string(),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word(b"true", Cell::new(Tag::Boolean, 0, 0)),
            b'f' => self.word(b"false", Cell::new(Tag::Boolean, 0, 0)),
            b'n' => self.word(b"null", Cell::NULL),
            b'{' => {
                let mut more = self.open(b'}')?;
                while more {
                    self.name()?;
                    self.value()?;
                    more = self.more(b'}')?;
                }
                Ok(Cell::new(Tag::Object, 0, 0))
            }
            b'[' => {
                let mut more = self.open(b']')?;
                while more {
                    self.value()?;
                    more = self.more(b']')?;
                }
                Ok(Cell::new(Tag::List, 0, 0))
            }
            _ => Err(NotJson),
        }
    }

    fn word(&mut self, word: &[u8], cell: Cell) -> Read<Cell> {
        let is_it = self.text.get(self.pos..).is_some_and(|text| text.starts_with(word));
        self.pos += word.len();
        if is_it { Ok(cell) } else { Err(NotJson) }
    }

    /// A string; its quotation mark stands here.
    #[inline(always)]
    fn string(&mut self) -> Read<Cell> {
        let start = self.pos + 1;
        let (mut end, mut high) = (start, 0);
        loop {
            let word = self.word_at(end);
            let stop = stops(word);
            if stop == 0 {
                high |= word & HIGH;
                end += 8;
                continue;
            }
            let before = stop.trailing_zeros() / 8;
            high |= word & HIGH & ((1 << (8 * before)) - 1);
            end += before as usize;
            break;
        }
        self.pos = end + 1;
        match self.text.get(end) {
            Some(b'"') if high == 0 => Ok(Cell::new(Tag::Ascii, end - start, start)),
            Some(b'"') => self.text_of(start, end),
            Some(b'\\') => self.escaped(start, end),
            _ => Err(NotJson),
        }
    }

    /// Eight bytes from a place on, behind the end zeros.
    #[inline(always)]
    fn word_at(&self, at: usize) -> u64 {
        let rest = self.text.get(at..).unwrap_or_default();
        match rest.first_chunk() {
            Some(word) => u64::from_le_bytes(*word),
            None => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
        }
    }

    /// The cell of a text that may have other than ASCII characters.
    #[inline(never)]
    fn text_of(&self, start: usize, end: usize) -> Read<Cell> {
        let text = self.text.get(start..end).unwrap_or_default();
        let tag = if text.is_ascii() { Tag::Ascii } else { Tag::Text };
        match core::str::from_utf8(text) {
            Ok(_) => Ok(Cell::new(tag, end - start, start)),
            Err(_) => Err(NotJson),
        }
    }

    /// Reads on from the first backslash of a string, moving what follows to where it belongs.
    #[inline(never)]
    fn escaped(&mut self, start: usize, mut end: usize) -> Read<Cell> {
        self.pos = end;
        let mut is_malformed = false;
        loop {
            let byte = self.peek();
            self.pos += 1;
            match byte {
                0..b' ' => return Err(NotJson),
                b'"' => break,
                b'\\' => {
                    let character = self.escape()?;
                    is_malformed |= character.is_none();
                    // Half a pair leaves a mark, so that bytes around it do not join.
                    let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
                    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                        self.put(&mut end, byte);
                    }
                }
                _ => self.put(&mut end, byte),
            }
        }
        let cell = self.text_of(start, end)?;
        Ok(if is_malformed { Cell::new(Tag::MalformedText, 0, 0) } else { cell })
    }

    #[inline(always)]
    fn put(&mut self, end: &mut usize, byte: u8) {
        if let Some(slot) = self.text.get_mut(*end) {
            *slot = byte;
        }
        *end += 1;
    }

    /// What stands behind a backslash; `None` for half a surrogate pair.
    fn escape(&mut self) -> Read<Option<char>> {
        let byte = self.peek();
        self.pos += 1;
        Ok(Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                if !matches!(unit, 0xD800..0xDC00) {
                    return Ok(char::from_u32(unit));
                }
                let behind = self.pos;
                if self.text.get(behind..).is_some_and(|text| text.starts_with(b"\\u")) {
                    self.pos += 2;
                    let low = self.unit()?;
                    if matches!(low, 0xDC00..0xE000) {
                        let pair = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                        return Ok(char::from_u32(pair));
                    }
                    // It may begin a pair of its own.
                    self.pos = behind;
                }
                return Ok(None);
            }
            _ => return Err(NotJson),
        }))
    }

    /// The four digits of `\uXXXX`.
    fn unit(&mut self) -> Read<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = char::from(self.peek()).to_digit(16).ok_or(NotJson)?;
            unit = unit << 4 | digit;
            self.pos += 1;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Read<Cell> {
        let is_negative = self.peek() == b'-';
        self.pos += usize::from(is_negative);
        let start = self.pos;
        let mut decimal = Decimal::default();
        self.digits(|digit| decimal.push(digit, 0))?;
        if self.pos - start > 1 && self.text.get(start) == Some(&b'0') {
            return Err(NotJson);
        }
        if self.peek() == b'.' {
            self.pos += 1;
            self.digits(|digit| decimal.push(digit, 1))?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.pos += 1;
            let sign = self.peek();
            self.pos += usize::from(matches!(sign, b'-' | b'+'));
            let mut exponent = 0;
            // A text has at most 2^28 digits, so this is as good as infinite.
            self.digits(|digit| exponent = (exponent * 10 + i64::from(digit)).min(1 << 40))?;
            decimal.exponent += if sign == b'-' { -exponent } else { exponent };
        }
        let Some(number) = decimal.whole() else { return Ok(Cell::new(Tag::Number, 0, 0)) };
        let number = if is_negative { -(number as i64) } else { number as i64 };
        Ok(match i32::try_from(number) {
            Ok(number) => Cell::new(Tag::Integer, 0, number as u32 as usize),
            Err(_) => Cell::new(Tag::Long, (number >> 32) as usize, number as u32 as usize),
        })
    }

    /// At least one digit.
    #[inline(always)]
    fn digits(&mut self, mut each: impl FnMut(u8)) -> Read<()> {
        let start = self.pos;
        loop {
            let digit = self.peek().wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            each(digit);
            self.pos += 1;
        }
        if self.pos == start { Err(NotJson) } else { Ok(()) }
    }
}

/// Which member of a section should come next.
struct Expected {
    table: &'static Section,
    /// The place of the first member.
    first: usize,
    n: usize,
    place: usize,
}

impl Expected {
    /// Its place, and what it is; from now on the one behind it is expected.
    #[inline(always)]
    fn step(&mut self) -> Option<(usize, Is)> {
        let member = self.table.members.get(self.n)?;
        let place = self.place;
        self.n += 1;
        self.place += cells_of(member.is) as usize;
        Some((place, member.is))
    }

    /// The same for the member of that name, if there is one; most often it is a little further on.
    #[inline(never)]
    fn find(&mut self, name: &[u8]) -> Option<(usize, Is)> {
        let members = self.table.members;
        for _ in 0..=members.len() {
            match members.get(self.n) {
                Some(member) if is_same(member.name.as_bytes(), name) => return self.step(),
                Some(_) => drop(self.step()),
                None => (self.n, self.place) = (0, self.first),
            }
        }
        None
    }
}

/// A number as it is written: digits, and the power of ten that they are multiplied by.
#[derive(Default)]
struct Decimal {
    digits: u64,
    kept: u32,
    exponent: i64,
    /// Whether there were more digits than are kept, and not only zeros.
    is_cut: bool,
}

impl Decimal {
    /// How many digits are kept; a double has 17.
    const KEPT: u32 = 19;

    #[inline(always)]
    fn push(&mut self, digit: u8, behind_point: i64) {
        if self.kept < Self::KEPT {
            self.digits = self.digits * 10 + u64::from(digit);
            self.kept += u32::from(self.digits > 0);
            self.exponent -= behind_point;
        } else {
            self.is_cut |= digit > 0;
            self.exponent += 1 - behind_point;
        }
    }

    /// The whole number that JavaScript reads here and holds exactly, if it is one, without its
    /// sign: `5000.0` and `5e3` are 5000, and so is what differs from it by less than a double can.
    #[inline(always)]
    fn whole(self) -> Option<u64> {
        match self.exponent {
            0 => Some(self.digits).filter(|digits| *digits <= MOST),
            _ => self.rounded(),
        }
    }

    #[inline(never)]
    fn rounded(mut self) -> Option<u64> {
        while self.exponent > 0 && (1..=MOST).contains(&self.digits) {
            (self.digits, self.exponent) = (self.digits * 10, self.exponent - 1);
        }
        if self.digits == 0 || self.exponent >= 0 {
            return Some(self.digits).filter(|digits| *digits <= MOST);
        }
        if self.exponent < -i64::from(Self::KEPT) {
            return self.is_zero().then_some(0);
        }
        let unit = 10_u64.pow(self.exponent.unsigned_abs() as u32);
        let (below, rest) = (self.digits / unit, self.digits % unit);
        let above = below + 1;
        if above > MOST + 1 {
            return None;
        }
        // A double has 53 bits: the next one is so far away, and half the way there is still ours.
        let bits = |number: u64| 53 - number.ilog2();
        if rest == 0 && !self.is_cut
            || below > 0 && is_within(rest, unit, bits(below), is_even(below) && !self.is_cut)
        {
            return Some(below);
        }
        // Below a power of two the doubles lie twice as close.
        let bits = bits(above) + u32::from(above.is_power_of_two());
        let is_near = is_within(unit - rest, unit, bits, is_even(above) || self.is_cut);
        Some(above).filter(|above| is_near && *above <= MOST)
    }

    /// Whether a number below 0.1 is so small that its nearest double is 0: at most half of the
    /// smallest one, which is 2.470328229206232720...e-324.
    fn is_zero(&self) -> bool {
        match i64::from(self.kept) - 1 + self.exponent {
            -324 => self.digits * 10_u64.pow(Self::KEPT - self.kept) <= 2_470_328_229_206_232_720,
            magnitude => magnitude < -324,
        }
    }
}

/// The largest whole number that JavaScript holds exactly.
const MOST: u64 = MAX_SAFE_INTEGER as u64;

/// Whether a distance is less than `unit` divided by two so many times, or just that if it may.
fn is_within(distance: u64, unit: u64, bits: u32, may_be_equal: bool) -> bool {
    let half = unit >> bits;
    distance < half || distance == half && (may_be_equal || half << bits != unit)
}

/// Whether the last of a double's 53 bits is 0: to such a one a number half the way is rounded.
fn is_even(number: u64) -> bool {
    number % 2 == 0 || number < 1 << 52
}

/// RFC 8259, 2: white space.
#[inline(always)]
fn is_space(byte: u8) -> bool {
    byte <= b' ' && matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// A one in each byte.
const ONES: u64 = u64::MAX / 255;
/// The highest bit of each byte: set where it is no ASCII character.
const HIGH: u64 = ONES << 7;

/// The highest bit of each byte that a string cannot be scanned past: quotation marks, backslashes
/// and control characters. Behind the first one there may be others that are none.
#[inline(always)]
fn stops(word: u64) -> u64 {
    let is_zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let is_control = word.wrapping_sub(ONES * 0x20) & !word;
    (is_zero(word ^ ONES * 0x22) | is_zero(word ^ ONES * 0x5C) | is_control) & HIGH
}

/// `==`, eight bytes at a time: names are short, and a call would cost more than comparing them.
#[inline(always)]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    match (one.last_chunk::<8>(), other.last_chunk::<8>()) {
        (Some(last), Some(other_last)) => {
            let (words, _) = one.as_chunks::<8>();
            let (others, _) = other.as_chunks::<8>();
            last == other_last && words.iter().zip(others).all(|(word, other)| word == other)
        }
        _ => one.iter().zip(other).all(|(byte, other)| byte == other),
    }
}
