package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
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
import plenum.congress.record.RecordRefusal.WithoutStenogram;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.StenogramWaived;

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

    @Test
    void in_a_sitting_without_stenogram_nothing_said_is_recorded() {
        given(new SittingAdjourned(S1), new StenogramWaived(S2), new SittingOpened(S2, CHAIR))
                .when(SECRETARY, new TakeDown(Optional.empty(), ""))
                .refused(new WithoutStenogram(S2));
    }

    @Test
    void paragraphs_of_closed_sittings_have_numbers_of_their_own() {
        var first = given(new DoorsClosed(S1))
                .when(SECRETARY, new TakeDown(Optional.empty(), "Order."))
                .recorded(new UtteranceTaken(new UtteranceId(1_000_001), Optional.empty(), "Order."));
        assertThat(first.hall().record().utterances().firstKey().closedSitting())
                .contains(S1);
        assertThat(T1.closedSitting()).isEmpty();
    }
}
