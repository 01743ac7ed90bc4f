/// Secret ballots: [plenum.congress.urns.Urns]. An urn takes the ballots of one vote or one election; it is one
/// Belenios election, and its archive is the evidence. What is decided here is the order of events and who may
/// bring them about; that every proof holds, anybody checks from the archive (`plenum.ballot.verify`).
///
/// The key of a group is made once, in a [plenum.congress.urns.Ceremony] of the trustees, and serves many urns:
///
///     called ──certificates──▶ certified ──commitments──▶ committed ──polynomials──▶ revealed ──confirmations──▶ key
///         └──────────────────────────┴──────────dispute──────────┴──▶ disputed
///
/// An [plenum.congress.urns.Urn]:
///
///     prepared ──the registrar's list──▶ open ──▶ closed ──tally──▶ [mixing ──▶] opening ──result──▶ counted
///         │                              │  └──too few ballots──▶ withheld                 │
///         └──────────────abandon─────────┴────────────────────────────────────────────────┘──▶ abandoned
///
/// Its archive is verified before the tally, before the result, and when it is complete. A fault that is found before
/// the result stops the urn (faulty), until what it is for is annulled.
package plenum.congress.urns;
