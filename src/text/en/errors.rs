use crate::questions::Refusal;
use crate::text::says;

says! { English::en for Refusal:
    UnknownQuestion => "\"{value}\" is not a question; the questions are {allowed}.",
    UnknownOption => "\"{value}\" is not an option here; the options are {allowed}.",
    UnknownFact => "\"{value}\" is not a fact of the question {question}; its facts are {allowed}.",
    GivenTwice => "The fact {field} is given twice; give it once.",
    Missing => "The question {question} needs the fact {field} ({label}).",
    MissingOneOf => "The question {question} needs the fact {field} ({label}); it can be {allowed}.",
    NotAllowed => "\"{value}\" is not a value of {field}; it can be {allowed}.",
    NotANumber => "\"{value}\" is not a value of {field}; it has to be a whole number from {least} to {most}.",
    NotADate => "\"{value}\" is not a value of {field}; it has to be a day from 2000 on, written YYYY-MM-DD, such as 2026-11-24.",
    NotAPatchLevel => "\"{value}\" is not a value of {field}; it has to be a day from 2000 on, written YYYY-MM-DD, or a build such as 20348.2322.",
    NotUpdates => "\"{value}\" is not a value of {field}; it has to be numbers of updates such as KB5034768, KB5003646, or none.",
    NoSuchProduct => "No product is called \"{value}\" ({field}); write its name with its edition, such as Windows 11 Pro.",
    NearProducts => "No product is called \"{value}\" ({field}); do you mean {allowed}?",
    SeveralProducts => "\"{value}\" ({field}) fits several products; write one of them: {allowed}.",
    ManyProducts => "\"{value}\" ({field}) fits {count} products; add the version and the edition, as in {allowed}.",
    NotInRole => "{product} does not go with {field}: that has to be {role}.",
    NotText => "The value of {field} has to be text.",
    NotAnObject => "The value of {field} has to be an object of names and values.",
    NotBytes => "The value of {field} has to be a Uint8Array: the bytes of the file.",
    NotPkeyconfigs => "The value of {field} has to be what readPkeyconfig gave, one or a list of them, not freed.",
    NotAFactValue => "The fact {field} has to be text, a number, true or false.",
    NotACode => "\"{value}\" is not an error code ({field}); write 0x and eight hexadecimal digits, such as 0xC004F074.",
    NoSuchTerm => "\"{value}\" is no term of the glossary ({field}); terms that may fit are {allowed}.",
}
