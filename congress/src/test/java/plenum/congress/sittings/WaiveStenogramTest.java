package plenum.congress.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.StenogramWaived;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotPlanned;

class WaiveStenogramTest {
    private static final SittingId S9 = new SittingId(9);

    @Test
    void a_sitting_is_held_without_stenogram() {
        var after = given().when(SECRETARY, new WaiveStenogram(S2)).recorded(new StenogramWaived(S2));
        assertThat(after.hall().sittings().sitting(S2).orElseThrow().stenogram())
                .isFalse();
    }

    @Test
    void twice_changes_nothing() {
        given(new StenogramWaived(S2)).when(SECRETARY, new WaiveStenogram(S2)).unchanged();
    }

    @Test
    void there_is_no_such_sitting() {
        given().when(SECRETARY, new WaiveStenogram(S9)).refused(new NoSuchSitting(S9));
    }

    @Test
    void it_is_said_before_the_sitting_is_opened() {
        given().when(SECRETARY, new WaiveStenogram(S1)).refused(new NotPlanned(S1));
    }
}
