use crate::text::{Month, Word, says};

says! { English::en for Word:
    And => "and",
    Or => "or",
    Yes => "yes",
    No => "no",
}

says! { English::en for Month:
    January => "January",
    February => "February",
    March => "March",
    April => "April",
    May => "May",
    June => "June",
    July => "July",
    August => "August",
    September => "September",
    October => "October",
    November => "November",
    December => "December",
}
