package plenum.congress.rulings;

import java.util.Optional;
import org.pcollections.PVector;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.RulingId;
import plenum.congress.SittingId;
import plenum.congress.VoteId;
import plenum.congress.rulings.RulingFact.RulingGiven;

/// A ruling of the chair, and what became of it.
public record Ruling(RulingGiven given, Stage stage) {
    /// Where a ruling stands.
    public sealed interface Stage {
        /// It holds as it was given.
        record Standing() implements Stage {}

        /// Somebody appeals from it to the congress.
        ///
        /// @param seconders so far
        /// @param needed how many the orders asked for when the appeal was made
        record Appealed(PersonId by, String reason, PVector<PersonId> seconders, int needed) implements Stage {
            /// Whether it can be put to the vote.
            public boolean seconded() {
                return seconders.size() >= needed;
            }
        }

        /// The congress has sustained or reversed it.
        record Settled(PersonId by, boolean sustained, VoteId vote) implements Stage {}
    }

    public RulingId id() {
        return given.ruling();
    }

    public SittingId sitting() {
        return given.sitting();
    }

    public Optional<ItemId> item() {
        return given.item();
    }

    /// Whether an appeal waits for the congress, or for somebody who seconds it.
    public boolean appealed() {
        return stage instanceof Stage.Appealed;
    }

    /// Whether an appeal can be put to the vote.
    public boolean ripe() {
        return stage instanceof Stage.Appealed appealed && appealed.seconded();
    }

    Ruling at(Stage next) {
        return new Ruling(given, next);
    }
}
