package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.BEGIN;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.UnitId;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceFact.Scanned;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.Way;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.Unit;
import plenum.congress.minutes.Minutes;
import plenum.congress.record.AttendanceList.Line;
import plenum.congress.record.RecordFact.AttendanceListSigned;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.ListHasChanged;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.SittingNotOver;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;

class SignAttendanceListTest {
    private static final UnitsRegistered NORTH =
            new UnitsRegistered(List.of(new Unit(new UnitId(1), "North", 100, 0, "")));

    /// Clara leaves while the sitting goes on, and then it is over.
    private static final Minutes OVER = given(NORTH, new CheckedOut(CLARA), new SittingAdjourned(S1));

    @Test
    void a_list_has_the_stays_that_fall_into_the_sitting() {
        var list = list(OVER);
        assertThat(list.units()).singleElement().matches(unit -> unit.name().equals("North"));
        assertThat(list.lines()).extracting(Line::name).containsExactly("Anna", "Bruno", "Clara", "Dora");
        assertThat(list.lines()).allMatch(Line::present);
        var clara = list.lines().get(2).stays();
        assertThat(clara).singleElement().matches(stay -> stay.from().equals(list.opened()));
        assertThat(clara.getFirst().until()).isBefore(list.adjourned());
        assertThat(AttendanceList.FORM.parse(AttendanceList.FORM.bytes(list))).isEqualTo(list);
    }

    @Test
    void an_officer_answers_for_the_list_once() {
        var hash = list(OVER).hash();
        var signed = OVER.when(SECRETARY, new SignAttendanceList(S1, hash))
                .recorded(new AttendanceListSigned(S1, hash, SECRETARY));
        signed.when(SECRETARY, new SignAttendanceList(S1, hash)).unchanged();
        signed.when(CHAIR, new SignAttendanceList(S1, hash)).recorded(new AttendanceListSigned(S1, hash, CHAIR));
    }

    @Test
    void what_comes_late_makes_another_list() {
        var hash = list(OVER).hash();
        var opened = list(OVER).opened();
        var later = OVER.and(new AttendanceListSigned(S1, hash, SECRETARY))
                .and(new Scanned(ANNA, new Scan(opened.plusMillis(1), Way.OUT, "North door")));
        later.when(SECRETARY, new SignAttendanceList(S1, hash)).refused(new ListHasChanged(S1));
        var other = list(later).hash();
        assertThat(other).isNotEqualTo(hash);
        var both = later.when(SECRETARY, new SignAttendanceList(S1, other))
                .recorded(new AttendanceListSigned(S1, other, SECRETARY));
        assertThat(both.hall().record().minutes(S1).lists())
                .extracting(SittingMinutes.SignedList::hash)
                .containsExactly(hash, other);
    }

    @Test
    void what_is_scanned_after_the_sitting_leaves_the_list_as_it_is() {
        var after = BEGIN.plusSeconds(OVER.number() + 1);
        var later = OVER.and(new Scanned(ANNA, new Scan(after, Way.OUT, "North door")));
        assertThat(list(later).hash()).isEqualTo(list(OVER).hash());
    }

    @Test
    void only_a_sitting_of_the_programme_has_a_list() {
        var s9 = new SittingId(9);
        OVER.when(SECRETARY, new SignAttendanceList(s9, "")).refused(new NoSuchSitting(s9));
    }

    @Test
    void a_sitting_has_its_list_once_it_is_over() {
        given().when(SECRETARY, new SignAttendanceList(S1, "")).refused(new SittingNotOver(S1));
    }

    @Test
    void lists_are_signed_in_the_open() {
        OVER.and(new SittingOpened(S2, CHAIR), new DoorsClosed(S2))
                .when(SECRETARY, new SignAttendanceList(S1, list(OVER).hash()))
                .refused(new BehindClosedDoors(S2));
    }

    private static AttendanceList list(Minutes minutes) {
        return AttendanceList.of(S1, minutes.hall()).orElseThrow();
    }
}
