use crate::text::{Word, says};

says! { English::en for Word:
    And => "and",
    Or => "or",
    Yes => "yes",
    No => "no",
}
