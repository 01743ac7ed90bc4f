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
    record NoSuchSitting(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.no-such-sitting";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// A sitting is opened once.
    record NotPlanned(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-planned";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// One sitting is held at a time.
    record AnotherInProgress(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.another-in-progress";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// No sitting is in progress.
    record NoSitting() implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.no-sitting";
        }
    }

    /// The sitting is in recess, or there is none.
    record NotInSession() implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-in-session";
        }
    }

    /// Only what was interrupted is resumed.
    record NotInRecess() implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-in-recess";
        }
    }

    /// The chair is handed to one of the chairs of the congress.
    record NotAChair(PersonId person) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-a-chair";
        }

        @Override
        public Rule rule() {
            return Rule.PRESIDING;
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// A guest is enrolled first.
    record NotEnrolled(PersonId person) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-enrolled";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// A sitting has somebody in the chair, by name.
    record NobodyPresides() implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.nobody-presides";
        }

        @Override
        public Rule rule() {
            return Rule.PRESIDING;
        }
    }

    /// A question that was put is decided, or the vote annulled, before the sitting is interrupted or the chair
    /// changes.
    record VoteUnderWay(VoteId vote) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.vote-under-way";
        }

        @Override
        public Rule rule() {
            return Rule.VOTING;
        }

        @Override
        public List<Object> words() {
            return List.of(vote);
        }
    }

    /// Once a keeper has a share, the key is split.
    record SharesTaken(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.shares-taken";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// So many keepers are needed, each once.
    record NotThatMany(int threshold, List<PersonId> keepers) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-that-many";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(threshold, keepers);
        }
    }

    /// A share is for those who were named.
    record NotAKeeper(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-a-keeper";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// A sitting whose key is kept by others is opened when they have it.
    record SharesWaiting(List<PersonId> keepers) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.shares-waiting";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(keepers);
        }
    }

    /// What is sealed is released after the sitting.
    record NotOver(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-over";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// What was said in the open is not released.
    record NotSealed(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-sealed";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// A release says who decided it.
    record NoDecision(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.no-decision";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// Where nobody keeps the key, nobody brings it.
    record NoKeepers(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.no-keepers";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// Keepers bring the key when it is decided, or when the day has come.
    record NotReleasable(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-releasable";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// What stays black is marked when it is decided that some of it does.
    record NotReleasableInPart(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-releasable-in-part";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// Where nothing stays black, all of it is released.
    record NothingWithheld(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.nothing-withheld";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// Passages that stay black stand in the order of the journal, each apart from the next.
    record NotInOrder(SittingId sitting) implements SittingRefusal {
        @Override
        public String code() {
            return "sittings.not-in-order";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }
}
