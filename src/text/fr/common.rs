use crate::text::{Month, Word, says};

says! { French::fr for Word:
    And => "et",
    Or => "ou",
    Yes => "oui",
    No => "non",
}

says! { French::fr for Month:
    January => "janvier",
    February => "février",
    March => "mars",
    April => "avril",
    May => "mai",
    June => "juin",
    July => "juillet",
    August => "août",
    September => "septembre",
    October => "octobre",
    November => "novembre",
    December => "décembre",
}
