package plenum.congress.voting;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.voting.VotingFact.ObjectionRaised;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOnRoll;
import plenum.congress.voting.VotingRefusal.NotOpen;

/// Somebody on the roll objects to acclamation. Objecting twice changes nothing.
///
/// Refused, in this order: out of session; if there is no such vote; if it is over; if it is not by acclamation; to
/// those not on the roll.
public record RaiseObjection(VoteId vote) implements VotingAct {
    public static final ObjectForm<RaiseObjection> FORM =
            Form.of(Field.of("vote", RaiseObjection::vote, VoteId.FORM), RaiseObjection::new);

    @Override
    public Decision decide(HasVoting congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var asked = congress.voting().vote(vote);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchVote(vote));
        }
        if (!asked.get().open()) {
            return Decision.refuse(new NotOpen(vote));
        }
        if (asked.get().method() != Method.ACCLAMATION) {
            return Decision.refuse(new NotByThisMethod(vote));
        }
        var voter =
                by.person().filter(person -> !asked.get().roll().linesOf(person).isEmpty());
        if (voter.isEmpty()) {
            return Decision.refuse(new NotOnRoll());
        }
        return asked.get().objections().contains(voter.get())
                ? Decision.unchanged()
                : Decision.allow(new ObjectionRaised(vote, voter.get()));
    }
}
