package plenum.congress.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.VoteId;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.CardsEntered;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.ImpossibleCards;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NoText;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.count.majority.MajorityRule;

class EnterCardsTest {
    private static final VoteId V1 = new VoteId(1);
    private static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));

    private static VoteOpened opened(Question question, Method method) {
        return new VoteOpened(V1, question, method, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5);
    }

    @Test
    void blocks_add_up_and_are_corrected() {
        var after = given(
                        opened(new OnProcedure("Close the list?"), Method.CARDS), new CardsEntered(V1, "left", 1, 1, 0))
                .when(CHAIR, new EnterCards(V1, "right", 3, 0, 0))
                .recorded(new CardsEntered(V1, "right", 3, 0, 0))
                .when(CHAIR, new EnterCards(V1, "left", 1, 0, 1))
                .recorded(new CardsEntered(V1, "left", 1, 0, 1));
        assertThat(after.hall().voting().vote(V1).orElseThrow().tally()).isEqualTo(new Tally(4, 0, 1, 0));
    }

    @Test
    void the_same_again_changes_nothing() {
        given(opened(new OnProcedure("Close the list?"), Method.CARDS), new CardsEntered(V1, "left", 1, 1, 0))
                .when(CHAIR, new EnterCards(V1, "left", 1, 1, 0))
                .unchanged();
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(CHAIR, new EnterCards(V1, "", 9, 0, 0))
                .refused(new NotInSession());
    }

    @Test
    void there_is_no_such_vote() {
        given().when(CHAIR, new EnterCards(V1, "", 9, 0, 0)).refused(new NoSuchVote(V1));
    }

    @Test
    void not_once_it_is_over() {
        given(
                        opened(new OnProcedure("Close the list?"), Method.DEVICES),
                        new VoteClosed(V1, new Tally(0, 0, 0, 0), Result.REJECTED, List.of()))
                .when(CHAIR, new EnterCards(V1, "", 9, 0, 0))
                .refused(new NotOpen(V1));
    }

    @Test
    void only_by_cards() {
        given(opened(new OnProcedure("Close the list?"), Method.DEVICES))
                .when(CHAIR, new EnterCards(V1, "", 9, 0, 0))
                .refused(new NotByThisMethod(V1));
    }

    @Test
    void a_block_has_a_name() {
        given(opened(new OnProcedure("Close the list?"), Method.CARDS))
                .when(CHAIR, new EnterCards(V1, "", 9, 0, 0))
                .refused(new NoText());
    }

    @Test
    void no_more_cards_than_votes_present() {
        given(opened(new OnProcedure("Close the list?"), Method.CARDS), new CardsEntered(V1, "left", 2, 1, 0))
                .when(CHAIR, new EnterCards(V1, "right", 1, 1, 1))
                .refused(new ImpossibleCards(2));
    }

    @Test
    void no_negative_cards() {
        given(opened(new OnProcedure("Close the list?"), Method.CARDS))
                .when(CHAIR, new EnterCards(V1, "left", 6, -1, 0))
                .refused(new ImpossibleCards(5));
    }

    @Test
    void the_largest_numbers_do_not_overflow() {
        given(opened(new OnProcedure("Close the list?"), Method.CARDS))
                .when(CHAIR, new EnterCards(V1, "left", Long.MAX_VALUE, Long.MAX_VALUE, 2))
                .refused(new ImpossibleCards(5));
    }
}
