package plenum.congress.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceFact.DoubtSettled;
import plenum.congress.attendance.AttendanceFact.EquipmentFact;
import plenum.congress.attendance.AttendanceFact.ScanSetAside;
import plenum.congress.attendance.AttendanceFact.Scanned;

/// Who is and was in the hall, as intervals between coming and leaving, and who has a card or a device of the congress.
///
/// What a station saw is told with the moment it saw it, and may come late. The intervals are then others than before;
/// whatever was decided on them, such as the roll of a vote, stands as it was decided.
public record Attendance(PMap<PersonId, Movements> movements, Equipment equipment) {
    public static Attendance none() {
        return new Attendance(HashTreePMap.empty(), Equipment.NONE);
    }

    public boolean present(PersonId person) {
        return of(person).present();
    }

    /// Whether a person was in the hall at a moment, by what is known now.
    public boolean presentAt(PersonId person, Instant moment) {
        return intervals(person).stream().anyMatch(stay -> stay.covers(moment));
    }

    /// The stays of a person, in order of time.
    public List<Interval> intervals(PersonId person) {
        return of(person).stays();
    }

    /// Whether this very scan is known.
    public boolean knows(PersonId person, Scan scan) {
        return of(person).knows(scan);
    }

    /// The scans of a person that do not go with the others.
    public List<Doubt> doubts(PersonId person) {
        return of(person).doubts(person);
    }

    /// All scans that do not go with others of their person, in order of time.
    public List<Doubt> doubts() {
        return movements.entrySet().stream()
                .flatMap(entry -> entry.getValue().doubts(entry.getKey()).stream())
                .sorted(Comparator.comparing((Doubt doubt) -> doubt.scan().at()).thenComparing(Doubt::person))
                .toList();
    }

    /// The attendance after a fact. Nothing is refused here: what the journal holds has happened.
    public Attendance evolve(AttendanceFact fact, Instant at) {
        return switch (fact) {
            case CheckedIn(var person) -> with(person, of(person).with(new Scan(at, Way.IN, Scan.DESK)));
            case CheckedOut(var person) -> with(person, of(person).with(new Scan(at, Way.OUT, Scan.DESK)));
            case Scanned(var person, var scan) -> with(person, of(person).with(scan));
            case ScanSetAside(var person, var scan, var _) ->
                with(person, of(person).settingAside(scan));
            case DoubtSettled(var person, var scan, var note) ->
                with(person, of(person).settling(scan, note));
            case EquipmentFact changed -> new Attendance(movements, equipment.evolve(changed, at));
        };
    }

    private Movements of(PersonId person) {
        return movements.getOrDefault(person, Movements.NONE);
    }

    private Attendance with(PersonId person, Movements changed) {
        return new Attendance(movements.plus(person, changed), equipment);
    }
}
