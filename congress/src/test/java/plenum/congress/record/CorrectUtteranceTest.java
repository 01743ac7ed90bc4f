package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.CorrectionId;
import plenum.congress.UtteranceId;
import plenum.congress.record.RecordFact.RecordPublished;
import plenum.congress.record.RecordFact.UtteranceCorrected;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.RecordRefusal.NoReason;
import plenum.congress.record.RecordRefusal.NoSuchUtterance;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NotPublished;
import plenum.congress.sittings.SittingFact.SittingAdjourned;

class CorrectUtteranceTest {
    private static final UtteranceId T1 = new UtteranceId(1);
    private static final CorrectionId C1 = new CorrectionId(1);
    private static final UtteranceTaken TAKEN = new UtteranceTaken(T1, Optional.empty(), "In 1965.");
    private static final SittingAdjourned OVER = new SittingAdjourned(S1);
    private static final RecordPublished PUBLISHED = new RecordPublished(S1);
    private static final UtteranceCorrected CORRECTED =
            new UtteranceCorrected(C1, T1, "In 1956.", Change.FACT, "misheard", SECRETARY);

    @Test
    void a_correction_stands_beside_what_was_published() {
        var after = given(TAKEN, OVER, PUBLISHED)
                .when(SECRETARY, new CorrectUtterance(T1, "In 1956.", Change.FACT, "misheard"))
                .recorded(CORRECTED);
        var record = after.hall().record();
        var paragraph = record.utterance(T1).orElseThrow();
        assertThat(paragraph.text(Layer.PUBLISHED)).isEqualTo("In 1965.");
        assertThat(paragraph.corrections()).containsExactly(C1);
        assertThat(record.correction(C1).orElseThrow().utterance()).isEqualTo(T1);
        assertThat(record.corrected(paragraph)).isEqualTo("In 1956.");
        assertThat(record.lines().getLast().fact()).isEqualTo(CORRECTED);
    }

    @Test
    void what_the_record_reads_already_changes_nothing() {
        given(TAKEN, OVER, PUBLISHED, CORRECTED)
                .when(SECRETARY, new CorrectUtterance(T1, "In 1956.", Change.FACT, "misheard"))
                .unchanged();
    }

    @Test
    void there_is_no_such_paragraph() {
        given().when(SECRETARY, new CorrectUtterance(T1, "", Change.FACT, "")).refused(new NoSuchUtterance(T1));
    }

    @Test
    void what_is_not_published_is_revised() {
        given(TAKEN)
                .when(SECRETARY, new CorrectUtterance(T1, "", Change.FACT, ""))
                .refused(new NotPublished(T1));
    }

    @Test
    void a_correction_has_a_text() {
        given(TAKEN, OVER, PUBLISHED)
                .when(SECRETARY, new CorrectUtterance(T1, " ", Change.STYLE, ""))
                .refused(new NoText());
    }

    @Test
    void a_correction_has_a_reason() {
        given(TAKEN, OVER, PUBLISHED)
                .when(SECRETARY, new CorrectUtterance(T1, "In 1956.", Change.STYLE, " "))
                .refused(new NoReason());
    }
}
