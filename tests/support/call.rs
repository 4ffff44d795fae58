//! One call of an exported function.

use super::{Json, native};

/// An exported function by its JavaScript name, and what it is called with.
#[derive(Clone, Debug)]
pub struct Call {
    pub function: &'static str,
    pub arguments: Vec<Json>,
}

impl Call {
    pub fn new(function: &'static str, arguments: Vec<Json>) -> Self {
        Call { function, arguments }
    }

    /// The argument at that place; `null` where it is missing, as in JavaScript.
    pub fn argument(&self, n: usize) -> &Json {
        self.arguments.get(n).unwrap_or(&Json::Null)
    }

    /// What it answers, in the shape that JavaScript sees; a throw is `{"throws": {code, message}}`.
    ///
    /// In a browser the same call is made from JavaScript too.
    ///
    /// # Errors
    /// The answers in Rust and in JavaScript differ.
    pub fn answer(&self) -> Result<Json, String> {
        let native = native::answer(self);
        #[cfg(target_arch = "wasm32")]
        {
            let crossed = super::crossing::answer(self);
            if comparable(&crossed) != comparable(&native) {
                return Err(format!(
                    "the answers differ\n    from JSON text:  {native}\n    from JavaScript: {crossed}"
                ));
            }
        }
        Ok(native)
    }
}

/// An answer whose JSON texts are read again: JavaScript writes 1e+300, Rust 1e300.
#[cfg(target_arch = "wasm32")]
fn comparable(answer: &Json) -> Json {
    let mut answer = super::mutate::as_sent(answer);
    for place in ["/json", "/request/body"] {
        if let Some(Json::String(text)) = answer.pointer(place) {
            let read: Json = serde_json::from_str(text).expect("a built body is JSON");
            *answer.pointer_mut(place).expect("found above") = super::mutate::as_sent(&read);
        }
    }
    answer
}
