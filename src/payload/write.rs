//! Writing a checked body: its members in the API document's order, and nothing else.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::form::Is;
use crate::value::Value;

/// A value, written as what its table says it is.
pub(super) struct Member<'a> {
    pub is: Is,
    pub value: &'a Value<'a>,
}

impl Serialize for Member<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.is {
            Is::Section(table) => {
                let mut map = serializer.serialize_map(None)?;
                for member in table.members {
                    let value = self.value.member(member.name);
                    if *value != Value::Absent {
                        map.serialize_entry(member.name, &Member { is: member.is, value })?;
                    }
                }
                map.end()
            }
            Is::List(table) => {
                let entry = |value| Member { is: Is::Section(table), value };
                serializer.collect_seq(self.value.entries().iter().map(entry))
            }
            _ => self.value.serialize(serializer),
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
            // A checked body holds none of the others.
            Value::Absent
            | Value::MalformedText
            | Value::Unreadable
            | Value::TooLarge
            | Value::Bytes(_) => serializer.serialize_unit(),
        }
    }
}
