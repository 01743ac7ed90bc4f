package plenum.congress.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.SecretVote.PREPARED;
import static plenum.congress.minutes.SecretVote.PUT;
import static plenum.congress.minutes.SecretVote.V1;
import static plenum.congress.minutes.SecretVote.counted;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.open;
import static plenum.congress.minutes.SecretVote.prepared;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.minutes.Minutes;
import plenum.congress.orders.TieRule;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.ImpossiblePaper;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.congress.voting.VotingRefusal.PaperStands;
import plenum.count.majority.MajorityRule;

class EnterPaperTest {
    private static final VoteOpened BY_DEVICES = new VoteOpened(
            V1, new OnProcedure("Close?"), Method.DEVICES, MajorityRule.SIMPLE, TieRule.REJECTED, PUT.roll(), 5, 5);

    /// Clara's three votes are cast on paper.
    private static Minutes withPaper() {
        return keyed(PUT, prepared(2, List.of(CLARAS)));
    }

    @Test
    void what_was_on_paper_is_entered_and_corrected() {
        var after = withPaper()
                .when(ANNA, new EnterPaper(V1, new Tally(0, 3, 0, 0)))
                .recorded(new PaperEntered(V1, new Tally(0, 3, 0, 0)))
                .when(ANNA, new EnterPaper(V1, new Tally(1, 0, 1, 1)))
                .recorded(new PaperEntered(V1, new Tally(1, 0, 1, 1)));
        assertThat(after.hall().voting().vote(V1).orElseThrow().paper()).isEqualTo(Optional.of(new Tally(1, 0, 1, 1)));
    }

    @Test
    void not_everybody_who_may_vote_on_paper_must() {
        withPaper().when(ANNA, new EnterPaper(V1, Tally.none())).recorded(new PaperEntered(V1, Tally.none()));
    }

    @Test
    void paper_is_counted_even_when_the_urn_is() {
        counted(PUT, prepared(2, List.of(CLARAS)), 1, 1, 0)
                .when(ANNA, new EnterPaper(V1, new Tally(3, 0, 0, 0)))
                .recorded(new PaperEntered(V1, new Tally(3, 0, 0, 0)));
    }

    @Test
    void once_the_urn_is_counted_what_stands_on_paper_is_not_corrected() {
        var known =
                counted(PUT, prepared(2, List.of(CLARAS)), 1, 1, 0).and(new PaperEntered(V1, new Tally(0, 3, 0, 0)));
        known.when(ANNA, new EnterPaper(V1, new Tally(0, 3, 0, 0))).unchanged();
        known.when(ANNA, new EnterPaper(V1, new Tally(3, 0, 0, 0))).refused(new PaperStands(V1));
    }

    @Test
    void the_same_again_changes_nothing() {
        withPaper()
                .and(new PaperEntered(V1, new Tally(0, 3, 0, 0)))
                .when(ANNA, new EnterPaper(V1, new Tally(0, 3, 0, 0)))
                .unchanged();
    }

    @Test
    void there_is_no_such_vote() {
        keyed().when(ANNA, new EnterPaper(V1, new Tally(9, 0, 0, 0))).refused(new NoSuchVote(V1));
    }

    @Test
    void not_once_the_result_is_declared() {
        keyed(BY_DEVICES, new VoteClosed(V1, Tally.none(), Result.REJECTED, List.of()))
                .when(ANNA, new EnterPaper(V1, new Tally(9, 0, 0, 0)))
                .refused(new NotOpen(V1));
    }

    @Test
    void there_is_no_paper_in_a_vote_that_is_not_secret() {
        keyed(BY_DEVICES).when(ANNA, new EnterPaper(V1, new Tally(9, 0, 0, 0))).refused(new NotByThisMethod(V1));
    }

    @Test
    void a_vote_behind_closed_doors_has_nothing_to_do_with_the_urn_of_the_same_number() {
        keyed(BY_DEVICES, PREPARED).when(ANNA, new EnterPaper(V1, Tally.none())).refused(new NotByThisMethod(V1));
    }

    @Test
    void no_more_ballots_than_votes_that_are_cast_on_paper() {
        withPaper().when(ANNA, new EnterPaper(V1, new Tally(1, 1, 1, 1))).refused(new ImpossiblePaper(3));
        withPaper()
                .when(ANNA, new EnterPaper(V1, new Tally(Long.MAX_VALUE, Long.MAX_VALUE, 2, 0)))
                .refused(new ImpossiblePaper(3));
        open().when(ANNA, new EnterPaper(V1, new Tally(0, 1, 0, 0))).refused(new ImpossiblePaper(0));
    }

    @Test
    void no_less_ballots_than_none() {
        for (var wrong : List.of(
                new Tally(-1, 0, 0, 0), new Tally(0, -1, 0, 0), new Tally(0, 0, -1, 0), new Tally(0, 0, 0, -1))) {
            withPaper().when(ANNA, new EnterPaper(V1, wrong)).refused(new ImpossiblePaper(3));
        }
    }
}
