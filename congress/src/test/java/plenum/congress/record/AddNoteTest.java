package plenum.congress.record;

import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.record.RecordFact.NoteAdded;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NothingToRecord;

class AddNoteTest {

    @Test
    void a_remark_is_added() {
        given().when(SECRETARY, new AddNote("Lights out.")).recorded(new NoteAdded("Lights out."));
    }

    @Test
    void the_record_begins_with_the_first_sitting() {
        beforeTheSitting().when(SECRETARY, new AddNote("")).refused(new NothingToRecord());
    }

    @Test
    void a_remark_has_a_text() {
        given().when(SECRETARY, new AddNote(" ")).refused(new NoText());
    }
}
