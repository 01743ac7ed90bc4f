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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.Subject;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.VotingFact.CastingVoteGiven;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.NoDecision;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NoTie;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.count.majority.MajorityRule;

class GiveCastingVoteTest {
    private static final VoteId V1 = new VoteId(1);
    private static final MotionId M1 = new MotionId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final DebateOpened DEBATED = new DebateOpened(M1);
    private static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));

    private static VoteOpened chairCasts() {
        return new VoteOpened(
                V1, new OnMotion(M1), Method.DEVICES, MajorityRule.SIMPLE, TieRule.CHAIR_CASTS, ROLL, 5, 5);
    }

    @Test
    void the_chair_breaks_the_tie() {
        var after = given(
                        MOVED,
                        TABLED,
                        DEBATED,
                        chairCasts(),
                        new VoteClosed(V1, new Tally(1, 1, 0, 0), Result.TIED, List.of("tie")))
                .when(CHAIR, new GiveCastingVote(V1, Choice.YES))
                .recorded(new CastingVoteGiven(V1, CHAIR, Choice.YES), new MotionDecided(M1, true, V1));
        assertThat(after.hall().voting().vote(V1).orElseThrow().stage())
                .isEqualTo(new Vote.Stage.Closed(
                        new Tally(1, 1, 0, 0), Result.CARRIED, List.of("tie", "casting vote of the chair: yes")));
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(CHAIR, new GiveCastingVote(V1, Choice.ABSTAIN))
                .refused(new NotInSession());
    }

    @Test
    void there_is_no_such_vote() {
        given().when(CHAIR, new GiveCastingVote(V1, Choice.ABSTAIN)).refused(new NoSuchVote(V1));
    }

    @Test
    void there_is_no_tie() {
        given(chairCasts()).when(CHAIR, new GiveCastingVote(V1, Choice.ABSTAIN)).refused(new NoTie(V1));
    }

    @Test
    void an_abstention_breaks_no_tie() {
        given(chairCasts(), new VoteClosed(V1, new Tally(1, 1, 0, 0), Result.TIED, List.of("tie")))
                .when(CHAIR, new GiveCastingVote(V1, Choice.ABSTAIN))
                .refused(new NoDecision());
    }
}
