package plenum.congress.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SpeechId;
import plenum.congress.VoteId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorKind;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingRefusal.NoSitting;
import plenum.congress.sittings.SittingRefusal.VoteUnderWay;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Result;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

class AdjournTest {
    private static final VoteId V1 = new VoteId(1);
    private static final VoteOpened VOTE_OPENED = new VoteOpened(
            V1,
            new OnProcedure("Close the list?"),
            Method.DEVICES,
            MajorityRule.SIMPLE,
            TieRule.CHAIR_CASTS,
            List.of(),
            0,
            5);
    private static final VoteClosed TIED = new VoteClosed(V1, new Tally(0, 0, 0, 0), Result.TIED, List.of());
    private static final SpeechId L1 = new SpeechId(1);
    private static final SpeechBegun ANNA_SPEAKS =
            new SpeechBegun(L1, ANNA, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 0);

    @Test
    void the_sitting_ends_even_in_recess() {
        given(new SittingRecessed(S1, "noon")).when(CHAIR, new Adjourn()).recorded(new SittingAdjourned(S1));
    }

    @Test
    void not_when_there_is_none() {
        beforeTheSitting().when(CHAIR, new Adjourn()).refused(new NoSitting());
    }

    @Test
    void whoever_speaks_has_spoken() {
        var after =
                given(ANNA_SPEAKS).when(CHAIR, new Adjourn()).recorded(new SpeechEnded(L1), new SittingAdjourned(S1));
        assertThat(after.hall().floor().speaking()).isEmpty();
    }

    @Test
    void not_while_a_vote_is_open() {
        given(ANNA_SPEAKS, VOTE_OPENED).when(CHAIR, new Adjourn()).refused(new VoteUnderWay(V1));
    }

    @Test
    void not_while_a_tie_waits_for_the_chair() {
        given(VOTE_OPENED, TIED).when(CHAIR, new Adjourn()).refused(new VoteUnderWay(V1));
    }
}
