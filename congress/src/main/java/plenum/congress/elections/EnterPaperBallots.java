package plenum.congress.elections;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.Election.Round;
import plenum.congress.elections.ElectionFact.PaperBallotsEntered;
import plenum.congress.elections.ElectionRefusal.ImpossiblePaper;
import plenum.congress.elections.ElectionRefusal.NoBallot;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.OtherPaper;
import plenum.congress.elections.ElectionRefusal.PaperStands;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A teller enters what was in the urn of paper ballots of a round, in place of what was entered before. Entering
/// the same again changes nothing.
///
/// Refused, in this order: if there is no such election; unless a round is voted in or waits to be counted; if
/// what is entered does not fit the ballot paper; if no ballots add up to it, or more than votes on the roll are
/// cast on paper; if other figures were entered before and what was in the electronic urn is known: each of the two is
/// established without the other.
public record EnterPaperBallots(ElectionId election, PaperBallots paper) implements ElectionAct {
    /// The highest number that a ballot in an urn can give to a name.
    private static final int HIGHEST_RANK = 255;

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
        if (!fits(called.get().called().form(), round.opening().standing().size())) {
            return Decision.refuse(new OtherPaper(called.get().called().form()));
        }
        var urn = congress.urn(called.get()).orElseThrow();
        var most = round.votesOf(urn.prepared().onPaper());
        if (!isPossible(called.get(), round, most)) {
            return Decision.refuse(new ImpossiblePaper(most));
        }
        if (round.paper().equals(Optional.of(paper))) {
            return Decision.unchanged();
        }
        return round.paper().isPresent() && urn.result().isPresent()
                ? Decision.refuse(new PaperStands(election))
                : Decision.allow(new PaperBallotsEntered(election, paper));
    }

    private boolean fits(BallotForm form, int names) {
        return switch (paper) {
            case Figures figures ->
                form != BallotForm.RANKING && figures.votes().size() == names;
            case Rankings rankings ->
                form == BallotForm.RANKING
                        && rankings.ballots().stream()
                                .allMatch(marked -> marked.ranks().size() == names);
        };
    }

    private boolean isPossible(Election called, Round round, long most) {
        return switch (paper) {
            case Figures figures ->
                figures.cast() <= most && isPossible(called.called().form(), figures) && addsUp(called, round, figures);
            case Rankings rankings -> isPossible(rankings, most);
        };
    }

    private static boolean isPossible(BallotForm form, Figures figures) {
        return switch (form) {
            case LIST ->
                figures.blank() == 0
                        && figures.votes().stream().allMatch(votes -> votes.within(figures.cast()))
                        && figures.votes().stream()
                                .allMatch(votes -> votes.yes() + votes.no() == figures.cast() - figures.invalid());
            case CROSSES -> figures.votes().stream().allMatch(votes -> votes.no() == 0 && votes.abstain() == 0);
            case ANSWERS -> figures.blank() == 0;
            case RANKING -> false;
        };
    }

    /// Whether the count would take the figures.
    private static boolean addsUp(Election called, Round round, Figures figures) {
        var names = called.names(round.opening().standing());
        try {
            RoundFigures.sums(called.called().form(), names, figures)
                    .sums(RulesOfCount.inRounds(called.called(), round.opening().members())
                            .crosses(called.seatsLeft(), names.size()));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isPossible(Rankings rankings, long most) {
        if (rankings.invalid() < 0 || rankings.invalid() > most) {
            return false;
        }
        var left = most - rankings.invalid();
        for (var marked : rankings.ballots()) {
            if (marked.votes() < 1
                    || marked.votes() > left
                    || marked.ranks().stream().anyMatch(rank -> rank < 0 || rank > HIGHEST_RANK)) {
                return false;
            }
            left -= marked.votes();
        }
        return true;
    }
}
