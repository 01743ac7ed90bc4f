package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.minutes.Orders;
import plenum.congress.record.RecordFact.RecordPublished;
import plenum.congress.record.RecordFact.SpeechApproved;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.RecordRefusal.Approved;
import plenum.congress.record.RecordRefusal.NoReason;
import plenum.congress.record.RecordRefusal.NoSuchUtterance;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NotYourWords;
import plenum.congress.record.RecordRefusal.Published;
import plenum.congress.record.RecordRefusal.RawStands;
import plenum.congress.record.RecordRefusal.SenseStands;
import plenum.congress.sittings.SittingFact.SittingAdjourned;

class ReviseTest {
    private static final UtteranceId T1 = new UtteranceId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final SpeechBegun SPOKEN =
            new SpeechBegun(L1, ANNA, FloorKind.REPORT, Optional.empty(), Optional.empty(), 0);
    private static final UtteranceTaken TAKEN = new UtteranceTaken(T1, Optional.of(L1), "Comrads!");

    @Test
    void a_speaker_corrects_their_words() {
        var after = given(SPOKEN, TAKEN)
                .when(ANNA, new Revise(T1, Layer.SPEAKER, "Comrades!", Change.STYLE, ""))
                .recorded(new UtteranceRevised(T1, Layer.SPEAKER, "Comrades!", Change.STYLE, "", ANNA));
        var paragraph = after.hall().record().utterance(T1).orElseThrow();
        assertThat(paragraph.text(Layer.RAW)).isEqualTo("Comrads!");
        assertThat(paragraph.text(Layer.PUBLISHED)).isEqualTo("Comrades!");
    }

    @Test
    void a_text_that_stands_there_already_changes_nothing() {
        given(SPOKEN, TAKEN)
                .when(SECRETARY, new Revise(T1, Layer.EDITOR, "Comrads!", Change.STYLE, ""))
                .unchanged();
    }

    @Test
    void there_is_no_such_paragraph() {
        given().when(ANNA, new Revise(T1, Layer.RAW, "", Change.SENSE, "")).refused(new NoSuchUtterance(T1));
    }

    @Test
    void what_was_taken_down_stands() {
        given(SPOKEN, TAKEN)
                .when(BRUNO, new Revise(T1, Layer.RAW, "", Change.SENSE, ""))
                .refused(new RawStands());
    }

    @Test
    void nobody_revises_the_words_of_another() {
        given(SPOKEN, TAKEN)
                .when(BRUNO, new Revise(T1, Layer.SPEAKER, "", Change.SENSE, ""))
                .refused(new NotYourWords(T1));
    }

    @Test
    void a_speaker_does_not_edit_the_record() {
        given(SPOKEN, TAKEN)
                .when(ANNA, new Revise(T1, Layer.EDITOR, "", Change.SENSE, ""))
                .refused(new NotYourWords(T1));
    }

    @Test
    void what_is_published_is_no_longer_revised() {
        given(SPOKEN, TAKEN, new SittingAdjourned(S1), new RecordPublished(S1))
                .when(SECRETARY, new Revise(T1, Layer.EDITOR, "", Change.SENSE, ""))
                .refused(new Published(T1));
    }

    @Test
    void a_speaker_does_not_correct_what_the_speaker_has_approved() {
        given(SPOKEN, TAKEN, new SpeechApproved(L1, ANNA))
                .when(ANNA, new Revise(T1, Layer.SPEAKER, "", Change.SENSE, ""))
                .refused(new Approved(L1));
    }

    @Test
    void after_the_days_of_the_orders_silence_is_approval() {
        given(Orders.approvalWithin(0), SPOKEN, TAKEN)
                .when(ANNA, new Revise(T1, Layer.SPEAKER, "Comrades!", Change.STYLE, ""))
                .refused(new Approved(L1));
    }

    @Test
    void the_secretary_still_edits_what_is_approved() {
        given(SPOKEN, TAKEN, new SpeechApproved(L1, ANNA))
                .when(SECRETARY, new Revise(T1, Layer.EDITOR, "Comrades!", Change.STYLE, ""))
                .recorded(new UtteranceRevised(T1, Layer.EDITOR, "Comrades!", Change.STYLE, "", SECRETARY));
    }

    @Test
    void a_paragraph_keeps_a_text() {
        given(SPOKEN, TAKEN)
                .when(ANNA, new Revise(T1, Layer.SPEAKER, " ", Change.SENSE, ""))
                .refused(new NoText());
    }

    @Test
    void a_speaker_does_not_change_the_sense() {
        given(SPOKEN, TAKEN)
                .when(ANNA, new Revise(T1, Layer.SPEAKER, "Friends!", Change.SENSE, ""))
                .refused(new SenseStands());
    }

    @Test
    void a_change_of_fact_is_given_a_reason() {
        given(SPOKEN, TAKEN)
                .when(ANNA, new Revise(T1, Layer.SPEAKER, "Friends!", Change.FACT, " "))
                .refused(new NoReason());
    }
}
