package plenum.congress.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingFact.ShareTaken;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotEnrolled;
import plenum.congress.sittings.SittingRefusal.NotPlanned;
import plenum.congress.sittings.SittingRefusal.NotThatMany;
import plenum.congress.sittings.SittingRefusal.SharesTaken;

class NameKeepersTest {
    private static final SittingId S9 = new SittingId(9);
    private static final LocalDate DAY = LocalDate.of(1989, 3, 5);
    private static final KeepersNamed NAMED = new KeepersNamed(S2, List.of(ANNA, BRUNO), 2, Optional.empty());

    @Test
    void keepers_are_named() {
        given().when(SECRETARY, new NameKeepers(S2, List.of(ANNA, BRUNO, CLARA), 2, Optional.of(DAY)))
                .recorded(new KeepersNamed(S2, List.of(ANNA, BRUNO, CLARA), 2, Optional.of(DAY)));
    }

    @Test
    void others_are_named_while_nobody_has_a_share() {
        var after = given(NAMED)
                .when(SECRETARY, new NameKeepers(S2, List.of(CLARA), 1, Optional.empty()))
                .recorded(new KeepersNamed(S2, List.of(CLARA), 1, Optional.empty()));
        assertThat(after.hall().sittings().sitting(S2).orElseThrow().keeps(ANNA))
                .isFalse();
    }

    @Test
    void there_is_no_such_sitting() {
        given().when(SECRETARY, named(S9, 3, ANNA)).refused(new NoSuchSitting(S9));
    }

    @Test
    void they_are_named_before_the_sitting_is_opened() {
        given().when(SECRETARY, named(S1, 3, ANNA)).refused(new NotPlanned(S1));
    }

    @Test
    void once_a_share_was_taken_the_keepers_stay() {
        given(NAMED, new ShareTaken(S2, ANNA, "ab"))
                .when(SECRETARY, named(S2, 3, ANNA))
                .refused(new SharesTaken(S2));
    }

    @Test
    void there_are_as_many_as_are_needed_each_once() {
        given().when(SECRETARY, named(S2, 0, ANNA)).refused(new NotThatMany(0, List.of(ANNA)));
        given().when(SECRETARY, named(S2, 2, ANNA)).refused(new NotThatMany(2, List.of(ANNA)));
        given().when(SECRETARY, named(S2, 2, ANNA, ANNA)).refused(new NotThatMany(2, List.of(ANNA, ANNA)));
    }

    @Test
    void a_keeper_is_enrolled() {
        var stranger = new PersonId(99);
        given().when(SECRETARY, named(S2, 1, stranger)).refused(new NotEnrolled(stranger));
    }

    private static NameKeepers named(SittingId sitting, int threshold, PersonId... keepers) {
        return new NameKeepers(sitting, List.of(keepers), threshold, Optional.empty());
    }
}
