package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingFact.ReleaseOrdered;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingRefusal.NoKeepers;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotAKeeper;
import plenum.congress.sittings.SittingRefusal.NotOver;
import plenum.congress.sittings.SittingRefusal.NotReleasable;
import plenum.congress.sittings.SittingRefusal.NotThatMany;

class ReleaseSittingTest {
    private static final SittingId S9 = new SittingId(9);
    private static final KeepersNamed NAMED = new KeepersNamed(S1, List.of(ANNA, BRUNO, CLARA), 2, Optional.empty());
    private static final SittingAdjourned OVER = new SittingAdjourned(S1);
    private static final DoorsClosed CLOSED = new DoorsClosed(S1);
    private static final ReleaseOrdered ORDERED = new ReleaseOrdered(S1, "The committee", false);

    @Test
    void enough_keepers_release_what_was_sealed() {
        given(NAMED, CLOSED, OVER, ORDERED)
                .when(BRUNO, new ReleaseSitting(S1, List.of(CLARA, BRUNO)))
                .recorded(new SittingReleased(S1, List.of(CLARA, BRUNO), Optional.of("The committee")));
    }

    @Test
    void when_the_day_has_come_no_order_is_needed() {
        var named = new KeepersNamed(S1, List.of(ANNA), 1, Optional.of(LocalDate.of(1956, 2, 14)));
        given(named, CLOSED, OVER)
                .when(ANNA, new ReleaseSitting(S1, List.of(ANNA)))
                .recorded(new SittingReleased(S1, List.of(ANNA), Optional.empty()));
    }

    @Test
    void what_is_released_stays_so() {
        given(NAMED, CLOSED, OVER, new SittingReleased(S1, List.of(ANNA, BRUNO), Optional.empty()))
                .when(ANNA, new ReleaseSitting(S1, List.of()))
                .unchanged();
    }

    @Test
    void there_is_no_such_sitting() {
        given().when(ANNA, new ReleaseSitting(S9, List.of())).refused(new NoSuchSitting(S9));
    }

    @Test
    void nobody_brings_a_key_that_nobody_keeps() {
        given().when(ANNA, new ReleaseSitting(S1, List.of())).refused(new NoKeepers(S1));
    }

    @Test
    void a_keeper_brings_it() {
        given(NAMED).when(SECRETARY, new ReleaseSitting(S1, List.of())).refused(new NotAKeeper(S1));
    }

    @Test
    void a_sitting_is_over_first() {
        given(NAMED).when(ANNA, new ReleaseSitting(S1, List.of())).refused(new NotOver(S1));
    }

    @Test
    void it_is_ordered_or_its_day_has_come() {
        var named = new KeepersNamed(S1, List.of(ANNA), 1, Optional.of(LocalDate.of(1956, 2, 15)));
        given(named, CLOSED, OVER).when(ANNA, new ReleaseSitting(S1, List.of())).refused(new NotReleasable(S1));
    }

    @Test
    void as_many_bring_their_shares_as_are_needed() {
        given(NAMED, CLOSED, OVER, ORDERED)
                .when(ANNA, new ReleaseSitting(S1, List.of(ANNA, ANNA)))
                .refused(new NotThatMany(2, List.of(ANNA, ANNA)));
        given(NAMED, CLOSED, OVER, ORDERED)
                .when(ANNA, new ReleaseSitting(S1, List.of(ANNA, EMIL)))
                .refused(new NotThatMany(2, List.of(ANNA, EMIL)));
    }
}
