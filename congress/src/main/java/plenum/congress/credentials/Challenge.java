package plenum.congress.credentials;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.ChallengeId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.VoteId;

/// A challenge to a mandate, and what became of it.
///
/// @param delegate who held the mandate when it was challenged, and whose own cause it is
/// @param by who lodged it
/// @param heard what the delegate said to it; nothing before the hearing
public record Challenge(
        ChallengeId id,
        MandateNumber mandate,
        PersonId delegate,
        PersonId by,
        String grounds,
        Instant at,
        Optional<String> heard,
        Stage stage) {
    /// Where a challenge stands.
    public sealed interface Stage {
        record Open() implements Stage {}

        record Withdrawn() implements Stage {}

        /// Upheld or dismissed, with the reason.
        ///
        /// @param vote by which the congress decided; nothing if the commission did
        record Decided(boolean upheld, String reason, Optional<VoteId> vote) implements Stage {}
    }

    public boolean open() {
        return stage instanceof Stage.Open;
    }

    Challenge hearing(String statement) {
        return new Challenge(id, mandate, delegate, by, grounds, at, Optional.of(statement), stage);
    }

    Challenge at(Stage next) {
        return new Challenge(id, mandate, delegate, by, grounds, at, heard, next);
    }
}
