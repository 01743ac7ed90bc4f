/// Elections by secret ballot: [plenum.congress.elections.Elections].
///
///     nominating ──close──▶ ready ──open──▶ balloting ──close──▶ counting ──declare──▶ decided
///         ▲                 ▲   ▲               │                    │
///         │                 │   └──too few──────┘                    ├──a tie──▶ drawing ──lot──▶ drawn
///         │                 │                                        │      (declared as counting is)
///         └─others may join─┴──────────next round────── undecided ◀──┘
///                                                            └──leave vacant──▶ decided
///
///     every stage but decided ──annul──▶ annulled
///
/// Each round has an urn of its own ([plenum.congress.urns.Purpose.OnElection]), so that what is voted is known
/// when the trustees have opened it: sums for each name, or rankings whose order says nothing of who cast them.
/// What was on paper comes from the tellers. Who is elected the rules of `plenum.count` say, and nothing here;
/// an [plenum.congress.elections.ElectionCount] is their count with what it was made of. Where they leave it to
/// chance, a lot is drawn in the hall, or follows from a text that everybody knows, and becomes an input of the
/// count.
///
/// Until the ballot paper is printed, those who stand are introduced, asked and answer
/// ([plenum.congress.elections.Candidacy]). A name can be challenged; then the congress decides by an open vote on a
/// question of procedure that has the name in it, and no ballot is opened before.
///
/// The congress elects by its mandates. An election can name a body of the organisation in its place: then
/// those elect who sit in it with a vote on the day and are in the hall, each with one vote that no mandate
/// gives but the term ([plenum.congress.elections.Elector]), and nobody else nominates. The body's quorum is
/// the share that the orders ask of the congress, of all who sit in the body. So a new committee elects its
/// presidium from its own midst.
///
/// An election can have [quotas of persons][plenum.congress.elections.QuotasOfPersons], which every count of it
/// is told. If those who stand cannot meet them and nothing is conceded, nominations are not closed, and after
/// a withdrawal no ballot is opened.
package plenum.congress.elections;
