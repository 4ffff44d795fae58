//! The only place that knows JavaScript: reads its values, hands the core's answers back, and
//! decides nothing about the domain.

mod allocator;
mod answers;
mod build;
mod check;
mod file;
mod read;
mod report;

pub use answers::*;
pub use build::*;
pub use check::*;
pub use file::*;

use alloc::string::String;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};

use crate::formats::date::Date;
use crate::options::Options;

/// What every exported function answers: a plain object, or an `Error` with a `code` to be thrown.
type Answer = Result<JsValue, JsValue>;

/// An `Error` with a `code`, thrown for misuse by the programmer and for answers that cannot be
/// understood; never for what a person typed.
fn error(code: &str, message: &str) -> JsValue {
    let mut sentence = String::from("fin-onboarding: ");
    sentence.push_str(message);
    let error = js_sys::Error::new(&sentence);
    error.set_name("FinOnboardingError");
    // A fresh Error takes any property.
    Reflect::set(&error, &"code".into(), &code.into()).unwrap_or_default();
    error.into()
}

/// The options of a call; what the host does not give is unknown, and today is the local day.
fn options(options: &JsValue) -> Result<Options, JsValue> {
    let value = read::options(options);
    Options::new(today()).read(&value).map_err(|sentence| error("invalid_options", &sentence))
}

/// The local calendar date.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    // The three are small by definition of JavaScript's Date; a clock outside the years that a
    // civil date can have falls back to the first day that JavaScript knows.
    Date::new(now.get_full_year() as u16, now.get_month() as u8 + 1, now.get_date() as u8)
        .unwrap_or(Date::EPOCH)
}

/// A text that a program hands over, such as a path or a URL.
fn text(value: &JsValue) -> Option<String> {
    value.dyn_ref::<js_sys::JsString>().map(String::from)
}
