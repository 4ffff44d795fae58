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
#[derive(Clone, Debug)]
pub struct Findings {
    found: Vec<Finding>,
    errors: usize,
    left_out: u32,
    scope: Scope,
    /// What the host does not want to hear of.
    ignored: Codes,
    /// A form's unknown members are left out when it is built, so they are no findings.
    is_form: bool,
}

/// The places that a check is asked about: a bit for each of a body's first cells. An entry of a list
/// is asked about with its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope(pub u64);

impl Scope {
    /// Everything.
    pub const ALL: Scope = Scope(u64::MAX);
    /// Nothing.
    pub const NONE: Scope = Scope(0);

    /// A place alone.
    pub const fn of(at: At) -> Scope {
        Scope::from(at, 1)
    }

    /// So many places from one on.
    pub const fn from(at: At, cells: u32) -> Scope {
        match (1_u64.checked_shl(cells), at.0 < At::ENTRIES.0) {
            (Some(end), true) => Scope((end - 1) << at.0),
            _ => Scope::ALL,
        }
    }

    /// These places and those.
    pub const fn and(self, other: Scope) -> Scope {
        Scope(self.0 | other.0)
    }

    /// Whether a place is asked about.
    #[inline(always)]
    pub const fn has(self, at: At) -> bool {
        at.0 >= At::ENTRIES.0 || self.0 >> at.0 & 1 == 1
    }
}

impl Default for Findings {
    fn default() -> Self {
        Findings::new(Scope::ALL)
    }
}

impl Findings {
    /// Nothing found yet, and only what is in `scope` to be found.
    pub fn new(scope: Scope) -> Self {
        let ignored = Codes::default();
        Findings { found: Vec::new(), errors: 0, left_out: 0, scope, ignored, is_form: false }
    }

    /// Nothing found yet, in a form that has been normalised.
    pub fn of_form() -> Self {
        Findings { is_form: true, ..Findings::default() }
    }

    /// Forgets what was found, keeping the memory.
    pub fn clear(&mut self, scope: Scope) {
        self.found.clear();
        self.errors = 0;
        self.left_out = 0;
        self.scope = scope;
        self.is_form = false;
    }

    /// Leaves these out of what is found from now on.
    #[inline(always)]
    pub(crate) fn ignore(&mut self, codes: Codes) {
        self.ignored = codes;
    }

    /// What was found.
    pub fn found(&self) -> &[Finding] {
        &self.found
    }

    /// How many of them block.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Whether a place is asked about.
    #[inline(always)]
    pub(crate) fn asks(&self, at: At) -> bool {
        self.scope.has(at)
    }

    /// Whether anything is asked about among so many places from one on.
    #[inline(always)]
    pub(crate) fn asks_any(&self, at: At, cells: u32) -> bool {
        self.scope.0 & Scope::from(at, cells).0 != 0
    }

    #[inline(never)]
    pub(crate) fn add(&mut self, at: At, code: Code) {
        self.add_with(at, code, Param::None);
    }

    #[inline(never)]
    pub(crate) fn add_with(&mut self, at: At, code: Code, param: Param) {
        let is_ignored = self.ignored.has(code) || self.is_form && code == Code::UnknownMember;
        if !self.asks(at) || is_ignored {
            return;
        }
        if code.severity() == Severity::Error {
            self.errors += 1;
        }
        if self.found.len() < MOST_ISSUES {
            self.found.push(Finding { at, code, param });
        } else {
            self.left_out += 1;
        }
    }

    /// Says at the end how many issues are not carried.
    pub(crate) fn close(&mut self) {
        if self.left_out > 0 {
            let param = Param::Number(self.left_out);
            self.found.push(Finding { at: At::ROOT, code: Code::MoreIssues, param });
        }
    }
}
