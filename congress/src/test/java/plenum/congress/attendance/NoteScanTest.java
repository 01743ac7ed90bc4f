package plenum.congress.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.attendance.Way.IN;
import static plenum.congress.attendance.Way.OUT;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.BEGIN;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.ScanSetAside;
import plenum.congress.attendance.AttendanceFact.Scanned;
import plenum.congress.attendance.AttendanceRefusal.BadgeOfNobody;
import plenum.congress.attendance.AttendanceRefusal.NotEnrolled;
import plenum.congress.attendance.AttendanceRefusal.ScannedInFuture;
import plenum.congress.mandates.MandateFact.BadgeIssued;

class NoteScanTest {
    private static final String NORTH = "North door";
    private static final String SOUTH = "South door";
    private static final PersonId NOBODY = new PersonId(99);

    /// Emil's badge, lost half a minute later and replaced.
    private static final int LOST = 1;

    private static final BadgeIssued FIRST = new BadgeIssued(EMIL, LOST);
    private static final BadgeIssued SECOND = new BadgeIssued(EMIL, 2);
    private static final int ORDERS = 50;

    @Test
    void what_a_station_sees_now_has_the_time_of_its_entry() {
        var before = beforeTheSitting();
        before.when(SECRETARY, now(EMIL, IN)).recorded(new Scanned(EMIL, new Scan(at(before.number() + 1), IN, NORTH)));
    }

    @Test
    void what_comes_late_has_the_time_at_which_it_was_seen() {
        var after = beforeTheSitting()
                .when(SECRETARY, late(EMIL, IN, NORTH, 2))
                .recorded(new Scanned(EMIL, new Scan(at(2), IN, NORTH)));
        var attendance = after.hall().attendance();
        assertThat(attendance.presentAt(EMIL, at(1))).isFalse();
        assertThat(attendance.presentAt(EMIL, at(2))).isTrue();
        assertThat(attendance.present(EMIL)).isTrue();
        assertThat(attendance.doubts()).isEmpty();
    }

    @Test
    void the_same_scan_twice_changes_nothing() {
        beforeTheSitting(scanned(IN, NORTH, 2))
                .when(SECRETARY, late(EMIL, IN, NORTH, 2))
                .unchanged();
    }

    @Test
    void who_left_before_what_is_known_is_gone_from_then_on() {
        var attendance = beforeTheSitting(scanned(IN, NORTH, 2), scanned(IN, NORTH, 6), scanned(OUT, NORTH, 4))
                .hall()
                .attendance();
        assertThat(attendance.intervals(EMIL))
                .containsExactly(new Interval(at(2), Optional.of(at(4))), new Interval(at(6), Optional.empty()));
    }

    @Test
    void the_second_of_two_doors_is_in_doubt() {
        var attendance = beforeTheSitting(scanned(IN, NORTH, 2), scanned(IN, NORTH, 3), scanned(IN, SOUTH, 4))
                .hall()
                .attendance();
        assertThat(attendance.intervals(EMIL)).containsExactly(new Interval(at(2), Optional.empty()));
        assertThat(attendance.doubts())
                .containsExactly(new Doubt(EMIL, new Scan(at(4), IN, SOUTH), Ground.TWO_DOORS, Optional.empty()));
    }

    @Test
    void a_scan_that_comes_late_can_take_the_doubt_away() {
        var attendance = beforeTheSitting(scanned(IN, NORTH, 2), scanned(IN, SOUTH, 4), scanned(OUT, NORTH, 3))
                .hall()
                .attendance();
        assertThat(attendance.doubts()).isEmpty();
        assertThat(attendance.intervals(EMIL))
                .containsExactly(new Interval(at(2), Optional.of(at(3))), new Interval(at(4), Optional.empty()));
    }

    @Test
    void who_goes_out_and_never_came_is_in_doubt_and_outside() {
        var attendance = beforeTheSitting(scanned(OUT, NORTH, 2), scanned(OUT, NORTH, 3))
                .hall()
                .attendance();
        assertThat(attendance.intervals(EMIL)).isEmpty();
        assertThat(attendance.doubts())
                .containsExactly(new Doubt(EMIL, new Scan(at(2), OUT, NORTH), Ground.OUT_BEFORE_IN, Optional.empty()));
    }

    @Test
    void a_badge_lets_in_until_it_is_replaced() {
        var issued = beforeTheSitting(FIRST);
        var valid = issued.number();
        var replaced = issued.and(SECOND);
        replaced.when(SECRETARY, badge(LOST, at(valid))).recorded(new Scanned(EMIL, new Scan(at(valid), IN, NORTH)));
        var aside = replaced.when(SECRETARY, badge(LOST, at(valid + 1)))
                .recorded(new ScanSetAside(EMIL, new Scan(at(valid + 1), IN, NORTH), LOST));
        assertThat(aside.hall().attendance().present(EMIL)).isFalse();
        assertThat(aside.hall().attendance().doubts())
                .containsExactly(
                        new Doubt(EMIL, new Scan(at(valid + 1), IN, NORTH), Ground.BADGE_NOT_VALID, Optional.empty()));
        aside.when(SECRETARY, badge(LOST, at(valid + 1))).unchanged();
    }

    @Test
    void a_badge_lets_nobody_in_before_it_was_issued() {
        beforeTheSitting(FIRST)
                .when(SECRETARY, badge(LOST, at(1)))
                .recorded(new ScanSetAside(EMIL, new Scan(at(1), IN, NORTH), LOST));
    }

    @Test
    void stations_agree_in_whatever_order_they_are_heard() {
        var scans = new ArrayList<>(List.of(
                new Scan(at(1), OUT, NORTH),
                new Scan(at(2), IN, NORTH),
                new Scan(at(3), IN, SOUTH),
                new Scan(at(4), OUT, SOUTH),
                new Scan(at(5), OUT, NORTH),
                new Scan(at(6), IN, SOUTH),
                new Scan(at(7), IN, SOUTH)));
        var inOrder = heard(scans);
        var random = new Random(1956);
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(scans, random);
            assertThat(heard(scans).intervals(EMIL)).isEqualTo(inOrder.intervals(EMIL));
            assertThat(heard(scans).doubts()).isEqualTo(inOrder.doubts());
        }
        assertThat(inOrder.doubts()).extracting(doubt -> doubt.scan().at()).containsExactly(at(1), at(3), at(5));
    }

    @Test
    void only_who_is_enrolled_is_known() {
        beforeTheSitting().when(SECRETARY, now(NOBODY, IN)).refused(new NotEnrolled(NOBODY));
    }

    @Test
    void a_badge_is_that_of_the_person_it_was_issued_to() {
        beforeTheSitting(FIRST)
                .when(SECRETARY, new NoteScan(ANNA, Optional.of(LOST), IN, NORTH, Optional.of(at(9_999))))
                .refused(new BadgeOfNobody(ANNA, LOST));
    }

    @Test
    void nobody_passes_before_it_is_time() {
        beforeTheSitting().when(SECRETARY, late(EMIL, IN, NORTH, 9_999)).refused(new ScannedInFuture(EMIL));
    }

    private static Attendance heard(List<Scan> scans) {
        return beforeTheSitting(
                        scans.stream().map(scan -> new Scanned(EMIL, scan)).toArray(Scanned[]::new))
                .hall()
                .attendance();
    }

    private static NoteScan now(PersonId person, Way way) {
        return new NoteScan(person, Optional.empty(), way, NORTH, Optional.empty());
    }

    private static NoteScan late(PersonId person, Way way, String station, long second) {
        return new NoteScan(person, Optional.empty(), way, station, Optional.of(at(second)));
    }

    private static NoteScan badge(int serial, Instant at) {
        return new NoteScan(EMIL, Optional.of(serial), IN, NORTH, Optional.of(at));
    }

    private static Scanned scanned(Way way, String station, long second) {
        return new Scanned(EMIL, new Scan(at(second), way, station));
    }

    private static Instant at(long second) {
        return BEGIN.plusSeconds(second);
    }
}
