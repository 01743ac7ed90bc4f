package plenum.congress.attendance;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.ScanSetAside;
import plenum.congress.attendance.AttendanceFact.Scanned;
import plenum.congress.attendance.AttendanceRefusal.BadgeOfNobody;
import plenum.congress.attendance.AttendanceRefusal.NotEnrolled;
import plenum.congress.attendance.AttendanceRefusal.ScannedInFuture;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A station of the door notes who passed, at once or when it reaches the server again. The moment is that of the
/// scan, so scans of several stations agree in whatever order they arrive; a scan that does not go with others is kept
/// and is in doubt (see [Movements]). A badge that was not valid at that moment lets nobody in or out: its scan is set
/// aside and is in doubt, too. The same scan twice changes nothing.
///
/// Refused, in this order: if the person is not enrolled; if the badge was never that person's; if the moment is still
/// to come; on the way in, to those who come without a mandate and may not.
///
/// @param badge the serial of the badge; nothing if the person was named otherwise
/// @param scannedAt when it was scanned; nothing for now
public record NoteScan(PersonId person, Optional<Integer> badge, Way way, String station, Optional<Instant> scannedAt)
        implements AttendanceAct {
    public static final ObjectForm<NoteScan> FORM = Form.of(
            Field.of("person", NoteScan::person, PersonId.FORM),
            Field.of("badge", NoteScan::badge, Form.optional(Form.INT)),
            Field.of("way", NoteScan::way, Way.FORM),
            Field.of("station", NoteScan::station, Form.TEXT),
            Field.of("scanned-at", NoteScan::scannedAt, Form.optional(Form.INSTANT)),
            NoteScan::new);

    @Override
    public Decision decide(HasAttendance congress, Actor by, Instant at) {
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NotEnrolled(person));
        }
        var badges = congress.mandates().badges();
        if (badge.isPresent() && !badges.bearer(badge.get()).equals(Optional.of(person))) {
            return Decision.refuse(new BadgeOfNobody(person, badge.get()));
        }
        var scan = new Scan(scannedAt.orElse(at), way, station);
        if (scan.at().isAfter(at)) {
            return Decision.refuse(new ScannedInFuture(person));
        }
        if (congress.attendance().knows(person, scan)) {
            return Decision.unchanged();
        }
        var keptOut = congress.keptOut(person).filter(_ -> way == Way.IN);
        if (keptOut.isPresent()) {
            return Decision.refuse(keptOut.get());
        }
        return badge.filter(serial -> !badges.validAt(serial, scan.at()))
                .map(serial -> Decision.allow(new ScanSetAside(person, scan, serial)))
                .orElseGet(() -> Decision.allow(new Scanned(person, scan)));
    }
}
