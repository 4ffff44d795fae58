//! A form that lives in the module: a keystroke takes one value across, and what it changes comes back.

use core::cell::RefCell;

use wasm_bindgen::prelude::*;

use super::memory::{State, state};
use super::object::{self, object};
use super::{build, findings, js, options};
use crate::form::cell::{At, Tag};
use crate::form::part::Part;
use crate::form::place::{Place, Step};
use crate::form::section::Is;
use crate::live::LiveForm;
use crate::options::Options;

/// What [`js::read_input`] answers where it has read nothing.
const ELSEWHERE: u32 = u32::MAX;

/// A form that lives in the module: a keystroke takes one value across, and only what it changes comes back.
///
/// Paths are written as in issues. Every method throws FinOnboardingError: unknown_path, when the form's body has no such
/// path; disposed, after `dispose`. What stands in the form is never thrown about, however odd it is.
#[wasm_bindgen]
pub struct OnboardingForm {
    part: Part,
    /// Nothing once it has been disposed of. Never borrowed while JavaScript reads: what it reads may
    /// call this very form.
    held: RefCell<Option<Held>>,
}

/// What a form holds.
struct Held {
    live: LiveForm,
    /// The tag of its options: others may be used between two of its calls.
    language: JsValue,
    /// What meta_data holds: the rules ask little of it, so it does not live in the module.
    free: JsValue,
    /// From how many objects in it a member was left out.
    protos: u32,
    /// All issues now, as a page reads them, once anybody has asked.
    issues: Option<JsValue>,
    /// How often messages had been added then.
    additions: u32,
}

/// Makes an empty form of a create or an attach body, that lives in the module until it is disposed of.
///
/// @throws {FinOnboardingError} invalid_options
#[wasm_bindgen(js_name = createForm, unchecked_return_type = "OnboardingForm")]
pub fn create_form(
    #[wasm_bindgen(unchecked_optional_param_type = "FormOptions")] options: &JsValue,
) -> Result<OnboardingForm, JsValue> {
    let part = match js::read_own_option(options, "kind") {
        kind if kind.is_undefined() || kind.is_null() => Part::Create,
        kind => match js::text_of(&kind).as_deref() {
            Some("create") => Part::Create,
            Some("attach") => Part::Attach,
            _ => {
                let sentence = "option \"kind\" must be \"create\" or \"attach\"";
                return Err(js::refusal("invalid_options", sentence));
            }
        },
    };
    options::take(js::read_options(options))?;
    let held = Held {
        live: LiveForm::new(part, options::now()),
        language: js::language_now(),
        free: JsValue::UNDEFINED,
        protos: 0,
        issues: None,
        additions: js::additions_now(),
    };
    options::end();
    Ok(OnboardingForm { part, held: RefCell::new(Some(held)) })
}

#[wasm_bindgen]
impl OnboardingForm {
    /// Puts a value at a path: of one input, or a whole section, list or `meta_data`. `undefined` and `null`: nothing
    /// stands there. Entries that the path names and that are missing are made.
    ///
    /// The value is judged exactly as it would be sent, as by `validateField`. What comes back are the input's own changes
    /// and those of the inputs that depend on it.
    #[wasm_bindgen(unchecked_return_type = "readonly Changed[]")]
    pub fn set(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] path: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "unknown")] value: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let at = js::read_input(self.part as u32, path, value);
        let done = if at == ELSEWHERE {
            let place = self.place(path)?;
            js::read_value(self.part as u32, path, value);
            self.changed(&JsValue::UNDEFINED, |held| held.lay(&place))
        } else {
            self.changed(&JsValue::UNDEFINED, |held| put(&mut held.live, At(at)))
        };
        // Also where it has been disposed of meanwhile.
        state().wipe();
        done
    }

    /// Adds an entry to the list at a path, at its end: an empty one, or this.
    #[wasm_bindgen(unchecked_return_type = "Added")]
    pub fn add(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] list: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "unknown")] value: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let place = self.place(list)?;
        if !matches!(place.is, Is::List(_) | Is::Integers) {
            return Err(self.unknown(list));
        }
        if value.is_undefined() {
            return self.add_read(&place, false);
        }
        let entry = object::entry_path(&place.path, 0);
        js::read_value(self.part as u32, &JsValue::from_str(&entry), value);
        let added = self.add_read(&place, true);
        state().wipe();
        added
    }

    /// Takes an entry out, as `basic_info.tax_info.0`; later ones move up. Every place of that list that has or had issues
    /// is told again. An entry that is not there changes nothing.
    #[wasm_bindgen(unchecked_return_type = "readonly Changed[]")]
    pub fn remove(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] entry: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let mut place = self.place(entry)?;
        let Some(Step::Entry(n)) = place.steps.pop() else { return Err(self.unknown(entry)) };
        let list = place.path.rsplit_once('.').map_or("", |(list, _)| list);
        let list = JsValue::from_str(list);
        let is_there = self.with(|held| {
            let at = held.reach(&place, false)?;
            held.live.entry(at, n).map(|_| at)
        })?;
        let Some(at) = is_there else { return Ok(js::nothing()) };
        self.changed(&list, |held| Change::anew(held.live.remove(at, n)))
    }

    /// All issues, in the order of the API document, or those at a path and below it.
    #[wasm_bindgen(unchecked_return_type = "Issue[]")]
    pub fn issues(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] prefix: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let is_all =
            prefix.is_undefined() || js::text_of(prefix).is_some_and(|path| path.is_empty());
        if !is_all {
            self.place(prefix)?;
        }
        // What the form keeps is nobody else's.
        self.with(|held| js::copy_of(held.tell(self.part)))
            .map(|issues| if is_all { issues } else { js::within(&issues, prefix) })
    }

    /// What stands at a path: text, number, or a copy of the section or list. `undefined` where nothing does.
    #[wasm_bindgen(unchecked_return_type = "unknown")]
    pub fn value(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] path: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let place = self.place(path)?;
        self.with(|held| {
            let Some(at) = held.reach(&place, false) else { return JsValue::UNDEFINED };
            let body = held.live.body();
            if body.cell(at).tag() == Tag::Absent {
                return JsValue::UNDEFINED;
            }
            object::value(&body, at, place.is, &js::copy_of(&held.free))
        })
    }

    /// Judges by other options from now on, as once a catalogue is there. They replace all that were given before.
    ///
    /// @throws {FinOnboardingError} invalid_options; then those from before still hold
    #[wasm_bindgen(js_name = setOptions, unchecked_return_type = "readonly Changed[]")]
    pub fn set_options(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
    ) -> Result<JsValue, JsValue> {
        self.with(|_| ())?;
        options::take(js::read_options(options))?;
        let (new, language) = (options::now(), js::language_now());
        options::end();
        self.changed(&JsValue::UNDEFINED, |held| {
            held.live.set_options(new);
            held.language = language;
            Change::Anew
        })
    }

    /// Answers exactly what `buildCreate` or `buildAttach` would of what the form holds, and changes nothing in it.
    #[wasm_bindgen(unchecked_return_type = "BuildResult<CreateBody | AttachBody>")]
    pub fn build(&self) -> Result<JsValue, JsValue> {
        let (tape, free, protos) = self.with(|held| {
            let State { options, is_today_given, .. } = state();
            *options = held.live.options().clone();
            *is_today_given = true;
            js::forget_options(&held.language);
            (held.live.build_tape(), js::copy_of(&held.free), held.protos)
        })?;
        let part = if self.part == Part::Attach { Part::AttachRequest } else { self.part };
        let built = build::finish(part, tape, &free, protos);
        // Where another call is reading, what lies in the memory is that call's.
        options::forget_customer();
        Ok(built)
    }

    /// Overwrites all that the form holds; it cannot be used any more. Twice does no harm.
    pub fn dispose(&self) {
        self.held.replace(None);
    }
}

/// What a call has changed in a form.
#[derive(Clone, Copy, PartialEq)]
enum Change {
    /// No issue.
    Nothing,
    /// The issues of places that are where they were.
    Places,
    /// The body was laid out anew: only paths compare.
    Anew,
}

impl Change {
    fn anew(is_changed: bool) -> Change {
        if is_changed { Change::Anew } else { Change::Nothing }
    }
}

impl OnboardingForm {
    /// Adds an entry to a list, of what was read if anything was. What is read may add entries too, so only now it is asked
    /// how many there are.
    fn add_read(&self, list: &Place, is_read: bool) -> Result<JsValue, JsValue> {
        let len = self.with(|held| held.len(list))?;
        let entry = object::entry_path(&list.path, len);
        let full = || js::refusal("list_full", "this list takes no further entry");
        let place = Place::find_in(self.part, &entry).ok_or_else(full)?;
        let mut is_added = false;
        let changes = self.changed(&JsValue::UNDEFINED, |held| {
            is_added = held.reach(&place, true).is_some();
            if is_read {
                held.lay(&place);
            }
            Change::Anew
        })?;
        if !is_added {
            return Err(full());
        }
        Ok(object([("path", JsValue::from_str(&entry)), ("changes", changes)]))
    }

    fn unknown(&self, path: &JsValue) -> JsValue {
        js::unknown_path(&[self.part as u32], path)
    }

    /// The place of a path; first of all the form must be there.
    fn place(&self, path: &JsValue) -> Result<Place, JsValue> {
        self.with(|_| ())?;
        let place = js::text_of(path).and_then(|path| Place::find_in(self.part, &path));
        let place = place.ok_or_else(|| self.unknown(path))?;
        let at = place.fixed();
        let is_input = !matches!(place.is, Is::Section(_) | Is::List(_) | Is::Integers | Is::Free);
        if let (Some(At(at)), true) = (at, is_input) {
            js::know(self.part as u32, path, at);
        }
        Ok(place)
    }

    /// Does something with what the form holds.
    fn with<T>(&self, does: impl FnOnce(&mut Held) -> T) -> Result<T, JsValue> {
        let mut held = self.held.borrow_mut();
        let Some(held) = held.as_mut() else {
            return Err(js::refusal("disposed", "this form has been disposed of"));
        };
        held.refresh();
        Ok(does(held))
    }

    /// Changes the form, and tells the places whose issues are no longer what they were. `moved`: the
    /// list whose entries have moved, if any have.
    fn changed(
        &self,
        moved: &JsValue,
        change: impl FnOnce(&mut Held) -> Change,
    ) -> Result<JsValue, JsValue> {
        self.with(|held| {
            held.tell(self.part);
            let change = change(held);
            // Most keystrokes change nothing.
            if change == Change::Nothing {
                return js::nothing();
            }
            let before = held.issues.take().unwrap_or_default();
            if change == Change::Anew {
                return js::compared(&before, held.tell(self.part), moved);
            }
            let now = held.tell(self.part).clone();
            let (cells, bytes) = findings::addresses(&held.live.judged());
            let (state, changed) = (state(), held.live.changed());
            state.out.clear();
            state.out.extend(changed.iter().map(|at| at.0));
            let (places, count) = (state.tell(), changed.len() as u32);
            js::changed_at(self.part as u32, places, count, cells, bytes, &now)
        })
    }
}

impl Held {
    /// Messages may have been added since, and rows of tax numbers loaded.
    fn refresh(&mut self) {
        let additions = js::additions_now();
        if self.additions != additions {
            (self.issues, self.additions) = (None, additions);
        }
        let tax_ids = state().tax_ids;
        if self.live.options().tax_ids.is_empty() && !tax_ids.is_empty() {
            let options = Options { tax_ids, ..self.live.options().clone() };
            self.live.set_options(options);
            self.issues = None;
        }
    }

    /// All issues, as a page reads them.
    fn tell(&mut self, part: Part) -> &JsValue {
        let Held { live, language, issues, .. } = self;
        issues.get_or_insert_with(|| {
            let state = state();
            let found = live.findings();
            state.out.clear();
            findings::write(found, &mut state.out);
            let (cells, bytes) = findings::addresses(&live.judged());
            let (places, count) = (state.tell(), found.len() as u32);
            js::issues_of(part as u32, places, count, cells, bytes, language)
        })
    }

    /// How many entries a list has.
    fn len(&mut self, list: &Place) -> usize {
        let cell = self.reach(list, false).map(|at| self.live.body().cell(at));
        cell.filter(|cell| cell.tag() == Tag::List).map_or(0, |cell| cell.len())
    }

    /// Where a place is now; entries that are missing are made, or there is none.
    fn reach(&mut self, place: &Place, makes: bool) -> Option<At> {
        let mut at = At::ROOT;
        for step in &place.steps {
            at = match *step {
                Step::Member(_, place) => At(at.0 + place),
                Step::Entry(n) => match self.live.entry(at, n) {
                    Some(entry) => entry,
                    None if makes && self.live.grow(at, n + 1) => self.live.entry(at, n)?,
                    None => return None,
                },
            };
        }
        Some(at)
    }

    /// Puts what was read for a place there.
    fn lay(&mut self, place: &Place) -> Change {
        let is_there = self.reach(place, false).is_some();
        let changes = match (self.reach(place, true), place.is) {
            (Some(at), Is::Section(_) | Is::List(_) | Is::Integers | Is::Free) => {
                Change::anew(self.live.set_from(at, state().tape.body(), At::ENTRIES))
            }
            (Some(at), _) if is_there => put(&mut self.live, at),
            (Some(at), _) => {
                put(&mut self.live, at);
                Change::Anew
            }
            (None, _) => Change::Nothing,
        };
        if matches!(place.is, Is::Free) {
            (self.free, self.protos) = (js::free_read(), js::protos_read());
        }
        state().wipe();
        changes
    }
}

/// Puts the value that was laid out behind the places of all bodies at an input.
fn put(live: &mut LiveForm, at: At) -> Change {
    let body = state().tape.body();
    let cell = body.cell(At::ENTRIES);
    match cell.tag() {
        tag @ (Tag::Ascii | Tag::Text) => live.set_text(at, body.bytes(cell), tag == Tag::Ascii),
        Tag::Whole | Tag::Number => live.set_number(at, body.float(cell)),
        _ => live.set_cell(at, cell),
    };
    if live.changed().is_empty() { Change::Nothing } else { Change::Places }
}
