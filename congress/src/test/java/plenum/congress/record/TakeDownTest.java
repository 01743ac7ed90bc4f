package plenum.congress.record;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.RecordRefusal.NoSuchSpeech;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NothingToRecord;

class TakeDownTest {
    private static final UtteranceId T1 = new UtteranceId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final SpeechBegun SPOKEN =
            new SpeechBegun(L1, ANNA, FloorKind.REPORT, Optional.empty(), Optional.empty(), 0);
    private static final UtteranceTaken TAKEN = new UtteranceTaken(T1, Optional.of(L1), "Comrads!");

    @Test
    void a_paragraph_of_a_speech_is_taken_down() {
        given(SPOKEN).when(SECRETARY, new TakeDown(Optional.of(L1), "Comrads!")).recorded(TAKEN);
    }

    @Test
    void what_the_chair_says_belongs_to_no_speech() {
        given().when(SECRETARY, new TakeDown(Optional.empty(), "Order."))
                .recorded(new UtteranceTaken(T1, Optional.empty(), "Order."));
    }

    @Test
    void the_record_begins_with_the_first_sitting() {
        beforeTheSitting().when(SECRETARY, new TakeDown(Optional.of(L1), "")).refused(new NothingToRecord());
    }

    @Test
    void a_paragraph_has_a_text() {
        given().when(SECRETARY, new TakeDown(Optional.of(L1), " ")).refused(new NoText());
    }

    @Test
    void there_was_no_such_speech() {
        given().when(SECRETARY, new TakeDown(Optional.of(L1), "Comrades!")).refused(new NoSuchSpeech(L1));
    }
}
