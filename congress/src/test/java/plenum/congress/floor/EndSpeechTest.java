package plenum.congress.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SpeechId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorRefusal.NobodySpeaks;
import plenum.congress.floor.FloorRefusal.NotYourSpeech;

class EndSpeechTest {
    private static final SpeechId L1 = new SpeechId(1);
    private static final SpeechBegun ANNA_SPEAKS =
            new SpeechBegun(L1, ANNA, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 0);

    @Test
    void the_speaker_ends() {
        var after = given(ANNA_SPEAKS).when(ANNA, new EndSpeech()).recorded(new SpeechEnded(L1));
        assertThat(after.hall().floor().speaking()).isEmpty();
    }

    @Test
    void the_chair_ends_it() {
        given(ANNA_SPEAKS).when(CHAIR, new EndSpeech()).recorded(new SpeechEnded(L1));
    }

    @Test
    void nobody_speaks() {
        given().when(BRUNO, new EndSpeech()).refused(new NobodySpeaks());
    }

    @Test
    void nobody_else_ends_it() {
        given(ANNA_SPEAKS).when(BRUNO, new EndSpeech()).refused(new NotYourSpeech(L1));
    }
}
