package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingFact.ShareTaken;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingRefusal.AnotherInProgress;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NobodyPresides;
import plenum.congress.sittings.SittingRefusal.NotPlanned;
import plenum.congress.sittings.SittingRefusal.SharesWaiting;

class OpenSittingTest {
    @Test
    void who_opens_presides() {
        beforeTheSitting().when(CHAIR, new OpenSitting(S1)).recorded(new SittingOpened(S1, CHAIR));
    }

    @Test
    void not_one_that_is_not_in_the_programme() {
        given().when(CHAIR, new OpenSitting(new SittingId(9))).refused(new NoSuchSitting(new SittingId(9)));
    }

    @Test
    void not_twice() {
        given().when(CHAIR, new OpenSitting(S1)).refused(new NotPlanned(S1));
    }

    @Test
    void not_while_another_is_in_progress() {
        given().when(new Actor.Organiser(), new OpenSitting(S2)).refused(new AnotherInProgress(S1));
    }

    @Test
    void not_with_nobody_in_the_chair() {
        beforeTheSitting().when(new Actor.Organiser(), new OpenSitting(S1)).refused(new NobodyPresides());
    }

    @Test
    void keepers_have_their_shares_first() {
        given(new SittingAdjourned(S1), new KeepersNamed(S2, List.of(ANNA, CHAIR), 1, Optional.empty()))
                .and(new ShareTaken(S2, ANNA, "ab"))
                .when(CHAIR, new OpenSitting(S2))
                .refused(new SharesWaiting(List.of(CHAIR)));
    }
}
