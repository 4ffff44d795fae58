//! What no body may carry into JavaScript.

use crate::form::value::Value;

/// Leaves members named `__proto__` out: they are no data where JavaScript builds the body. Says of
/// how many objects.
pub(super) fn drop_protos(value: &mut Value<'_>) -> usize {
    match value {
        Value::List(entries) => entries.iter_mut().map(drop_protos).sum(),
        Value::Object(members) => {
            let all = members.len();
            members.retain(|(name, _)| name != "__proto__");
            let is_shorter = usize::from(members.len() < all);
            is_shorter + members.iter_mut().map(|(_, member)| drop_protos(member)).sum::<usize>()
        }
        _ => 0,
    }
}
