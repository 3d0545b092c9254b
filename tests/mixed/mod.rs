//! Texts put together from pieces: the same in every run.

/// So many texts, each of one piece up to `longest` of them, in any order.
pub fn texts(pieces: &'static [&'static str], longest: usize, count: usize) -> impl Iterator<Item = String> {
    let mut state = 1_u64;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    (0..count).map(move |_| (0..1 + next(longest)).map(|_| pieces[next(pieces.len())]).collect())
}
