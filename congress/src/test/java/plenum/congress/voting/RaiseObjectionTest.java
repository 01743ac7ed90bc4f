package plenum.congress.voting;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.VoteId;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.ObjectionRaised;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOnRoll;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.count.majority.MajorityRule;

class RaiseObjectionTest {
    private static final VoteId V1 = new VoteId(1);
    private static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));

    private static VoteOpened opened(Question question, Method method) {
        return new VoteOpened(V1, question, method, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5);
    }

    @Test
    void a_voter_objects() {
        given(opened(new OnProcedure("Close the list?"), Method.ACCLAMATION))
                .when(ANNA, new RaiseObjection(V1))
                .recorded(new ObjectionRaised(V1, ANNA))
                .when(ANNA, new RaiseObjection(V1))
                .unchanged();
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(DORA, new RaiseObjection(V1))
                .refused(new NotInSession());
    }

    @Test
    void there_is_no_such_vote() {
        given().when(DORA, new RaiseObjection(V1)).refused(new NoSuchVote(V1));
    }

    @Test
    void not_once_it_is_over() {
        given(
                        opened(new OnProcedure("Close the list?"), Method.DEVICES),
                        new VoteClosed(V1, new Tally(0, 0, 0, 0), Result.REJECTED, List.of()))
                .when(DORA, new RaiseObjection(V1))
                .refused(new NotOpen(V1));
    }

    @Test
    void only_to_acclamation() {
        given(opened(new OnProcedure("Close the list?"), Method.DEVICES))
                .when(DORA, new RaiseObjection(V1))
                .refused(new NotByThisMethod(V1));
    }

    @Test
    void only_those_on_the_roll_object() {
        given(opened(new OnProcedure("Close the list?"), Method.ACCLAMATION))
                .when(DORA, new RaiseObjection(V1))
                .refused(new NotOnRoll());
    }
}
