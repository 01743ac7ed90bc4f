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
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// Tellers count and report what the public knows.
    record BehindClosedDoors(SittingId sitting) implements TellersRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// There is no such urn.
    record NoSuchUrn(UrnId urn) implements TellersRefusal {}

    /// Paper is counted once nobody votes any more, and until the result is declared.
    record NotBeingCounted(UrnId urn) implements TellersRefusal {}

    /// Nobody on the roll votes on paper.
    record NobodyOnPaper(UrnId urn) implements TellersRefusal {}

    /// The orders ask for one count, which is entered as what was on paper.
    record CountedOnce(UrnId urn) implements TellersRefusal {}

    /// What is entered is no such ballot paper.
    record OtherPaper(UrnId urn) implements TellersRefusal {}

    /// A paper that is invalid is put aside and decided by itself, with its reason.
    record InvalidWithoutReason(UrnId urn) implements TellersRefusal {}

    /// No papers add up to these figures, or they are more than the votes cast on paper.
    record ImpossiblePaper(long most) implements TellersRefusal {}

    /// Two counts agree; a further one is ordered by the chair.
    record CountsAgree(UrnId urn) implements TellersRefusal {}

    /// A recount is made by a teller who has not counted yet.
    record AnotherCounts(List<PersonId> tellers) implements TellersRefusal {}

    /// There is no unclear paper of this number.
    record NoSuchPaper(UrnId urn, int paper) implements TellersRefusal {}

    /// Decisions of tellers have a reason, and so has a recount.
    record NoReason() implements TellersRefusal {}

    /// A paper is invalid as a whole or valid as a whole.
    record NotOneDecision() implements TellersRefusal {}

    /// What was found on paper is not decided otherwise once the electronic urn is counted.
    record PaperStands(UrnId urn) implements TellersRefusal {}

    /// What was never counted is not recounted.
    record NothingCounted(UrnId urn) implements TellersRefusal {}

    /// There is no report before the urn is counted and what was on paper is established.
    record NotReported(UrnId urn) implements TellersRefusal {}

    /// A report is read out when the tellers have signed it.
    record NotSigned(UrnId urn) implements TellersRefusal {}

    /// A seal is a SHA-256 hash.
    record NoSeal() implements TellersRefusal {}

    /// Only the first count is handed in under seal.
    record NotTheFirst(UrnId urn) implements TellersRefusal {}

    /// No count lies under seal.
    record NothingSealed(UrnId urn) implements TellersRefusal {}

    /// A seal holds until another teller has counted.
    record StillSealed(UrnId urn) implements TellersRefusal {}

    /// A seal is opened by the count it was made of.
    record NotWhatWasSealed(UrnId urn) implements TellersRefusal {}

    /// Who has handed in a count under seal does not enter another before it is opened.
    record OwnSealed(UrnId urn) implements TellersRefusal {}
}
