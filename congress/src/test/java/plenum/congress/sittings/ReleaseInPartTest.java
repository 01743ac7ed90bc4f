package plenum.congress.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingFact.ReleaseOrdered;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingFact.SittingReleasedInPart;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotInOrder;
import plenum.congress.sittings.SittingRefusal.NotOver;
import plenum.congress.sittings.SittingRefusal.NotReleasableInPart;
import plenum.congress.sittings.SittingRefusal.NotThatMany;
import plenum.congress.sittings.SittingRefusal.NothingWithheld;

class ReleaseInPartTest {
    private static final SittingId S9 = new SittingId(9);
    private static final String DECISION = "The committee, 5 March 1989";
    private static final DoorsClosed CLOSED = new DoorsClosed(S1);
    private static final SittingAdjourned OVER = new SittingAdjourned(S1);
    private static final ReleaseOrdered ORDERED = new ReleaseOrdered(S1, DECISION, true);
    private static final List<Withheld> BLACK =
            List.of(new Withheld(4, 10, 90), new Withheld(4, 100, 101), new Withheld(7, 3, 9));

    @Test
    void all_but_some_passages_is_released_and_the_rest_is_sealed_as_before() {
        var after = given(CLOSED, OVER, ORDERED)
                .when(SECRETARY, new ReleaseInPart(S1, List.of(), BLACK))
                .recorded(new SittingReleasedInPart(S1, List.of(), DECISION, BLACK));
        var sitting = after.hall().sittings().sitting(S1).orElseThrow();
        assertThat(sitting.readable()).isTrue();
        assertThat(sitting.released()).isFalse();
        assertThat(sitting.partial()).contains(new Partial(DECISION, BLACK));
    }

    @Test
    void the_rest_is_released_later() {
        given(CLOSED, OVER, ORDERED, new SittingReleasedInPart(S1, List.of(), DECISION, BLACK))
                .when(SECRETARY, new OrderRelease(S1, "The next one"))
                .recorded(
                        new ReleaseOrdered(S1, "The next one", false),
                        new SittingReleased(S1, List.of(), Optional.of("The next one")));
    }

    @Test
    void keepers_bring_the_key_first() {
        var named = new KeepersNamed(S1, List.of(ANNA, BRUNO), 2, Optional.empty());
        given(named, CLOSED, OVER, ORDERED)
                .when(SECRETARY, new ReleaseInPart(S1, List.of(ANNA, ANNA), BLACK))
                .refused(new NotThatMany(2, List.of(ANNA, ANNA)));
        given(named, CLOSED, OVER, ORDERED)
                .when(SECRETARY, new ReleaseInPart(S1, List.of(ANNA, BRUNO), BLACK))
                .recorded(new SittingReleasedInPart(S1, List.of(ANNA, BRUNO), DECISION, BLACK));
    }

    @Test
    void there_is_no_such_sitting() {
        given().when(SECRETARY, new ReleaseInPart(S9, List.of(), List.of())).refused(new NoSuchSitting(S9));
    }

    @Test
    void a_sitting_is_over_first() {
        given(CLOSED, ORDERED)
                .when(SECRETARY, new ReleaseInPart(S1, List.of(), List.of()))
                .refused(new NotOver(S1));
    }

    @Test
    void it_is_decided_that_some_of_it_stays_black() {
        given(CLOSED, OVER)
                .when(SECRETARY, new ReleaseInPart(S1, List.of(), List.of()))
                .refused(new NotReleasableInPart(S1));
        given(CLOSED, OVER, new ReleaseOrdered(S1, DECISION, false))
                .when(SECRETARY, new ReleaseInPart(S1, List.of(), BLACK))
                .refused(new NotReleasableInPart(S1));
    }

    @Test
    void where_nothing_stays_black_all_of_it_is_released() {
        given(CLOSED, OVER, ORDERED)
                .when(SECRETARY, new ReleaseInPart(S1, List.of(), List.of()))
                .refused(new NothingWithheld(S1));
    }

    @Test
    void passages_stand_in_order_each_apart() {
        for (var wrong : List.of(
                List.of(new Withheld(4, 9, 9)),
                List.of(new Withheld(4, 10, 90), new Withheld(4, 90, 95)),
                List.of(new Withheld(7, 3, 9), new Withheld(4, 10, 90)),
                List.of(new Withheld(-1, 3, 9)))) {
            given(CLOSED, OVER, ORDERED)
                    .when(SECRETARY, new ReleaseInPart(S1, List.of(), wrong))
                    .refused(new NotInOrder(S1));
        }
    }
}
