//! The limits of a KMS host key, in English.

use crate::knowledge::LimitRow;
use crate::questions::{LimitChange, LimitDisputed, LimitHeadline, LimitStep};
use crate::text::says;

says! { English::en for LimitHeadline:
    Within => "Yes, one KMS host key is enough.",
    TooManyHosts => "No, that is too many hosts for one KMS host key.",
    TooManyActivations => "No, that is too many activations on one host.",
    TooManyOfBoth => "No, that is too many hosts, and too many activations on each.",
}

says! { English::en for LimitChange:
    FewerHosts => "Six hosts at most, or a higher limit from Microsoft.",
    FewerActivations => "Ten activations at most on each host, or a higher limit from Microsoft.",
}

says! { English::en for LimitRow:
    HostsPerKey => "A KMS host key activates six different computers.",
    ActivationsPerHost => "On each of them it can be activated ten times: once, and again up to nine times.",
    LimitRaised => "Past a limit, activation fails with 0xC004C008. Microsoft can allow more: by web form, say its pages on product keys, the earliest dated July 2021.",
    LimitRaisedByTelephone => "Past a limit, activation fails with 0xC004C008. Microsoft can allow more: its activation centre, says its planning page.",
    AnyNumberOfClients => "A host serves any number of clients, so more clients need no more hosts.",
    TwoHosts => "Above 50 clients Microsoft recommends two hosts, so that one can fail.",
}

says! { English::en for LimitStep:
    SameKey => "Use the same key on each of your hosts; it stays valid for the others.",
    AskForMore => "Ask for a higher limit with the web form of Microsoft support (agreement or licence ID, product, number, reason), or use fewer hosts.",
    CallForMore => "Ask Microsoft’s activation centre for a higher limit, or use fewer hosts.",
}

says! { English::en for LimitDisputed:
    Raising => "Where are more asked for? Microsoft’s planning page and its page on the error name the activation centre; its pages on product keys, the earliest dated July 2021, a web form. Followed: the form.",
}
