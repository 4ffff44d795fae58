//! JSON text into the cells of a body, without a copy: a text stays where it lies in the line.
//!
//! A back office checks files of a million bodies, so this is made for speed: strings are scanned
//! eight bytes at a time, the next member is expected to be the one that the table names next, and
//! nothing is allocated once the first bodies have been read. What is JSON is what RFC 8259 says;
//! what is laid out is what [`Tape::of`](crate::form::tape::Tape::of) lays out of the same text.

mod decimal;

use alloc::vec::Vec;

use crate::form::body::Body;
use crate::form::cell::{At, Cell, Tag};
use crate::form::limits::{DEEPEST_META_DATA, LARGEST_META_DATA, LONGEST_LIST};
use crate::form::section::{Is, Section, cells_of};
use decimal::Decimal;

/// The text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson;

/// How deeply lists and objects may be nested in a text.
pub const DEEPEST: usize = 127;

/// The longest text that a cell can point into.
const LONGEST: usize = (1 << 28) - 1;

type Read<T> = Result<T, NotJson>;

/// Reads one text after the other into the same memory.
#[derive(Clone, Debug)]
pub struct Reader {
    table: &'static Section,
    cells: Vec<Cell>,
    /// What is not complete yet: how many entries a list has, and how many unknown names a
    /// section, is known at its end, and then they move to `cells` in one piece.
    stack: Vec<Cell>,
}

impl Reader {
    /// For bodies of that table. It must be without [`Is::Bytes`]: JSON has no bytes.
    pub fn new(table: &'static Section) -> Self {
        Reader { table, cells: Vec::new(), stack: Vec::new() }
    }

    /// Reads the body in the first line of a text, and says where the line ends: at an LF, or with
    /// the text. Escapes are resolved in place, so the line is not what it was afterwards.
    ///
    /// # Errors
    /// The line is not JSON, or nested more deeply than [`DEEPEST`].
    pub fn read<'a>(&'a mut self, text: &'a mut [u8]) -> (usize, Result<Body<'a>, NotJson>) {
        let Reader { table, cells, stack } = self;
        // Before the entries of the last body stands what is written over at the end.
        cells.truncate(At::ENTRIES.0 as usize);
        cells.resize(At::ENTRIES.0 as usize, Cell::ABSENT);
        stack.clear();
        stack.resize(table.cells as usize, Cell::ABSENT);
        let mut parser = Parser { text, pos: 0, depth: 0, values: 0, deepest: 0, cells, stack };
        if parser.body(table).is_ok() {
            let end = parser.pos;
            for (cell, read) in cells.iter_mut().zip(stack) {
                *cell = *read;
            }
            return (end, Ok(Body { cells, bytes: text.get(..end).unwrap_or_default() }));
        }
        // The parser stops at an LF wherever it meets one, or just behind it.
        let seen = parser.pos.saturating_sub(1).min(text.len());
        let rest = text.get(seen..).unwrap_or_default();
        (seen + line_end(rest).unwrap_or(rest.len()), Err(NotJson))
    }
}

/// Where the first line of a text ends, if an LF ends it.
pub(crate) fn line_end(text: &[u8]) -> Option<usize> {
    text.iter().position(|byte| *byte == b'\n')
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

    /// All of a line.
    fn body(&mut self, table: &'static Section) -> Read<()> {
        self.token();
        self.entry(0, Is::Section(table))?;
        match self.token() {
            byte if byte != b'\n' && self.pos < self.text.len() => Err(NotJson),
            _ if self.pos > LONGEST => Err(NotJson),
            _ => Ok(()),
        }
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

    /// Reads a member into the cells that the stack has for it.
    #[inline(always)]
    fn member(&mut self, at: usize, is: Is) -> Read<()> {
        let cell = match (is, self.peek()) {
            // Whatever it should be, most often it is a text.
            (_, b'"') => self.scan()?,
            (Is::List(table), b'[') => self.list(Is::Section(table))?,
            (Is::Integers, b'[') => self.list(Is::Integer)?,
            (Is::Free, _) => self.free()?,
            _ => return self.entry(at, is),
        };
        self.put(at, cell);
        Ok(())
    }

    /// Reads what is no list and not free.
    fn entry(&mut self, at: usize, is: Is) -> Read<()> {
        let cell = match (is, self.peek()) {
            (Is::Section(table), b'{') => self.section(at, table)?,
            _ => self.value()?,
        };
        self.put(at, cell);
        Ok(())
    }

    #[inline(always)]
    fn put(&mut self, at: usize, cell: Cell) {
        if let Some(slot) = self.stack.get_mut(at) {
            *slot = cell;
        }
    }

    #[inline(never)]
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
        let start = self.pos + 1;
        self.peek() == b'"'
            && self.text.get(start + name.len()) == Some(&b'"')
            && is_same(self.text.get(start..start + name.len()).unwrap_or_default(), name)
    }

    #[inline(never)]
    fn list(&mut self, entry: Is) -> Read<Cell> {
        let stride = cells_of(entry) as usize;
        let entries = self.stack.len();
        let mut count = 0;
        let mut more = self.open(b']')?;
        while more {
            if count < LONGEST_LIST {
                let at = self.stack.len();
                self.stack.resize(at + stride, Cell::ABSENT);
                self.entry(at, entry)?;
            } else {
                self.value()?;
            }
            count += 1;
            more = self.more(b']')?;
        }
        if count > LONGEST_LIST {
            self.stack.truncate(entries);
            return Ok(Cell::new(Tag::TooLarge, 0, 0));
        }
        Ok(self.settle(Tag::List, entries, count))
    }

    /// Any value where an object with any members should be.
    #[inline(never)]
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
        if !self.text.get(self.pos..).is_some_and(|text| text.starts_with(word)) {
            return Err(NotJson);
        }
        self.pos += word.len();
        Ok(cell)
    }

    #[inline(never)]
    fn string(&mut self) -> Read<Cell> {
        self.scan()
    }

    /// A string; its quotation mark stands here.
    #[inline(always)]
    fn scan(&mut self) -> Read<Cell> {
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
        match self.text.get(at..at + 8).and_then(<[u8]>::first_chunk) {
            Some(word) => u64::from_le_bytes(*word),
            None => self.last_word(at),
        }
    }

    #[inline(never)]
    fn last_word(&self, at: usize) -> u64 {
        let rest = self.text.get(at..).unwrap_or_default();
        rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
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
                        self.write(&mut end, byte);
                    }
                }
                _ => self.write(&mut end, byte),
            }
        }
        let cell = self.text_of(start, end)?;
        Ok(if is_malformed { Cell::new(Tag::MalformedText, 0, 0) } else { cell })
    }

    #[inline(always)]
    fn write(&mut self, end: &mut usize, byte: u8) {
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
                if !self.text.get(self.pos..).is_some_and(|text| text.starts_with(b"\\u")) {
                    return Ok(None);
                }
                self.pos += 2;
                let low = self.unit()?;
                if !matches!(low, 0xDC00..0xE000) {
                    return Ok(None);
                }
                return Ok(char::from_u32(0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00)));
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
        self.digits(&mut decimal, 0)?;
        if self.pos - start > 1 && self.text.get(start) == Some(&b'0') {
            return Err(NotJson);
        }
        if self.peek() == b'.' {
            self.pos += 1;
            self.digits(&mut decimal, 1)?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.pos += 1;
            let sign = self.peek();
            self.pos += usize::from(matches!(sign, b'-' | b'+'));
            let mut exponent = Decimal::default();
            self.digits(&mut exponent, 0)?;
            // A text has at most 2^28 digits, so this is as good as infinite.
            let exponent = exponent.digits.min(1 << 40) as i64;
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
    #[inline(never)]
    fn digits(&mut self, decimal: &mut Decimal, behind_point: i64) -> Read<()> {
        let start = self.pos;
        loop {
            let digit = self.peek().wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            decimal.push(digit, behind_point);
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

/// RFC 8259, 2: white space, but for the LF that ends a line.
#[inline(always)]
pub(crate) fn is_space(byte: u8) -> bool {
    byte <= b' ' && matches!(byte, b' ' | b'\t' | b'\r')
}

/// A one in each byte.
const ONES: u64 = u64::MAX / 255;
/// The highest bit of each byte: set where it is no ASCII character.
const HIGH: u64 = ONES << 7;

/// The highest bit of each byte that a string cannot be scanned past: quotation marks, backslashes
/// and control characters. Behind the first one there may be others that are none.
#[inline(always)]
fn stops(word: u64) -> u64 {
    // With this bit turned the quotation mark is the first one behind the control characters.
    let mark_or_control = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let turned = word ^ (ONES * 0x5C);
    let backslash = turned.wrapping_sub(ONES) & !turned;
    (mark_or_control & !word | backslash) & HIGH
}

/// `==`, eight bytes at a time: names are short, and a call would cost more than comparing them.
#[inline(always)]
fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    while let (Some((word, rest)), Some((other_word, other_rest))) =
        (one.split_first_chunk::<8>(), other.split_first_chunk::<8>())
    {
        if u64::from_le_bytes(*word) != u64::from_le_bytes(*other_word) {
            return false;
        }
        (one, other) = (rest, other_rest);
    }
    while let ([byte, rest @ ..], [other_byte, other_rest @ ..]) = (one, other) {
        if byte != other_byte {
            return false;
        }
        (one, other) = (rest, other_rest);
    }
    true
}
