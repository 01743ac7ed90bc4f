package plenum.ballot.v1;

/// What a [Scrutineer] finds about a ballot.
public sealed interface Verdict {
    /// The ballot is valid, and counts so many times.
    record Accepted(Ballot ballot, long weight) implements Verdict {}

    /// The ballot is not valid.
    ///
    /// @param rule the first that is broken
    /// @param words where and how, for the record
    record Refused(BallotRule rule, String words) implements Verdict {}
}
