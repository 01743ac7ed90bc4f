package plenum.congress.sittings;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.SittingId;
import plenum.congress.VoteId;
import plenum.congress.orders.Rule;

/// Why a sitting is not opened, interrupted or closed.
public sealed interface SittingRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.SITTINGS;
    }

    /// The sitting is not in the programme.
    record NoSuchSitting(SittingId sitting) implements SittingRefusal {}

    /// A sitting is opened once.
    record NotPlanned(SittingId sitting) implements SittingRefusal {}

    /// One sitting is held at a time.
    record AnotherInProgress(SittingId sitting) implements SittingRefusal {}

    /// No sitting is in progress.
    record NoSitting() implements SittingRefusal {}

    /// The sitting is in recess, or there is none.
    record NotInSession() implements SittingRefusal {}

    /// Only what was interrupted is resumed.
    record NotInRecess() implements SittingRefusal {}

    /// The chair is handed to one of the chairs of the congress.
    record NotAChair(PersonId person) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.PRESIDING;
        }
    }

    /// A guest is enrolled first.
    record NotEnrolled(PersonId person) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// A sitting has somebody in the chair, by name.
    record NobodyPresides() implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.PRESIDING;
        }
    }

    /// A question that was put is decided, or the vote annulled, before the sitting is interrupted or the chair
    /// changes.
    record VoteUnderWay(VoteId vote) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.VOTING;
        }
    }

    /// Once a keeper has a share, the key is split.
    record SharesTaken(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// So many keepers are needed, each once.
    record NotThatMany(int threshold, List<PersonId> keepers) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// A share is for those who were named.
    record NotAKeeper(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// A sitting whose key is kept by others is opened when they have it.
    record SharesWaiting(List<PersonId> keepers) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// What is sealed is released after the sitting.
    record NotOver(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// What was said in the open is not released.
    record NotSealed(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// A release says who decided it.
    record NoDecision(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// Where nobody keeps the key, nobody brings it.
    record NoKeepers(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// Keepers bring the key when it is decided, or when the day has come.
    record NotReleasable(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// What stays black is marked when it is decided that some of it does.
    record NotReleasableInPart(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// Where nothing stays black, all of it is released.
    record NothingWithheld(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// Passages that stay black stand in the order of the journal, each apart from the next.
    record NotInOrder(SittingId sitting) implements SittingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }
}
