package plenum.congress.elections;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionFact.PaperBallotsEntered;
import plenum.congress.elections.ElectionRefusal.NoBallot;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.PaperRefusal.ImpossiblePaper;
import plenum.congress.elections.PaperRefusal.OtherPaper;
import plenum.congress.elections.PaperRefusal.PaperStands;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.voting.VotingRefusal.CountedTwice;

/// A teller enters what was in the urn of paper ballots of a round, in place of what was entered before.
/// Entering the same again changes nothing.
///
/// Refused, in this order: if there is no such election; unless a round is voted in or waits to be counted;
/// where the orders have paper counted twice; if what is entered does not fit the ballot paper; if no ballots
/// add up to it, or more than votes on the roll are cast on paper; if other figures were entered before and
/// what was in the electronic urn is known: each of the two is established without the other.
public record EnterPaperBallots(ElectionId election, PaperBallots paper) implements ElectionAct {
    public static final ObjectForm<EnterPaperBallots> FORM = Form.of(
            Field.of("election", EnterPaperBallots::election, ElectionId.FORM),
            Field.of("paper", EnterPaperBallots::paper, PaperBallots.FORM),
            EnterPaperBallots::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        var called = congress.elections().election(election);
        if (called.isEmpty()) {
            return Decision.refuse(new NoSuchElection(election));
        }
        if (!called.get().atTheUrn()) {
            return Decision.refuse(new NoBallot(election));
        }
        var round = called.get().round().orElseThrow();
        var urn = congress.urn(called.get()).orElseThrow();
        if (urn.prepared().rule().paperCounts() > 1) {
            return Decision.refuse(new CountedTwice(urn.id()));
        }
        var possible = new PossiblePaper(called.get(), round);
        if (!possible.fits(paper)) {
            return Decision.refuse(new OtherPaper(called.get().called().form()));
        }
        var most = round.onPaper(urn.prepared());
        if (!possible.isPossible(paper, most)) {
            return Decision.refuse(new ImpossiblePaper(most));
        }
        if (round.paper().equals(Optional.of(paper))) {
            return Decision.unchanged();
        }
        return round.paper().isPresent() && urn.result().isPresent()
                ? Decision.refuse(new PaperStands(election))
                : Decision.allow(new PaperBallotsEntered(election, paper));
    }
}
