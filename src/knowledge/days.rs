//! The days on which the ways of Microsoft changed, as far as documents date them. Where they give a month, or where
//! the new is documented before the old is gone, both hold in between.

use crate::Date;

/// The first day of a portal in place of activation by telephone.
pub(crate) const ACTIVATION_PORTAL: Date = Date::new(2025, 12, 3);
/// The last day of activation by telephone.
pub(crate) const ACTIVATION_BY_TELEPHONE: Date = Date::new(2025, 12, 2);

/// The date of Microsoft's FAQ on product keys: the first document that finds keys in the Microsoft 365 admin center, asks for
/// more activations with a web form, and prefers a MAK for small agreements.
pub(crate) const KEYS_FAQ: Date = Date::new(2021, 7, 22);
/// The day before: what the FAQ of 2013 says is the last that is known.
pub(crate) const BEFORE_KEYS_FAQ: Date = Date::new(2021, 7, 21);
/// The date of Microsoft's page on product keys.
pub(crate) const KEYS_PAGE: Date = Date::new(2024, 12, 13);
/// From that month on providers sell perpetual software.
pub(crate) const CSP_PERPETUAL: Date = Date::new(2021, 1, 1);
/// The first day that a document tells of the Microsoft Customer Agreement: server software as a subscription.
pub(crate) const CUSTOMER_AGREEMENT: Date = Date::new(2024, 10, 1);
/// The date of the page on keys under a customer agreement.
pub(crate) const CUSTOMER_AGREEMENT_KEYS: Date = Date::new(2025, 7, 22);

/// The Volume Licensing Service Center closed in the course of April 2024, on a day that Microsoft does not give: the
/// first on which it may have been closed.
pub(crate) const VLSC_CLOSES: Date = Date::new(2024, 4, 1);
/// The last day on which it may have been open.
pub(crate) const VLSC: Date = Date::new(2024, 4, 30);
/// The first on which it was closed for certain.
pub(crate) const VLSC_CLOSED: Date = Date::new(2024, 5, 1);

/// The last days before the versions that brought a way of activation. By Microsoft's lifecycle their support began later,
/// when customers had them already.
pub(crate) const BEFORE_WINDOWS_8: Date = Date::new(2012, 8, 15);
pub(crate) const BEFORE_SERVER_2012_R2: Date = Date::new(2013, 10, 17);
/// The first day of Enterprise E3 from cloud solution providers, and the day before.
pub(crate) const SUBSCRIPTIONS: Date = Date::new(2016, 9, 1);
pub(crate) const BEFORE_SUBSCRIPTIONS: Date = Date::new(2016, 8, 31);
/// The last days before the support of a version of Windows 10, which began when it was released.
pub(crate) const BEFORE_WINDOWS_10_1709: Date = Date::new(2017, 10, 16);
pub(crate) const BEFORE_WINDOWS_10_1803: Date = Date::new(2018, 4, 29);
pub(crate) const BEFORE_WINDOWS_10_1903: Date = Date::new(2019, 5, 20);

/// About when the FAQ of 2013 was written: the last day of the year.
pub(crate) const SEED: Date = Date::new(2013, 12, 31);

/// The day on which consumers learned of a second year of extended updates.
pub(crate) const SECOND_CONSUMER_YEAR: Date = Date::new(2026, 6, 25);
/// The day before.
pub(crate) const ONE_CONSUMER_YEAR: Date = Date::new(2026, 6, 24);
/// The dates of the later of the documents that disagree: about the end of those of Windows Server 2016, about what has
/// to be installed first, and about one MAK for several years.
pub(crate) const SERVER_2016_END: Date = Date::new(2026, 8, 22);
pub(crate) const PREPARATION: Date = Date::new(2026, 10, 4);
pub(crate) const ONE_MAK: Date = Date::new(2026, 2, 26);
/// The date of the notice on what extended updates cost in Azure.
pub(crate) const PRICING_NOTICE: Date = Date::new(2026, 3, 27);
