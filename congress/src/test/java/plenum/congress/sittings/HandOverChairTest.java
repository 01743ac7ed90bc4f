package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.VoteId;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.Office;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.ChairHandedOver;
import plenum.congress.sittings.SittingRefusal.NoSitting;
import plenum.congress.sittings.SittingRefusal.NotAChair;
import plenum.congress.sittings.SittingRefusal.VoteUnderWay;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Result;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

class HandOverChairTest {
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

    @Test
    void chairs_rotate() {
        given(new OfficerAppointed(ANNA, Office.CHAIR))
                .when(CHAIR, new HandOverChair(ANNA))
                .recorded(new ChairHandedOver(S1, ANNA))
                .when(ANNA, new HandOverChair(ANNA))
                .unchanged();
    }

    @Test
    void not_between_sittings() {
        beforeTheSitting().when(CHAIR, new HandOverChair(ANNA)).refused(new NoSitting());
    }

    @Test
    void not_to_somebody_who_is_no_chair() {
        given().when(CHAIR, new HandOverChair(ANNA)).refused(new NotAChair(ANNA));
    }

    @Test
    void not_while_a_vote_is_open() {
        given(new OfficerAppointed(ANNA, Office.CHAIR), VOTE_OPENED)
                .when(CHAIR, new HandOverChair(ANNA))
                .refused(new VoteUnderWay(V1));
    }

    @Test
    void whoever_put_the_question_breaks_the_tie() {
        given(new OfficerAppointed(ANNA, Office.CHAIR), VOTE_OPENED, TIED)
                .when(CHAIR, new HandOverChair(ANNA))
                .refused(new VoteUnderWay(V1));
    }
}
