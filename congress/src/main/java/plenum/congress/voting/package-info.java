/// Votes in the open: [plenum.congress.voting.Voting].
///
///     open ──close──▶ closed
///       │   └─close──▶ tied ──casting vote──▶ closed
///       └─────────────┴──annul──▶ annulled
///
/// The roll is frozen when a vote is opened, and the count is that of [plenum.count.majority.MajorityRule]. What a vote
/// settles is told in further facts: of motions, of the agenda, of sittings.
package plenum.congress.voting;
