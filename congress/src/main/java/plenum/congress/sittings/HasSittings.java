package plenum.congress.sittings;

import plenum.congress.PersonId;
import plenum.congress.attendance.HasAttendance;
import plenum.congress.bodies.Office;

/// A congress of which the sittings are known.
public interface HasSittings extends HasAttendance {
    Sittings sittings();

    @Override
    default boolean convened() {
        return sittings().latest().isPresent();
    }

    /// Whether a person may be in the hall now: anybody in an open sitting; in a closed one those with a mandate, those
    /// with an office, and those on its guest list.
    default boolean admitted(PersonId person) {
        return sittings().closed().map(sitting -> admitted(sitting, person)).orElse(true);
    }

    /// Whether a person may be in the hall of this sitting.
    default boolean admitted(Sitting sitting, PersonId person) {
        return !sitting.closed()
                || mandates().of(person).isPresent()
                || sitting.guests().contains(person)
                || Office.ALL.stream().anyMatch(office -> bodies().holds(person, office));
    }
}
