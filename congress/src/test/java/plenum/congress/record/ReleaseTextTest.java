package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.TextId;
import plenum.congress.record.RecordFact.TextCirculated;
import plenum.congress.record.RecordFact.TextReleased;
import plenum.congress.record.RecordRefusal.NoSuchText;
import plenum.congress.record.RecordRefusal.NotTheText;

class ReleaseTextTest {
    private static final TextId D1 = new TextId(1);
    private static final TextCirculated GIVEN =
            new TextCirculated(D1, "Report", Optional.empty(), ReleaseText.commitment("So.", "00ff"), List.of(ANNA));

    /// `printf '\x00\xffSo.' | sha256sum` by coreutils.
    @Test
    void a_commitment_is_what_anybody_computes() {
        assertThat(ReleaseText.commitment("So.", "00ff"))
                .isEqualTo("dc6c89e6bbf2d7632046cf088903b1ca1936af906d42339817192c8fa5e09c7b");
        assertThat(ReleaseText.commitment("So.", "no hex")).isEmpty();
    }

    @Test
    void a_text_is_released() {
        var after = given(GIVEN)
                .when(SECRETARY, new ReleaseText(D1, "So.", "00ff"))
                .recorded(new TextReleased(D1, "So.", "00ff"));
        assertThat(after.hall().record().text(D1).orElseThrow().words()).contains("So.");
    }

    @Test
    void twice_changes_nothing() {
        given(GIVEN, new TextReleased(D1, "So.", "00ff"))
                .when(SECRETARY, new ReleaseText(D1, "So.", "00ff"))
                .unchanged();
    }

    @Test
    void there_is_no_such_text() {
        given().when(SECRETARY, new ReleaseText(D1, "So.", "00ff")).refused(new NoSuchText(D1));
    }

    @Test
    void it_is_what_was_committed_to() {
        given(GIVEN).when(SECRETARY, new ReleaseText(D1, "Not so.", "00ff")).refused(new NotTheText(D1));
        given(GIVEN).when(SECRETARY, new ReleaseText(D1, "So.", "00fe")).refused(new NotTheText(D1));
    }
}
