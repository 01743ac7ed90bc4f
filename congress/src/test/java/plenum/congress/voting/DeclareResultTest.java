package plenum.congress.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.SecretVote.PREPARED;
import static plenum.congress.minutes.SecretVote.PUT;
import static plenum.congress.minutes.SecretVote.V1;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.counted;
import static plenum.congress.minutes.SecretVote.decrypted;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.prepared;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.CastingVoteGiven;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotCounted;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.congress.voting.VotingRefusal.PaperMissing;
import plenum.count.majority.MajorityRule;

class DeclareResultTest {
    private static final Fact RECESSED = new SittingRecessed(S1, "noon");
    private static final VoteOpened BY_DEVICES = opened(new OnProcedure("Close?"), Method.DEVICES, TieRule.REJECTED);

    private static VoteOpened opened(Question question, Method method, TieRule tie) {
        return new VoteOpened(V1, question, method, MajorityRule.SIMPLE, tie, PUT.roll(), 5, 5);
    }

    @Test
    void what_was_in_the_urn_decides() {
        var after = counted(opened(new OnAgenda(), Method.SECRET, TieRule.REJECTED), PREPARED, 2, 0, 1)
                .when(CHAIR, new DeclareResult(V1))
                .recorded(
                        new VoteClosed(
                                V1,
                                new Tally(2, 0, 1, 0),
                                Result.CARRIED,
                                List.of(
                                        "urn U1: 2 yes, 0 no, 1 abstain",
                                        "yes 2, no 0, abstentions 1, invalid 0",
                                        "yes and no: 2",
                                        "more than half of 2: 2 × 2 = 4 is more than 2",
                                        "carried")),
                        new AgendaAdopted());
        assertThat(after.hall().voting().vote(V1).orElseThrow().tally()).isEqualTo(new Tally(2, 0, 1, 0));
    }

    @Test
    void paper_is_told_apart_and_added() {
        counted(PUT, prepared(2, List.of(CLARAS)), 1, 1, 0)
                .and(new PaperEntered(V1, new Tally(0, 2, 0, 1)))
                .when(CHAIR, new DeclareResult(V1))
                .recorded(new VoteClosed(
                        V1,
                        new Tally(1, 3, 0, 1),
                        Result.REJECTED,
                        List.of(
                                "urn U1: 1 yes, 1 no, 0 abstain",
                                "on paper: 0 yes, 2 no, 0 abstain, 1 invalid",
                                "yes 1, no 3, abstentions 0, invalid 1",
                                "yes and no: 4",
                                "more than half of 4: 2 × 1 = 2 is not more than 4",
                                "rejected")));
    }

    @Test
    void a_tie_waits_for_the_chair_where_the_orders_say_so() {
        var question = opened(new OnProcedure("Close?"), Method.SECRET, TieRule.CHAIR_CASTS);
        var tied = counted(question, PREPARED, 1, 1, 1)
                .when(CHAIR, new DeclareResult(V1))
                .recorded(new VoteClosed(
                        V1,
                        new Tally(1, 1, 1, 0),
                        Result.TIED,
                        List.of(
                                "urn U1: 1 yes, 1 no, 1 abstain",
                                "yes 1, no 1, abstentions 1, invalid 0",
                                "yes and no: 2",
                                "more than half of 2: 2 × 1 = 2 is not more than 2",
                                "tie",
                                "the chair gives a casting vote")));
        tied.when(CHAIR, new DeclareResult(V1)).refused(new NotOpen(V1));
        tied.when(CHAIR, new GiveCastingVote(V1, Choice.YES)).recorded(new CastingVoteGiven(V1, CHAIR, Choice.YES));
    }

    @Test
    void whoever_has_voted_may_have_left() {
        var after = counted(2, 1, 0)
                .and(new CheckedOut(ANNA), new CheckedOut(BRUNO), new CheckedOut(CLARA))
                .when(CHAIR, new DeclareResult(V1));
        assertThat(after.decision()).isInstanceOf(plenum.congress.Decision.Allowed.class);
    }

    @Test
    void not_out_of_session() {
        keyed(RECESSED).when(CHAIR, new DeclareResult(V1)).refused(new NotInSession());
    }

    @Test
    void there_is_no_such_vote() {
        keyed().when(CHAIR, new DeclareResult(V1)).refused(new NoSuchVote(V1));
    }

    @Test
    void a_result_is_declared_once() {
        counted(2, 1, 0)
                .and(new VoteClosed(V1, new Tally(2, 1, 0, 0), Result.CARRIED, List.of()))
                .when(CHAIR, new DeclareResult(V1))
                .refused(new NotOpen(V1));
    }

    @Test
    void a_vote_that_is_not_secret_is_only_closed() {
        keyed(BY_DEVICES).when(CHAIR, new DeclareResult(V1)).refused(new NotByThisMethod(V1));
    }

    @Test
    void a_vote_behind_closed_doors_has_nothing_to_do_with_the_urn_of_the_same_number() {
        counted(BY_DEVICES, PREPARED, 2, 1, 0)
                .when(CHAIR, new DeclareResult(V1))
                .refused(new NotByThisMethod(V1));
    }

    @Test
    void not_before_the_urn_is_counted() {
        closed().when(CHAIR, new DeclareResult(V1)).refused(new NotCounted(V1));
        decrypted().when(CHAIR, new DeclareResult(V1)).refused(new NotCounted(V1));
        keyed(PUT, prepared(2, List.of(CLARAS)))
                .when(CHAIR, new DeclareResult(V1))
                .refused(new NotCounted(V1));
    }

    @Test
    void not_before_the_paper_is() {
        counted(PUT, prepared(2, List.of(CLARAS)), 1, 1, 0)
                .when(CHAIR, new DeclareResult(V1))
                .refused(new PaperMissing(V1));
    }
}
