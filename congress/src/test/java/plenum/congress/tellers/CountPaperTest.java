package plenum.congress.tellers;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.SecretVote.PUT;
import static plenum.congress.minutes.SecretVote.V1;
import static plenum.congress.tellers.Count.BEHIND_DOORS;
import static plenum.congress.tellers.Count.CLOSED;
import static plenum.congress.tellers.Count.E1;
import static plenum.congress.tellers.Count.ONCE;
import static plenum.congress.tellers.Count.TWICE;
import static plenum.congress.tellers.Count.U1;
import static plenum.congress.tellers.Count.U9;
import static plenum.congress.tellers.Count.agreed;
import static plenum.congress.tellers.Count.balloting;
import static plenum.congress.tellers.Count.counted;
import static plenum.congress.tellers.Count.counting;
import static plenum.congress.tellers.Count.crosses;
import static plenum.congress.tellers.Count.established;
import static plenum.congress.tellers.Count.found;
import static plenum.congress.tellers.Count.ranked;
import static plenum.congress.tellers.Count.urnCounted;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.Office;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.DeclareElected;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.EnterPaperBallots;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.elections.PaperRefusal;
import plenum.congress.minutes.Minutes;
import plenum.congress.minutes.SecretVote;
import plenum.congress.tellers.TellersRefusal.AnotherCounts;
import plenum.congress.tellers.TellersRefusal.BehindClosedDoors;
import plenum.congress.tellers.TellersRefusal.CountedOnce;
import plenum.congress.tellers.TellersRefusal.CountsAgree;
import plenum.congress.tellers.TellersRefusal.ImpossiblePaper;
import plenum.congress.tellers.TellersRefusal.InvalidWithoutReason;
import plenum.congress.tellers.TellersRefusal.NoSuchUrn;
import plenum.congress.tellers.TellersRefusal.NobodyOnPaper;
import plenum.congress.tellers.TellersRefusal.NotBeingCounted;
import plenum.congress.tellers.TellersRefusal.OtherPaper;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.voting.EnterPaper;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.congress.voting.VotingRefusal;

class CountPaperTest {
    private static CountPaper count(PaperBallots found) {
        return new CountPaper(U1, found);
    }

    @Test
    void one_count_establishes_nothing() {
        var once = counting().when(DORA, count(found(3, 1))).recorded(counted(DORA, found(3, 1)));
        assertThat(once.hall().tellers().paper(U1).established()).isEmpty();
        once.and(urnCounted()).when(CHAIR, new DeclareElected(E1)).refused(new PaperRefusal.PaperMissing(E1));
    }

    @Test
    void a_slip_is_corrected_before_anybody_else_has_counted() {
        var slip = counting().and(counted(DORA, found(1, 3)));
        slip.when(DORA, count(found(1, 3))).unchanged();
        var corrected = slip.when(DORA, count(found(3, 1))).recorded(counted(DORA, found(3, 1)));
        assertThat(corrected.hall().tellers().paper(U1).counts()).hasSize(1);
    }

    @Test
    void two_tellers_who_agree_establish_what_was_on_paper() {
        counting()
                .and(counted(DORA, found(3, 1)))
                .when(EMIL, count(found(3, 1)))
                .recorded(counted(EMIL, found(3, 1)), established(found(3, 1)));
    }

    @Test
    void where_they_differ_somebody_recounts_who_has_not_counted() {
        var differ = counting().and(counted(DORA, found(3, 1)), counted(EMIL, found(2, 2)));
        differ.when(DORA, count(found(2, 2))).refused(new AnotherCounts(List.of(ANNA)));
        differ.when(ANNA, count(found(2, 2))).recorded(counted(ANNA, found(2, 2)), established(found(2, 2)));
        var still = differ.when(ANNA, count(found(1, 3))).recorded(counted(ANNA, found(1, 3)));
        still.when(DORA, count(found(1, 3))).recorded(counted(DORA, found(1, 3)), established(found(1, 3)));
        still.when(ANNA, count(found(0, 4))).recorded(counted(ANNA, found(0, 4)));
    }

    @Test
    void of_two_tellers_one_recounts_but_nobody_agrees_with_himself() {
        var two = counting()
                .and(new OfficerRelieved(ANNA, Office.TELLER), counted(DORA, found(3, 1)), counted(EMIL, found(2, 2)));
        two.when(EMIL, count(found(3, 1))).recorded(counted(EMIL, found(3, 1)), established(found(3, 1)));
        two.and(counted(EMIL, found(1, 3))).when(EMIL, count(found(2, 2))).recorded(counted(EMIL, found(2, 2)));
    }

    @Test
    void rankings_agree_however_they_were_piled() {
        var one = ranked(new Marked(1, List.of(1, 2)), new Marked(2, List.of(2, 1)), new Marked(1, List.of(1, 2)));
        var other = ranked(new Marked(2, List.of(2, 1)), new Marked(2, List.of(1, 2)));
        var third = ranked(new Marked(3, List.of(2, 1)), new Marked(1, List.of(1, 2)));
        var counting = counting(BallotForm.RANKING, "irv").and(counted(DORA, one));
        counting.when(EMIL, count(other)).recorded(counted(EMIL, other), established(other));
        counting.when(EMIL, count(third)).recorded(counted(EMIL, third));
    }

    /// Bruno and Clara vote on paper in a vote: four votes.
    private static Minutes vote() {
        var prepared = SecretVote.prepared(1, List.of(BRUNOS, CLARAS));
        return SecretVote.counted(
                PUT,
                new UrnPrepared(
                        prepared.urn(),
                        prepared.uuid(),
                        prepared.purpose(),
                        prepared.group(),
                        prepared.paper(),
                        prepared.units(),
                        prepared.onPaper(),
                        TWICE),
                1,
                0,
                0);
    }

    private static Figures answered(long yes, long no, long abstain) {
        return new Figures(yes + no + abstain, 0, 0, List.of(new Votes(yes, no, abstain)));
    }

    @Test
    void the_paper_of_a_vote_is_counted_in_the_same_way() {
        vote().and(counted(DORA, answered(2, 1, 1)))
                .when(EMIL, count(answered(2, 1, 1)))
                .recorded(counted(EMIL, answered(2, 1, 1)), new PaperEntered(V1, new Tally(2, 1, 1, 0)));
        vote().when(DORA, count(found(2, 2))).refused(new OtherPaper(U1));
        vote().when(DORA, count(answered(3, 1, 1))).refused(new ImpossiblePaper(4));
        vote().when(DORA, count(answered(3, -1, 1))).refused(new ImpossiblePaper(4));
    }

    @Test
    void where_paper_is_counted_twice_it_is_not_entered_once() {
        counting().when(DORA, new EnterPaperBallots(E1, found(3, 1))).refused(new VotingRefusal.CountedTwice(U1));
        vote().when(DORA, new EnterPaper(V1, new Tally(2, 1, 1, 0))).refused(new VotingRefusal.CountedTwice(U1));
    }

    @Test
    void not_behind_closed_doors() {
        counting().and(BEHIND_DOORS).when(DORA, count(found(9, 9))).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_urn() {
        counting().when(DORA, new CountPaper(U9, found(9, 9))).refused(new NoSuchUrn(U9));
    }

    @Test
    void not_while_anybody_votes_and_not_once_it_is_declared() {
        var open = balloting(BallotForm.CROSSES, "two-round", TWICE, BRUNOS, CLARAS);
        open.when(DORA, count(found(9, 9))).refused(new NotBeingCounted(U1));
        agreed().and(new ElectionDecided(E1, List.of(1), 0, List.of()))
                .when(DORA, count(found(9, 9)))
                .refused(new NotBeingCounted(U1));
    }

    @Test
    void nobody_votes_on_paper() {
        balloting(BallotForm.CROSSES, "two-round", TWICE)
                .and(CLOSED)
                .when(DORA, count(found(9, 9)))
                .refused(new NobodyOnPaper(U1));
    }

    @Test
    void the_orders_ask_for_one_count() {
        balloting(BallotForm.CROSSES, "two-round", ONCE, BRUNOS, CLARAS)
                .and(CLOSED)
                .when(DORA, count(ranked()))
                .refused(new CountedOnce(U1));
    }

    @Test
    void what_does_not_fit_the_ballot_paper() {
        counting().when(DORA, count(ranked())).refused(new OtherPaper(U1));
        counting(BallotForm.RANKING, "irv").when(DORA, count(found(9, 9))).refused(new OtherPaper(U1));
    }

    @Test
    void an_invalid_paper_is_decided_by_itself() {
        counting().when(DORA, count(crosses(9, 0, 1, 4, 4))).refused(new InvalidWithoutReason(U1));
    }

    @Test
    void no_figures_that_no_papers_add_up_to() {
        counting().when(DORA, count(found(3, 2))).refused(new ImpossiblePaper(4));
        counting().when(DORA, count(crosses(2, 0, 0, 2, 2))).refused(new ImpossiblePaper(4));
    }

    @Test
    void nobody_counts_on_once_two_agree() {
        agreed().when(EMIL, count(found(3, 1))).unchanged();
        agreed().when(DORA, count(found(2, 2))).refused(new CountsAgree(U1));
        agreed().when(ANNA, count(found(3, 1))).refused(new CountsAgree(U1));
    }
}
