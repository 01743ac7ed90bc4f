package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.record.RecordFact.SpeechApproved;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.RecordRefusal.NoSuchSpeech;
import plenum.congress.record.RecordRefusal.NotYourSpeech;
import plenum.congress.record.RecordRefusal.NothingTaken;

class ApproveSpeechTest {
    private static final UtteranceId T1 = new UtteranceId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final SpeechBegun SPOKEN =
            new SpeechBegun(L1, ANNA, FloorKind.REPORT, Optional.empty(), Optional.empty(), 0);
    private static final UtteranceTaken TAKEN = new UtteranceTaken(T1, Optional.of(L1), "Comrads!");

    @Test
    void a_speaker_approves_the_own_words() {
        var after = given(SPOKEN, TAKEN).when(ANNA, new ApproveSpeech(L1)).recorded(new SpeechApproved(L1, ANNA));
        assertThat(after.hall().record().speech(L1).orElseThrow().approval()).isPresent();
    }

    @Test
    void twice_changes_nothing() {
        given(SPOKEN, TAKEN, new SpeechApproved(L1, ANNA))
                .when(ANNA, new ApproveSpeech(L1))
                .unchanged();
    }

    @Test
    void a_paragraph_taken_down_later_asks_for_approval_anew() {
        given(
                        SPOKEN,
                        TAKEN,
                        new SpeechApproved(L1, ANNA),
                        new UtteranceTaken(new UtteranceId(2), Optional.of(L1), "So."))
                .when(ANNA, new ApproveSpeech(L1))
                .recorded(new SpeechApproved(L1, ANNA));
    }

    @Test
    void there_was_no_such_speech() {
        given().when(BRUNO, new ApproveSpeech(L1)).refused(new NoSuchSpeech(L1));
    }

    @Test
    void nobody_approves_the_words_of_another() {
        given(SPOKEN).when(BRUNO, new ApproveSpeech(L1)).refused(new NotYourSpeech(L1));
    }

    @Test
    void nothing_was_taken_down() {
        given(SPOKEN).when(ANNA, new ApproveSpeech(L1)).refused(new NothingTaken(L1));
    }
}
