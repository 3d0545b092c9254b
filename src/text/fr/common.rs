use crate::text::{Word, says};

says! { French::fr for Word:
    And => "et",
    Or => "ou",
    Yes => "oui",
    No => "non",
}
