/// Tellers: [plenum.congress.tellers.Tellers].
///
///     one count ──another teller's count agrees──▶ established ──urn counted──▶ report ──signed──▶ read out
///        └──it differs──▶ recount, until two agree ──▲   │                        │
///        ▲                                               └────────────┬───────────┘
///        └──────────────the chair orders a recount──────────────┘
///
/// Where the orders have paper counted twice, each teller enters an own count of the paper ballots that go with an
/// electronic urn, of a vote or of a round of an election; [plenum.congress.tellers.PaperUrn] holds them. The first is
/// handed in [under seal][plenum.congress.tellers.SealCount], and opened when another is in: the second teller cannot
/// have followed it, not even with the published journal at hand, and the first cannot change it afterwards. A paper
/// of which it is not plain what it says is put aside and [decided][plenum.congress.tellers.UnclearPaper] by itself,
/// and every invalid one is such a paper, so that the figures have a reason for each. What two tellers have counted
/// alike, and what was decided, is what was on paper; only then is it told to the vote or the election.
///
/// The [report][plenum.congress.tellers.TellersReport] is made out of facts and has what Robert's Rules of Order
/// (12th ed., 45:37 and 46:33) ask for. A figure that changes undoes its signatures.
package plenum.congress.tellers;
