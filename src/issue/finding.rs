//! What a rule reports: a place, a code and a param, and not a byte on the heap for a body without one.

use alloc::vec::Vec;

use crate::form::cell::At;
use crate::issue::code::{Code, Codes, Severity};

/// What a message is built from; never the person's own value. No message needs more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Param {
    /// Nothing.
    None,
    /// A bound or a count.
    Number(u32),
    /// A word of the API or of this crate.
    Word(&'static str),
    /// The name of the member at that place.
    Member(At),
}

/// What a rule found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub at: At,
    /// What.
    pub code: Code,
    /// What the message is built from.
    pub param: Param,
}

/// How many issues one report carries: more help nobody, and a hostile body could hold millions.
pub const MOST_ISSUES: usize = 1_000;

/// What the rules found, in the order of the API document.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    found: Vec<Finding>,
    errors: usize,
    left_out: u32,
    /// What the host does not want to hear of.
    ignored: Codes,
    /// Only what the API refuses is looked for.
    errors_only: bool,
    /// A form's unknown members are left out when it is built, so they are no findings.
    is_form: bool,
}

impl Findings {
    /// Nothing found yet, in a form that has been normalised.
    pub fn of_form() -> Self {
        Findings { is_form: true, ..Findings::default() }
    }

    /// Forgets what was found, keeping the memory.
    pub fn clear(&mut self) {
        self.found.clear();
        self.errors = 0;
        self.left_out = 0;
        self.is_form = false;
    }

    /// Forgets what was found, and judges a form that has been normalised, or a body as it is.
    pub fn begin(&mut self, is_form: bool) {
        self.clear();
        self.is_form = is_form;
    }

    /// Leaves these warnings out of what is found from now on, or all of them.
    #[inline(always)]
    pub(crate) fn ignore(&mut self, codes: Codes, errors_only: bool) {
        self.ignored = codes;
        self.errors_only = errors_only;
    }

    /// Whether warnings are looked for; a rule that finds nothing else need not run without.
    #[inline(always)]
    pub(crate) fn wants_warnings(&self) -> bool {
        !self.errors_only
    }

    /// What was found.
    pub fn found(&self) -> &[Finding] {
        &self.found
    }

    /// How many of them block.
    pub fn errors(&self) -> usize {
        self.errors
    }

    #[inline(never)]
    pub(crate) fn add(&mut self, at: At, code: Code) {
        self.add_with(at, code, Param::None);
    }

    #[inline(never)]
    pub(crate) fn add_with(&mut self, at: At, code: Code, param: Param) {
        let is_error = code.severity() == Severity::Error;
        let is_ignored = self.ignored.has(code) || self.is_form && code == Code::UnknownMember;
        if is_ignored || self.errors_only && !is_error {
            return;
        }
        self.errors += usize::from(is_error);
        if self.found.len() < MOST_ISSUES {
            self.found.push(Finding { at, code, param });
        } else {
            self.left_out += 1;
        }
    }

    /// Says at the end how many issues are not carried.
    pub(crate) fn close(&mut self) {
        if self.left_out > 0 && self.wants_warnings() {
            let param = Param::Number(self.left_out);
            self.found.push(Finding { at: At::ROOT, code: Code::MoreIssues, param });
        }
    }
}
