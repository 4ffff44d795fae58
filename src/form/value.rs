//! What was handed in: any JSON-like value, before anybody has asked what it should have been.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;
use core::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use crate::form::limits::LONGEST_LIST;

/// The largest whole number that JavaScript holds exactly (`Number.MAX_SAFE_INTEGER`).
const MAX_SAFE_INTEGER: i64 = (1 << 53) - 1;

/// Any value a page or a JSON text can hand in.
///
/// [`Value::from_json`] and the reader of JavaScript objects (`src/wasm/read.rs`) both end here,
/// so that every rule sees the same thing whichever way a body came.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value<'a> {
    /// Not there, or `null`.
    #[default]
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number that JavaScript holds exactly; `5000.0` and `5e3` are the integer 5000.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Value<'a>>),
    /// An object, its members in the order they were given.
    Object(Vec<(Cow<'a, str>, Value<'a>)>),
    /// A text that no UTF-8 can carry.
    MalformedText,
    /// A value that threw when it was read, or that JSON has no word for.
    Unreadable,
    /// A list with more entries than are judged, or a nest of values too large to follow.
    TooLarge,
    /// The first bytes of a file; only JavaScript can hand these in.
    Bytes(Vec<u8>),
}

impl<'a> Value<'a> {
    /// Reads a JSON text; strings without escapes are borrowed from it.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn from_json(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// A number as JavaScript means it: whole if it has no fraction and is exact.
    pub fn number(number: f64) -> Self {
        // `as` saturates, and a NaN becomes 0, which differs from NaN: both fall through.
        let whole = number as i64;
        if whole as f64 == number && whole.abs() <= MAX_SAFE_INTEGER {
            Value::Integer(whole)
        } else {
            Value::Number(number)
        }
    }

    /// A whole number, if JavaScript can hold it exactly.
    pub fn whole(number: i64) -> Self {
        if number.unsigned_abs() <= MAX_SAFE_INTEGER.unsigned_abs() {
            Value::Integer(number)
        } else {
            Value::Number(number as f64)
        }
    }

    /// The member of that name; [`Value::Absent`] where there is none.
    #[inline(never)]
    pub fn member(&self, name: &str) -> &Value<'a> {
        self.has(name).unwrap_or(&Value::Absent)
    }

    /// The member of that name, if there is one. The last one counts, as in every JSON reader that
    /// the API could use.
    #[inline(never)]
    pub fn has(&self, name: &str) -> Option<&Value<'a>> {
        self.members().iter().rfind(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Whether it is not there, or `null`.
    pub fn is_absent(&self) -> bool {
        matches!(self, Value::Absent)
    }

    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        matches!(self, Value::Object(_))
    }

    /// The entries of a list; none for anything else.
    pub fn entries(&self) -> &[Value<'a>] {
        match self {
            Value::List(entries) => entries,
            _ => &[],
        }
    }

    /// The members of an object, to be changed.
    pub(crate) fn members_mut(&mut self) -> &mut [(Cow<'a, str>, Value<'a>)] {
        match self {
            Value::Object(members) => members,
            _ => &mut [],
        }
    }

    /// The members of an object; none for anything else.
    pub fn members(&self) -> &[(Cow<'a, str>, Value<'a>)] {
        match self {
            Value::Object(members) => members,
            _ => &[],
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        AnyValue::new(LONGEST_LIST).deserialize(deserializer)
    }
}

/// Reads a value whose lists have so many entries at most.
#[derive(Clone, Copy)]
pub(crate) struct AnyValue<'a> {
    longest: usize,
    of: PhantomData<Value<'a>>,
}

impl AnyValue<'_> {
    pub(crate) fn new(longest: usize) -> Self {
        AnyValue { longest, of: PhantomData }
    }
}

impl<'de: 'a, 'a> DeserializeSeed<'de> for AnyValue<'a> {
    type Value = Value<'a>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for AnyValue<'a> {
    type Value = Value<'a>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value<'a>, E> {
        Ok(Value::Absent)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value<'a>, E> {
        Ok(Value::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value<'a>, E> {
        Ok(Value::whole(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value<'a>, E> {
        Ok(match i64::try_from(value) {
            Ok(value) => Value::whole(value),
            Err(_) => Value::Number(value as f64),
        })
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value<'a>, E> {
        Ok(Value::number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value<'a>, E> {
        Ok(Value::Text(Cow::Owned(String::from(value))))
    }

    fn visit_string<E>(self, value: String) -> Result<Value<'a>, E> {
        Ok(Value::Text(Cow::Owned(value)))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Value<'a>, E> {
        Ok(Value::Text(Cow::Borrowed(value)))
    }

    fn visit_byte_buf<E>(self, value: Vec<u8>) -> Result<Value<'a>, E> {
        Ok(Value::Bytes(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value<'a>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element_seed(self)? {
            entries.push(entry);
            if entries.len() > self.longest {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(Value::TooLarge);
            }
        }
        Ok(Value::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'a>, A::Error> {
        let mut members = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            members.push((name, map.next_value_seed(self)?));
        }
        Ok(Value::Object(members))
    }
}

/// A member's name; `Cow` alone would always be copied by serde.
struct Name<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Name<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match AnyValue::new(0).name(deserializer)? {
            Value::Text(name) => Ok(Name(name)),
            _ => Ok(Name(Cow::Borrowed(""))),
        }
    }
}

impl<'a> AnyValue<'a> {
    fn name<'de: 'a, D: Deserializer<'de>>(self, deserializer: D) -> Result<Value<'a>, D::Error> {
        deserializer.deserialize_str(self)
    }
}
