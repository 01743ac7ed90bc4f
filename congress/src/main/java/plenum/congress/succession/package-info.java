/// Who holds which post of which body, by which title, and who acts while nobody does:
/// [plenum.congress.succession.Succession].
///
/// A [plenum.congress.succession.Body] has posts, each with a number of seats and the statutes'
/// [plenum.congress.succession.PostRule]: how long a term is, what else its holder may not hold, in which body
/// whoever takes it must sit, who acts and who moves up when a seat falls vacant. A [plenum.congress.succession.Term]
/// begins by a title (an election, a move up, a co-option, or because the organiser entered it) and ends by its date
/// or by an event. Nothing is ever overwritten: [plenum.congress.succession.Succession#acting] answers for any date,
/// with the reason.
package plenum.congress.succession;
