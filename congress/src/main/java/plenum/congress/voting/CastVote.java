package plenum.congress.voting;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingRefusal.AlreadyCast;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOnRoll;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.congress.voting.VotingRefusal.NotYourVote;

/// A vote is cast for a mandate, or changed where the orders allow it. Casting the same vote again changes nothing.
///
/// Refused, in this order: out of session; if there is no such vote; if it is over; if it is not taken from devices; if
/// the mandate is not on the roll; to anybody but the one who votes for it; if another vote was cast and the orders do
/// not let it be changed.
public record CastVote(VoteId vote, MandateNumber mandate, Choice choice) implements VotingAct {
    public static final ObjectForm<CastVote> FORM = Form.of(
            Field.of("vote", CastVote::vote, VoteId.FORM),
            Field.of("mandate", CastVote::mandate, MandateNumber.FORM),
            Field.of("choice", CastVote::choice, Choice.FORM),
            CastVote::new);

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
        if (asked.get().method() != Method.DEVICES) {
            return Decision.refuse(new NotByThisMethod(vote));
        }
        var line = asked.get().roll().line(mandate);
        if (line.isEmpty()) {
            return Decision.refuse(new NotOnRoll());
        }
        if (!by.is(line.get().voter())) {
            return Decision.refuse(new NotYourVote(mandate));
        }
        var earlier = Optional.ofNullable(asked.get().ballots().get(mandate));
        if (earlier.isPresent() && earlier.get() == choice) {
            return Decision.unchanged();
        }
        if (earlier.isPresent() && !congress.orders().voting().changeUntilClosing()) {
            return Decision.refuse(new AlreadyCast(mandate));
        }
        return Decision.allow(new VoteCast(vote, mandate, choice));
    }
}
