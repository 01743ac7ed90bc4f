package plenum.congress.motions;

import plenum.congress.VoteId;

/// Where a motion or an amendment stands, with what is then known.
public sealed interface Stage {
    /// It waits for its seconders.
    record Moved() implements Stage {}

    /// It has the support that it needs.
    record Tabled() implements Stage {}

    record UnderDebate() implements Stage {}

    record Voting(VoteId vote) implements Stage {}

    record Decided(boolean carried, VoteId vote) implements Stage {}

    /// It was carried, and the standing orders of which it speaks are in force.
    record InForce(VoteId vote) implements Stage {}

    record Withdrawn() implements Stage {}

    /// Whether it is too late for the mover to withdraw it.
    default boolean beyondWithdrawal() {
        return switch (this) {
            case Moved(), Tabled(), UnderDebate() -> false;
            case Voting _, Decided _, InForce _, Withdrawn() -> true;
        };
    }
}
