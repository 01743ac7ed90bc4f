package plenum.congress.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.SecretVote.PREPARED;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.counted;
import static plenum.congress.minutes.SecretVote.decrypted;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.prepared;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.minutes.SecretVote;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionPut;
import plenum.congress.motions.MotionFact.MotionReturned;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.Subject;
import plenum.congress.orders.TieRule;
import plenum.congress.urns.Urn;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NoText;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.count.majority.MajorityRule;

class AnnulVoteTest {
    private static final VoteId V1 = new VoteId(1);
    private static final MotionId M1 = new MotionId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final DebateOpened DEBATED = new DebateOpened(M1);
    private static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));

    private static VoteOpened opened(Question question, Method method) {
        return new VoteOpened(V1, question, method, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5);
    }

    @Test
    void an_open_vote_is_annulled_and_the_motion_is_under_debate_again() {
        given(MOVED, TABLED, DEBATED, opened(new OnMotion(M1), Method.DEVICES), new MotionPut(M1, V1))
                .when(CHAIR, new AnnulVote(V1, "devices failed"))
                .recorded(new VoteAnnulled(V1, "devices failed"), new MotionReturned(M1));
    }

    @Test
    void there_is_no_such_vote() {
        given().when(CHAIR, new AnnulVote(V1, "")).refused(new NoSuchVote(V1));
    }

    @Test
    void not_once_it_is_over() {
        given(
                        opened(new OnProcedure("Close the list?"), Method.DEVICES),
                        new VoteClosed(V1, new Tally(0, 0, 0, 0), Result.REJECTED, List.of()))
                .when(CHAIR, new AnnulVote(V1, ""))
                .refused(new NotOpen(V1));
    }

    @Test
    void not_without_a_reason() {
        given(opened(new OnProcedure("Close the list?"), Method.DEVICES))
                .when(CHAIR, new AnnulVote(V1, " "))
                .refused(new NoText());
    }

    @Test
    void the_urn_of_a_secret_vote_is_abandoned_whatever_it_waits_for() {
        for (var before : List.of(prepared(), SecretVote.open(), closed(), decrypted())) {
            var after = before.when(CHAIR, new AnnulVote(V1, "by mistake"))
                    .recorded(new VoteAnnulled(V1, "by mistake"), new UrnAbandoned(U1, "by mistake"));
            assertThat(after.hall().urns().urn(U1).orElseThrow().stage())
                    .isEqualTo(new Urn.Stage.Abandoned("by mistake"));
        }
    }

    @Test
    void an_urn_that_is_counted_stays_so() {
        counted(2, 1, 0)
                .when(CHAIR, new AnnulVote(V1, "a ballot was lost"))
                .recorded(new VoteAnnulled(V1, "a ballot was lost"));
    }

    @Test
    void a_vote_behind_closed_doors_has_nothing_to_do_with_the_urn_of_the_same_number() {
        keyed(opened(new OnProcedure("Close the list?"), Method.DEVICES), PREPARED)
                .when(CHAIR, new AnnulVote(V1, "by mistake"))
                .recorded(new VoteAnnulled(V1, "by mistake"));
    }
}
