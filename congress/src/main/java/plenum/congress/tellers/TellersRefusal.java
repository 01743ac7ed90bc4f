package plenum.congress.tellers;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.SittingId;
import plenum.congress.UrnId;
import plenum.congress.orders.Rule;

/// Why papers are not counted, or a report not signed or read out.
public sealed interface TellersRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.SECRET_BALLOTS;
    }

    /// A recount is ordered and a report read out in session.
    record NotInSession() implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.not-in-session";
        }

        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// Tellers count and report what the public knows.
    record BehindClosedDoors(SittingId sitting) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.behind-closed-doors";
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

    /// There is no such urn.
    record NoSuchUrn(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.no-such-urn";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Paper is counted once nobody votes any more, and until the result is declared.
    record NotBeingCounted(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.not-being-counted";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Nobody on the roll votes on paper.
    record NobodyOnPaper(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.nobody-on-paper";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// The orders ask for one count, which is entered as what was on paper.
    record CountedOnce(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.counted-once";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// What is entered is no such ballot paper.
    record OtherPaper(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.other-paper";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A paper that is invalid is put aside and decided by itself, with its reason.
    record InvalidWithoutReason(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.invalid-without-reason";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// No papers add up to these figures, or they are more than the votes cast on paper.
    record ImpossiblePaper(long most) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.impossible-paper";
        }

        @Override
        public List<Object> words() {
            return List.of(most);
        }
    }

    /// Two counts agree; a further one is ordered by the chair.
    record CountsAgree(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.counts-agree";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A recount is made by a teller who has not counted yet.
    record AnotherCounts(List<PersonId> tellers) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.another-counts";
        }

        @Override
        public List<Object> words() {
            return List.of(tellers);
        }
    }

    /// There is no unclear paper of this number.
    record NoSuchPaper(UrnId urn, int paper) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.no-such-paper";
        }

        @Override
        public List<Object> words() {
            return List.of(urn, paper);
        }
    }

    /// Decisions of tellers have a reason, and so has a recount.
    record NoReason() implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.no-reason";
        }
    }

    /// A paper is invalid as a whole or valid as a whole.
    record NotOneDecision() implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.not-one-decision";
        }
    }

    /// What was found on paper is not decided otherwise once the electronic urn is counted.
    record PaperStands(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.paper-stands";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// What was never counted is not recounted.
    record NothingCounted(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.nothing-counted";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// There is no report before the urn is counted and what was on paper is established.
    record NotReported(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.not-reported";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A report is read out when the tellers have signed it.
    record NotSigned(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.not-signed";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A seal is a SHA-256 hash.
    record NoSeal() implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.no-seal";
        }
    }

    /// Only the first count is handed in under seal.
    record NotTheFirst(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.not-the-first";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// No count lies under seal.
    record NothingSealed(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.nothing-sealed";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A seal holds until another teller has counted.
    record StillSealed(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.still-sealed";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A seal is opened by the count it was made of.
    record NotWhatWasSealed(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.not-what-was-sealed";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Who has handed in a count under seal does not enter another before it is opened.
    record OwnSealed(UrnId urn) implements TellersRefusal {
        @Override
        public String code() {
            return "tellers.own-sealed";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }
}
