package plenum.congress.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.DoorsOpened;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingFact.ReleaseOrdered;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingRefusal.NoDecision;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotOver;
import plenum.congress.sittings.SittingRefusal.NotSealed;

class OrderReleaseTest {
    private static final SittingId S9 = new SittingId(9);
    private static final String DECISION = "The committee, 5 March 1989";
    private static final SittingAdjourned OVER = new SittingAdjourned(S1);
    private static final DoorsClosed CLOSED = new DoorsClosed(S1);

    @Test
    void where_the_server_has_the_key_it_is_released_at_once() {
        var after = given(CLOSED, OVER)
                .when(SECRETARY, new OrderRelease(S1, DECISION))
                .recorded(
                        new ReleaseOrdered(S1, DECISION, false),
                        new SittingReleased(S1, List.of(), Optional.of(DECISION)));
        assertThat(after.hall().sittings().sitting(S1).orElseThrow().released()).isTrue();
    }

    @Test
    void where_others_keep_the_key_they_are_waited_for() {
        var after = given(new KeepersNamed(S1, List.of(ANNA), 1, Optional.empty()), CLOSED, OVER)
                .when(SECRETARY, new OrderRelease(S1, DECISION))
                .recorded(new ReleaseOrdered(S1, DECISION, false));
        assertThat(after.hall().sittings().sitting(S1).orElseThrow().released()).isFalse();
    }

    @Test
    void where_some_of_it_stays_black_that_is_marked_first() {
        var after = given(CLOSED, OVER)
                .when(SECRETARY, new OrderRelease(S1, DECISION, true))
                .recorded(new ReleaseOrdered(S1, DECISION, true));
        assertThat(after.hall().sittings().sitting(S1).orElseThrow().readable()).isFalse();
    }

    @Test
    void it_may_still_be_ordered_as_a_whole() {
        given(CLOSED, OVER, new ReleaseOrdered(S1, DECISION, true))
                .when(SECRETARY, new OrderRelease(S1, DECISION))
                .recorded(
                        new ReleaseOrdered(S1, DECISION, false),
                        new SittingReleased(S1, List.of(), Optional.of(DECISION)));
    }

    @Test
    void doors_that_were_opened_again_leave_sealed_what_was_said_before() {
        given(CLOSED, new DoorsOpened(S1), OVER)
                .when(SECRETARY, new OrderRelease(S1, DECISION))
                .recorded(
                        new ReleaseOrdered(S1, DECISION, false),
                        new SittingReleased(S1, List.of(), Optional.of(DECISION)));
    }

    @Test
    void twice_changes_nothing() {
        given(CLOSED, OVER, new ReleaseOrdered(S1, DECISION, false))
                .when(SECRETARY, new OrderRelease(S1, DECISION))
                .unchanged();
        given(CLOSED, OVER, new SittingReleased(S1, List.of(), Optional.empty()))
                .when(SECRETARY, new OrderRelease(S1, DECISION))
                .unchanged();
    }

    @Test
    void there_is_no_such_sitting() {
        given().when(SECRETARY, new OrderRelease(S9, "")).refused(new NoSuchSitting(S9));
    }

    @Test
    void a_sitting_is_over_first() {
        given().when(SECRETARY, new OrderRelease(S1, "")).refused(new NotOver(S1));
    }

    @Test
    void nothing_is_sealed_of_an_open_sitting() {
        given(OVER).when(SECRETARY, new OrderRelease(S1, "")).refused(new NotSealed(S1));
    }

    @Test
    void it_is_said_who_decided() {
        given(CLOSED, OVER).when(SECRETARY, new OrderRelease(S1, " ")).refused(new NoDecision(S1));
    }
}
