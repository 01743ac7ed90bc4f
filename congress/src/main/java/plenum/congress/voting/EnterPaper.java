package plenum.congress.voting;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.Urn;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.congress.voting.VotingRefusal.CountedTwice;
import plenum.congress.voting.VotingRefusal.ImpossiblePaper;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.congress.voting.VotingRefusal.PaperStands;

/// A teller enters what was in the urn of paper ballots of a secret vote, in place of what was entered before.
/// Entering the same again changes nothing.
///
/// Refused, in this order: if there is no such vote; if it is over; if it is not secret; where the orders have
/// paper counted twice; if there are more ballots than votes on the roll that are cast on paper, or less than
/// none; if other figures were entered before and what was in the electronic urn is known: each of the two is
/// established without the other.
public record EnterPaper(VoteId vote, Tally paper) implements VotingAct {
    public static final ObjectForm<EnterPaper> FORM = Form.of(
            Field.of("vote", EnterPaper::vote, VoteId.FORM),
            Field.of("paper", EnterPaper::paper, Tally.FORM),
            EnterPaper::new);

    @Override
    public Decision decide(HasVoting congress, Actor by, Instant at) {
        var asked = congress.voting().vote(vote);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchVote(vote));
        }
        if (!asked.get().open()) {
            return Decision.refuse(new NotOpen(vote));
        }
        var urn = SecretVotes.urn(congress, asked.get());
        if (urn.isEmpty()) {
            return Decision.refuse(new NotByThisMethod(vote));
        }
        if (urn.get().prepared().rule().paperCounts() > 1) {
            return Decision.refuse(new CountedTwice(urn.get().id()));
        }
        var most = most(asked.get(), urn.get());
        if (!paper.within(most)) {
            return Decision.refuse(new ImpossiblePaper(most));
        }
        if (asked.get().paper().equals(Optional.of(paper))) {
            return Decision.unchanged();
        }
        return asked.get().paper().isPresent() && urn.get().result().isPresent()
                ? Decision.refuse(new PaperStands(vote))
                : Decision.allow(new PaperEntered(vote, paper));
    }

    private static long most(Vote vote, Urn urn) {
        return SecretVotes.onPaperWeight(vote.opening(), urn.prepared().onPaper());
    }
}
