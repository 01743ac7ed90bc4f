package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.paper;
import static plenum.congress.elections.Scene.prepared;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.ElectionFact.PaperBallotsEntered;
import plenum.congress.elections.ElectionRefusal.NoBallot;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.elections.PaperRefusal.ImpossiblePaper;
import plenum.congress.elections.PaperRefusal.OtherPaper;
import plenum.congress.elections.PaperRefusal.PaperStands;
import plenum.congress.minutes.Chain;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.UrnCounted;

class EnterPaperBallotsTest {
    private static EnterPaperBallots enter(PaperBallots paper) {
        return new EnterPaperBallots(E1, paper);
    }

    /// Bruno and Clara vote on paper, which makes four votes.
    private static Minutes balloting(Fact called) {
        return given(KEY)
                .and(called, nominated("Olga", "Pjotr"), ready(2))
                .and(opened(1, U1, standing(2)), prepared(U1, 1, paper(), 1, BRUNOS, CLARAS));
    }

    private static Minutes list() {
        return balloting(called(2, BallotForm.LIST, "struck-names"));
    }

    private static Minutes crosses() {
        return balloting(called(1, BallotForm.CROSSES, "two-round"));
    }

    private static Minutes rankings() {
        return balloting(called(1, BallotForm.RANKING, "irv"));
    }

    private static Figures figures(long cast, long blank, long invalid, Votes... votes) {
        return new Figures(cast, blank, invalid, List.of(votes));
    }

    private static Votes votes(long yes, long no, long abstain) {
        return new Votes(yes, no, abstain);
    }

    private static Rankings ranked(long invalid, Marked... marked) {
        return new Rankings(invalid, List.of(marked));
    }

    private static void taken(Minutes minutes, PaperBallots paper) {
        minutes.when(SECRETARY, enter(paper)).recorded(new PaperBallotsEntered(E1, paper));
    }

    private static void impossible(Minutes minutes, PaperBallots paper) {
        minutes.when(SECRETARY, enter(paper)).refused(new ImpossiblePaper(4));
    }

    @Test
    void a_teller_enters_names_struck_and_not_struck() {
        taken(list(), figures(4, 0, 1, votes(3, 0, 0), votes(1, 2, 0)));
    }

    @Test
    void a_teller_enters_crosses() {
        taken(crosses(), figures(4, 1, 1, votes(2, 0, 0), votes(0, 0, 0)));
    }

    @Test
    void a_teller_enters_answers() {
        taken(
                balloting(called(2, BallotForm.ANSWERS, "yes-no-abstain")),
                figures(4, 0, 1, votes(2, 1, 0), votes(0, 1, 2)));
    }

    @Test
    void a_teller_enters_rankings() {
        taken(rankings(), ranked(1, new Marked(3, List.of(2, 1))));
    }

    @Test
    void other_figures_take_the_place_of_the_first() {
        var first = figures(1, 0, 0, votes(1, 0, 0), votes(1, 0, 0));
        list().and(new PaperBallotsEntered(E1, first))
                .when(SECRETARY, enter(first))
                .unchanged();
        taken(list().and(new PaperBallotsEntered(E1, first)), figures(1, 0, 0, votes(1, 0, 0), votes(0, 1, 0)));
    }

    @Test
    void once_the_urn_is_counted_what_stands_on_paper_is_not_corrected() {
        var first = figures(1, 0, 0, votes(1, 0, 0), votes(1, 0, 0));
        var counted = list().and(new PaperBallotsEntered(E1, first), new UrnCounted(U1, "{}", Chain.hash("the end")));
        counted.when(SECRETARY, enter(first)).unchanged();
        counted.when(SECRETARY, enter(figures(1, 0, 0, votes(1, 0, 0), votes(0, 1, 0))))
                .refused(new PaperStands(E1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(SECRETARY, enter(ranked(9))).refused(new NoSuchElection(E1));
    }

    @Test
    void not_before_anybody_votes() {
        given(called(2, BallotForm.LIST, "struck-names"))
                .when(SECRETARY, enter(ranked(9)))
                .refused(new NoBallot(E1));
    }

    @Test
    void what_does_not_fit_the_ballot_paper() {
        list().when(SECRETARY, enter(ranked(9))).refused(new OtherPaper(BallotForm.LIST));
        list().when(SECRETARY, enter(figures(9, 0, 0))).refused(new OtherPaper(BallotForm.LIST));
        rankings().when(SECRETARY, enter(figures(9, 0, 0))).refused(new OtherPaper(BallotForm.RANKING));
        rankings()
                .when(SECRETARY, enter(ranked(9, new Marked(1, List.of(1)))))
                .refused(new OtherPaper(BallotForm.RANKING));
    }

    @Test
    void no_more_than_votes_on_the_roll_are_cast_on_paper() {
        impossible(list(), figures(5, 0, 0, votes(5, 0, 0), votes(5, 0, 0)));
        impossible(rankings(), ranked(1, new Marked(4, List.of(1, 2))));
    }

    @Test
    void no_figures_that_contradict_one_another() {
        impossible(list(), figures(3, 0, 0, votes(3, 0, 0), votes(1, 1, 0)));
        impossible(list(), figures(3, 1, 0, votes(3, 0, 0), votes(3, 0, 0)));
        impossible(list(), figures(-1, 0, 0, votes(0, 0, 0), votes(0, 0, 0)));
        impossible(list(), figures(3, 0, 4, votes(0, 0, 0), votes(0, 0, 0)));
        impossible(list(), figures(3, 0, 0, votes(Long.MAX_VALUE, Long.MAX_VALUE, 5), votes(3, 0, 0)));
        impossible(crosses(), figures(3, 0, 0, votes(2, 1, 0), votes(1, 0, 0)));
        impossible(crosses(), figures(3, 0, 0, votes(2, 0, 0), votes(2, 0, 0)));
        impossible(crosses(), figures(3, 0, 0, votes(1, 0, 0), votes(1, 0, 0)));
        impossible(
                balloting(called(2, BallotForm.ANSWERS, "yes-no-abstain")),
                figures(2, 0, 0, votes(1, 1, 1), votes(1, 1, 0)));
        impossible(rankings(), ranked(-1, new Marked(1, List.of(1, 2))));
        impossible(rankings(), ranked(0, new Marked(0, List.of(1, 2))));
        impossible(rankings(), ranked(0, new Marked(1, List.of(-1, 2))));
        impossible(rankings(), ranked(0, new Marked(1, List.of(256, 2))));
    }
}
