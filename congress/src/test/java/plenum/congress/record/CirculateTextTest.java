package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.TextId;
import plenum.congress.record.RecordFact.TextCirculated;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.NoReaders;
import plenum.congress.record.RecordRefusal.NoSuchReader;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.sittings.SittingFact.DoorsClosed;

class CirculateTextTest {
    private static final TextId D1 = new TextId(1);

    @Test
    void a_text_is_given_to_readers_in_numbered_copies() {
        var after = given().when(SECRETARY, new CirculateText("Report", Optional.of(S2), "ab", List.of(BRUNO, ANNA)))
                .recorded(new TextCirculated(D1, "Report", Optional.of(S2), "ab", List.of(BRUNO, ANNA)));
        var text = after.hall().record().text(D1).orElseThrow();
        assertThat(text.reader(1)).contains(BRUNO);
        assertThat(text.reader(2)).contains(ANNA);
        assertThat(text.reader(3)).isEmpty();
        assertThat(text.reader(0)).isEmpty();
    }

    @Test
    void it_is_given_out_in_the_open() {
        given(new DoorsClosed(S1)).when(SECRETARY, text("", S1)).refused(new BehindClosedDoors(S1));
    }

    @Test
    void it_has_a_title() {
        given().when(SECRETARY, text(" ", new SittingId(9))).refused(new NoText());
    }

    @Test
    void there_is_no_such_sitting() {
        given().when(SECRETARY, text("Report", new SittingId(9))).refused(new NoSuchSitting(new SittingId(9)));
    }

    @Test
    void somebody_reads_it() {
        given().when(SECRETARY, text("Report", S1)).refused(new NoReaders());
    }

    @Test
    void a_reader_is_enrolled_and_has_one_copy() {
        var stranger = new PersonId(99);
        given().when(SECRETARY, text("Report", S1, ANNA, stranger)).refused(new NoSuchReader(stranger));
        given().when(SECRETARY, text("Report", S1, ANNA, BRUNO, ANNA)).refused(new NoSuchReader(ANNA));
    }

    private static CirculateText text(String title, SittingId sitting, PersonId... readers) {
        return new CirculateText(title, Optional.of(sitting), "ab", List.of(readers));
    }
}
