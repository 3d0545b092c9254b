//! Lists kept in order as they grow: they are short, and the sort of the standard library takes 5 kB for each type.

/// Puts a value behind those that do not come after it.
pub(crate) fn insert<T, K: Ord>(list: &mut Vec<T>, value: T, key: impl Fn(&T) -> K) {
    let own = key(&value);
    let at = list.partition_point(|other| key(other) <= own);
    list.insert(at, value);
}

/// The values in the order of their keys; those with the same key stay as they were.
pub(crate) fn by<T, K: Ord>(values: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut list = Vec::new();
    for value in values {
        insert(&mut list, value, &key);
    }
    list
}
