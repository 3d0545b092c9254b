//! Lists kept in order as they grow: they are short, and the sort of the standard library takes 5 kB for each type.

/// Puts a value behind those that do not come after it.
pub(crate) fn insert<T, K: Ord>(list: &mut Vec<T>, value: T, key: impl Fn(&T) -> K) {
    let own = key(&value);
    let at = list.partition_point(|other| key(other) <= own);
    list.insert(at, value);
}
