package plenum.congress.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingFact.ShareTaken;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotAKeeper;
import plenum.congress.sittings.SittingRefusal.NotPlanned;

class TakeShareTest {
    private static final SittingId S9 = new SittingId(9);
    private static final KeepersNamed NAMED = new KeepersNamed(S2, List.of(ANNA, BRUNO), 2, Optional.empty());

    @Test
    void a_keeper_takes_the_own_share() {
        var after = given(NAMED).when(ANNA, new TakeShare(S2, "ab")).recorded(new ShareTaken(S2, ANNA, "ab"));
        assertThat(after.hall()
                        .sittings()
                        .sitting(S2)
                        .orElseThrow()
                        .keeping()
                        .orElseThrow()
                        .waiting())
                .containsExactly(BRUNO);
    }

    @Test
    void twice_changes_nothing() {
        given(NAMED, new ShareTaken(S2, ANNA, "ab"))
                .when(ANNA, new TakeShare(S2, "cd"))
                .unchanged();
    }

    @Test
    void there_is_no_such_sitting() {
        given().when(ANNA, new TakeShare(S9, "ab")).refused(new NoSuchSitting(S9));
    }

    @Test
    void a_share_is_for_those_who_were_named() {
        given(NAMED).when(CLARA, new TakeShare(S2, "ab")).refused(new NotAKeeper(S2));
        given().when(CLARA, new TakeShare(S1, "ab")).refused(new NotAKeeper(S1));
    }

    @Test
    void it_is_taken_before_the_sitting() {
        given(NAMED, new SittingAdjourned(S1), new SittingOpened(S2, CHAIR))
                .when(ANNA, new TakeShare(S2, "ab"))
                .refused(new NotPlanned(S2));
    }
}
