package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.UtteranceId;
import plenum.congress.record.RecordFact.RecordPublished;
import plenum.congress.record.RecordFact.UtteranceContinued;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.RecordRefusal.NoSuchUtterance;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NotTheLatest;
import plenum.congress.sittings.SittingFact.SittingAdjourned;

class ContinueUtteranceTest {
    private static final UtteranceId T1 = new UtteranceId(1);
    private static final UtteranceId T2 = new UtteranceId(2);
    private static final UtteranceTaken BEGUN = new UtteranceTaken(T1, Optional.empty(), "The sitting is open.");
    private static final ContinueUtterance ON = new ContinueUtterance(T1, "Item one. ");

    @Test
    void a_paragraph_goes_on_sentence_by_sentence() {
        var after =
                given(BEGUN).when(SECRETARY, ON).recorded(new UtteranceContinued(T1, "The sitting is open. Item one."));
        var paragraph = after.hall().record().utterance(T1).orElseThrow();
        assertThat(paragraph.text(Layer.PUBLISHED)).isEqualTo("The sitting is open. Item one.");
        assertThat(paragraph.sentences())
                .extracting(Utterance.Sentence::text)
                .containsExactly("The sitting is open.", "Item one.");
    }

    @Test
    void not_without_a_text() {
        given().when(SECRETARY, new ContinueUtterance(T1, " ")).refused(new NoText());
    }

    @Test
    void there_is_no_such_paragraph() {
        given().when(SECRETARY, ON).refused(new NoSuchUtterance(T1));
    }

    @Test
    void not_once_another_has_begun_or_it_was_revised_or_published() {
        given(BEGUN, new UtteranceTaken(T2, Optional.empty(), "Next."))
                .when(SECRETARY, ON)
                .refused(new NotTheLatest(T1));
        given(BEGUN, new UtteranceRevised(T1, Layer.EDITOR, "Open.", Change.STYLE, "", ANNA))
                .when(SECRETARY, ON)
                .refused(new NotTheLatest(T1));
        given(BEGUN, new SittingAdjourned(S1), new RecordPublished(S1))
                .when(SECRETARY, ON)
                .refused(new NotTheLatest(T1));
    }
}
