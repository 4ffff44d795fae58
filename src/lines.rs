//! Bodies by the million: a line of JSON each (NDJSON), in chunks of any size, in constant memory.

mod reader;
mod tame;

use alloc::vec::Vec;
use core::mem;

use memchr::memchr;

use crate::form::body::Body;
use crate::form::cell::At;
use crate::form::part::Part;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};
use crate::options::Options;
use crate::report::Report;
use crate::rules;
use reader::{NotJson, Reader};

/// How many bytes a line may have. A body has a thousandth of a MiB; what is longer than 16 is no
/// body, and would have to be held in memory.
pub const LONGEST_LINE: usize = 16 << 20;

/// The mark that some programs write at the beginning of a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// One line that something was found in.
#[derive(Clone, Copy, Debug)]
pub struct Line<'l> {
    /// Its number, counted from 1.
    pub number: u64,
    /// Which body it should be.
    pub part: Part,
    /// The body; of a line that is none it is empty.
    pub body: Body<'l>,
    /// What was found.
    pub findings: &'l Findings,
}

impl Line<'_> {
    /// What was found, with the names of its places.
    pub fn report(&self) -> Report {
        Report::of(self.findings, self.part.table(), &self.body)
    }
}

/// How many lines there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All.
    pub lines: u64,
    /// Those without an error.
    pub valid: u64,
    /// Those with one.
    pub invalid: u64,
    /// Those without content: they are passed over.
    pub blank: u64,
}

/// Judges line after line. Lines end with LF; a CR before it is white space, as in all JSON.
#[derive(Debug)]
pub struct Lines {
    part: Part,
    options: Options,
    counts: Counts,
    /// Whether the text begins with the first line, so that a byte order mark may be there.
    is_at_start: bool,
    reader: Reader,
    findings: Findings,
    /// The beginning of a line that is not complete yet.
    rest: Vec<u8>,
    /// Whether that line is too long already, and `rest` given up.
    is_too_long: bool,
}

impl Lines {
    /// For a text from its beginning.
    pub fn new(part: Part, options: Options) -> Self {
        Lines {
            part,
            options,
            counts: Counts::default(),
            is_at_start: true,
            reader: Reader::new(part.table()),
            findings: Findings::default(),
            rest: Vec::new(),
            is_too_long: false,
        }
    }

    /// For a part of a text behind its beginning: there a byte order mark is none.
    pub fn inside(part: Part, options: Options) -> Self {
        Lines { is_at_start: false, ..Lines::new(part, options) }
    }

    /// How many lines have been judged so far.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Judges all lines that end in a chunk, and tells of those that something was found in. The
    /// chunk is not what it was afterwards.
    pub fn feed(&mut self, mut chunk: &mut [u8], found: &mut dyn FnMut(Line<'_>)) {
        while let Some(end) = memchr(b'\n', chunk) {
            let (line, behind) = chunk.split_at_mut(end);
            if self.has_rest() {
                self.keep(line);
                self.judge_rest(found);
            } else {
                self.judge(line, found);
            }
            chunk = behind.get_mut(1..).unwrap_or_default();
        }
        self.keep(chunk);
    }

    /// Judges a last line that no LF ends, and says how many there were.
    pub fn finish(mut self, found: &mut dyn FnMut(Line<'_>)) -> Counts {
        if self.has_rest() {
            self.judge_rest(found);
        }
        self.counts
    }

    fn has_rest(&self) -> bool {
        self.is_too_long || !self.rest.is_empty()
    }

    fn keep(&mut self, bytes: &[u8]) {
        if !self.is_too_long && self.rest.len() + bytes.len() <= LONGEST_LINE {
            self.rest.extend_from_slice(bytes);
        } else {
            self.is_too_long = true;
            self.rest.fill(0);
            self.rest.clear();
        }
    }

    fn judge_rest(&mut self, found: &mut dyn FnMut(Line<'_>)) {
        let mut line = mem::take(&mut self.rest);
        self.judge(&mut line, found);
        line.fill(0);
        line.clear();
        (self.rest, self.is_too_long) = (line, false);
    }

    fn judge(&mut self, line: &mut [u8], found: &mut dyn FnMut(Line<'_>)) {
        self.counts.lines += 1;
        let is_too_long = self.is_too_long || line.len() > LONGEST_LINE;
        let is_first = self.is_at_start && self.counts.lines == 1;
        let has_mark = is_first && line.starts_with(BYTE_ORDER_MARK);
        let start = if has_mark { BYTE_ORDER_MARK.len() } else { 0 };
        let text = line.get_mut(start..).unwrap_or_default();
        if !is_too_long && text.iter().all(is_space) {
            self.counts.blank += 1;
            return;
        }
        let mut body = Body { cells: &[], bytes: &[] };
        self.findings.clear();
        if is_too_long {
            let max = Param::Number((LONGEST_LINE >> 20) as u32);
            self.findings.add_with(At::ROOT, Code::LineTooLong, max);
        } else {
            match self.reader.read(text) {
                Err(NotJson) => self.findings.add(At::ROOT, Code::NotJson),
                Ok(read) => {
                    body = read;
                    rules::judge(self.part, &body, &self.options, &mut self.findings);
                }
            }
        }
        match self.findings.errors() {
            0 => self.counts.valid += 1,
            _ => self.counts.invalid += 1,
        }
        if !self.findings.found().is_empty() {
            let (number, part, findings) = (self.counts.lines, self.part, &self.findings);
            found(Line { number, part, body, findings });
        }
        // Nothing personal is left behind.
        self.reader.wipe();
    }
}

/// RFC 8259, 2: white space, but for the LF that ends a line.
fn is_space(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r')
}
