//! Writing a checked body: its members in the API document's order, and nothing else.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::form::body::Body;
use crate::form::cell::{At, Tag};
use crate::form::field::Field;
use crate::form::section::{Is, cells, cells_of};
use crate::form::value::Value;

/// A member, written as what its table says it is.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub body: Body<'a>,
    pub at: At,
    pub is: Is,
    /// What the body's one free object holds.
    pub free: &'a Value<'a>,
}

impl Written<'_> {
    fn at(self, at: At, is: Is) -> Self {
        Written { at, is, ..self }
    }

    fn entries<S: Serializer>(self, is: Is, stride: u32, serializer: S) -> Result<S::Ok, S::Error> {
        let cell = self.body.cell(self.at);
        let entry = |n| self.at(At(cell.data() as u32 + n * stride), is);
        serializer.collect_seq((0..cell.len() as u32).map(entry))
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.is {
            Is::Section(table) => {
                let mut map = serializer.serialize_map(None)?;
                let mut place = At(self.at.0 + 1);
                for member in table.members {
                    if self.body.cell(place).tag() != Tag::Absent {
                        map.serialize_entry(member.name, &self.at(place, member.is))?;
                    }
                    place.0 += cells_of(member.is);
                }
                map.end()
            }
            Is::List(table) => self.entries(Is::Section(table), cells(table), serializer),
            Is::Integers => self.entries(Is::Integer, 1, serializer),
            Is::Free => self.free.serialize(serializer),
            _ => match self.body.input(self.at).field() {
                Field::Text(text) => serializer.serialize_str(text.as_str()),
                Field::Integer(number) => serializer.serialize_i64(number),
                // A checked body holds none of the others.
                Field::Absent | Field::Other(_) => serializer.serialize_unit(),
            },
        }
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Boolean(value) => serializer.serialize_bool(*value),
            Value::Integer(value) => serializer.serialize_i64(*value),
            Value::Number(value) => serializer.serialize_f64(*value),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(entries) => serializer.collect_seq(entries),
            Value::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
            Value::Bytes(bytes) => serializer.serialize_bytes(bytes),
            // A checked body holds none of the others.
            Value::Absent | Value::MalformedText | Value::Unreadable | Value::TooLarge => {
                serializer.serialize_unit()
            }
        }
    }
}
