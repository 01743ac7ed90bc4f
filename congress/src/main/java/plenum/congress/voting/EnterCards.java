package plenum.congress.voting;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.voting.VotingFact.CardsEntered;
import plenum.congress.voting.VotingRefusal.ImpossibleCards;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NoText;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOpen;

/// A teller enters what was counted in a block of seats, in place of what was entered for it before. Entering the same
/// again changes nothing.
///
/// Refused, in this order: out of session; if there is no such vote; if it is over; if it is not by cards; without the
/// name of the block; if more cards are counted in all than there are votes present, or less than none.
public record EnterCards(VoteId vote, String block, long yes, long no, long abstain) implements VotingAct {
    public static final ObjectForm<EnterCards> FORM = Form.of(
            Field.of("vote", EnterCards::vote, VoteId.FORM),
            Field.of("block", EnterCards::block, Form.TEXT),
            Field.of("yes", EnterCards::yes, Form.LONG),
            Field.of("no", EnterCards::no, Form.LONG),
            Field.of("abstain", EnterCards::abstain, Form.LONG),
            EnterCards::new);

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
        if (asked.get().method() != Method.CARDS) {
            return Decision.refuse(new NotByThisMethod(vote));
        }
        if (block.isBlank()) {
            return Decision.refuse(new NoText());
        }
        var present = asked.get().opening().present();
        var elsewhere = asked.get().blocks().minus(block).values().stream()
                .mapToLong(Cards::total)
                .sum();
        var possible = 0 <= yes
                && yes <= present
                && 0 <= no
                && no <= present - yes
                && 0 <= abstain
                && abstain <= present - yes - no - elsewhere;
        if (!possible) {
            return Decision.refuse(new ImpossibleCards(present - elsewhere));
        }
        return new Cards(yes, no, abstain).equals(asked.get().blocks().get(block))
                ? Decision.unchanged()
                : Decision.allow(new CardsEntered(vote, block, yes, no, abstain));
    }
}
