package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.TextId;
import plenum.congress.record.RecordFact.CopyRead;
import plenum.congress.record.RecordFact.TextCirculated;
import plenum.congress.record.RecordRefusal.NoSuchText;
import plenum.congress.record.RecordRefusal.NotYourCopy;

class NoteReadingTest {
    private static final TextId D1 = new TextId(1);
    private static final TextCirculated GIVEN =
            new TextCirculated(D1, "Report", Optional.empty(), "ab", List.of(BRUNO, ANNA));

    @Test
    void each_reading_is_noted() {
        var after = given(GIVEN, new CopyRead(D1, 2, ANNA))
                .when(ANNA, new NoteReading(D1, 2))
                .recorded(new CopyRead(D1, 2, ANNA));
        assertThat(after.hall().record().text(D1).orElseThrow().readings()).hasSize(2);
    }

    @Test
    void there_is_no_such_text() {
        given().when(ANNA, new NoteReading(D1, 1)).refused(new NoSuchText(D1));
    }

    @Test
    void a_copy_is_for_its_reader() {
        given(GIVEN).when(ANNA, new NoteReading(D1, 1)).refused(new NotYourCopy(D1, 1));
        given(GIVEN).when(ANNA, new NoteReading(D1, 0)).refused(new NotYourCopy(D1, 0));
        given(GIVEN).when(ANNA, new NoteReading(D1, 3)).refused(new NotYourCopy(D1, 3));
    }
}
