//! All that differs in one test, printed together.

use std::fmt::Write;

/// What failed so far.
#[derive(Default)]
pub struct Failures {
    text: String,
    failed: usize,
    passed: usize,
}

impl Failures {
    /// Notes one outcome under the sentence that it is about.
    pub fn note(&mut self, sentence: &str, outcome: Result<(), String>) {
        match outcome {
            Ok(()) => self.passed += 1,
            Err(difference) => {
                self.failed += 1;
                // Writing into a text cannot fail.
                writeln!(self.text, "  {sentence}\n    {difference}").unwrap_or_default();
            }
        }
    }

    /// Panics with all differences if there are any, or if nothing was looked at.
    pub fn report(self) {
        let looked_at = self.failed + self.passed;
        assert!(self.failed == 0, "{} of {looked_at} differ:\n{}", self.failed, self.text);
        assert!(looked_at > 0, "nothing was looked at");
    }
}
