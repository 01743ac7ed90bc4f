package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.VoteId;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.DoorsOpened;
import plenum.congress.sittings.SittingRefusal.NoSitting;
import plenum.congress.sittings.SittingRefusal.VoteUnderWay;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

class OpenDoorsTest {
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

    @Test
    void the_public_is_let_in_again() {
        given(new DoorsClosed(S1))
                .when(CHAIR, new OpenDoors())
                .recorded(new DoorsOpened(S1))
                .when(CHAIR, new OpenDoors())
                .unchanged();
    }

    @Test
    void not_between_sittings() {
        beforeTheSitting().when(CHAIR, new OpenDoors()).refused(new NoSitting());
    }

    @Test
    void a_vote_is_not_left_behind() {
        given(new DoorsClosed(S1), VOTE_OPENED).when(CHAIR, new OpenDoors()).refused(new VoteUnderWay(V1));
    }
}
