package plenum.congress.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORAS;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.voting;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.VoteId;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.orders.TieRule;
import plenum.congress.orders.VotingRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.AlreadyCast;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOnRoll;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.congress.voting.VotingRefusal.NotYourVote;
import plenum.count.majority.MajorityRule;

class CastVoteTest {
    private static final VoteId V1 = new VoteId(1);
    private static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));
    private static final VotingRule UNCHANGEABLE = new VotingRule(List.of(), TieRule.REJECTED, false, 0);

    private static VoteOpened opened(Question question, Method method) {
        return new VoteOpened(V1, question, method, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5);
    }

    @Test
    void a_delegate_votes() {
        var after = given(opened(new OnProcedure("Close the list?"), Method.DEVICES))
                .when(CLARA, new CastVote(V1, CLARAS, Choice.YES))
                .recorded(new VoteCast(V1, CLARAS, Choice.YES));
        assertThat(after.hall().voting().vote(V1).orElseThrow().tally()).isEqualTo(new Tally(3, 0, 0, 0));
    }

    @Test
    void the_same_vote_again_changes_nothing() {
        given(
                        voting(UNCHANGEABLE),
                        opened(new OnProcedure("Close the list?"), Method.DEVICES),
                        new VoteCast(V1, ANNAS, Choice.YES))
                .when(ANNA, new CastVote(V1, ANNAS, Choice.YES))
                .unchanged();
    }

    @Test
    void a_vote_is_changed_until_closing() {
        var after = given(
                        opened(new OnProcedure("Close the list?"), Method.DEVICES), new VoteCast(V1, ANNAS, Choice.NO))
                .when(ANNA, new CastVote(V1, ANNAS, Choice.YES))
                .recorded(new VoteCast(V1, ANNAS, Choice.YES));
        assertThat(after.hall().voting().vote(V1).orElseThrow().tally()).isEqualTo(new Tally(1, 0, 0, 0));
    }

    @Test
    void who_has_left_still_votes_from_the_frozen_roll() {
        given(opened(new OnProcedure("Close the list?"), Method.DEVICES), new CheckedOut(ANNA))
                .when(ANNA, new CastVote(V1, ANNAS, Choice.YES))
                .recorded(new VoteCast(V1, ANNAS, Choice.YES));
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(ANNA, new CastVote(V1, ANNAS, Choice.YES))
                .refused(new NotInSession());
    }

    @Test
    void there_is_no_such_vote() {
        given().when(ANNA, new CastVote(V1, ANNAS, Choice.YES)).refused(new NoSuchVote(V1));
    }

    @Test
    void not_once_it_is_over() {
        given(
                        opened(new OnProcedure("Close the list?"), Method.CARDS),
                        new VoteClosed(V1, new Tally(0, 0, 0, 0), Result.REJECTED, List.of()))
                .when(ANNA, new CastVote(V1, ANNAS, Choice.YES))
                .refused(new NotOpen(V1));
    }

    @Test
    void cards_are_not_cast_from_devices() {
        given(opened(new OnProcedure("Close the list?"), Method.CARDS))
                .when(ANNA, new CastVote(V1, DORAS, Choice.YES))
                .refused(new NotByThisMethod(V1));
    }

    @Test
    void a_consultative_mandate_is_not_on_the_roll() {
        given(opened(new OnProcedure("Close the list?"), Method.DEVICES))
                .when(ANNA, new CastVote(V1, DORAS, Choice.YES))
                .refused(new NotOnRoll());
    }

    @Test
    void nobody_votes_for_another() {
        given(
                        voting(UNCHANGEABLE),
                        opened(new OnProcedure("Close the list?"), Method.DEVICES),
                        new VoteCast(V1, ANNAS, Choice.NO))
                .when(BRUNO, new CastVote(V1, ANNAS, Choice.YES))
                .refused(new NotYourVote(ANNAS));
    }

    @Test
    void a_vote_is_not_changed_where_the_orders_say_so() {
        given(
                        voting(UNCHANGEABLE),
                        opened(new OnProcedure("Close the list?"), Method.DEVICES),
                        new VoteCast(V1, ANNAS, Choice.NO))
                .when(ANNA, new CastVote(V1, ANNAS, Choice.YES))
                .refused(new AlreadyCast(ANNAS));
    }
}
