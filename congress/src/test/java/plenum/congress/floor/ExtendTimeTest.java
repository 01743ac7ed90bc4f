package plenum.congress.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SpeechId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.TimeExtended;
import plenum.congress.floor.FloorRefusal.NoTime;
import plenum.congress.floor.FloorRefusal.NobodySpeaks;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class ExtendTimeTest {
    private static final SpeechId L1 = new SpeechId(1);
    private static final SpeechBegun ANNA_SPEAKS =
            new SpeechBegun(L1, ANNA, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 0);

    @Test
    void the_speaker_has_more_time() {
        var after = given(new SpeechBegun(L1, ANNA, FloorKind.REPORT, Optional.empty(), Optional.empty(), 600))
                .when(CHAIR, new ExtendTime(300))
                .recorded(new TimeExtended(L1, 300));
        assertThat(after.hall().floor().speaking().orElseThrow().seconds()).isEqualTo(900);
    }

    @Test
    void nobody_has_time_out_of_session() {
        given(ANNA_SPEAKS, new SittingRecessed(S1, "noon"))
                .when(CHAIR, new ExtendTime(0))
                .refused(new NotInSession());
    }

    @Test
    void nobody_speaks() {
        given().when(CHAIR, new ExtendTime(0)).refused(new NobodySpeaks());
    }

    @Test
    void no_time_is_no_extension() {
        given(ANNA_SPEAKS).when(CHAIR, new ExtendTime(0)).refused(new NoTime());
    }

    @Test
    void nobody_speaks_for_more_than_a_day() {
        given(ANNA_SPEAKS).when(CHAIR, new ExtendTime(86_401)).refused(new NoTime());
    }
}
