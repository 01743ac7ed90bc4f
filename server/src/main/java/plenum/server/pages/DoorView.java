package plenum.server.pages;

import java.time.ZoneId;
import java.util.Optional;
import plenum.congress.urns.HasUrns;

/// A station at a door of the hall.
///
/// @param station its name; empty until it has one
/// @param way the code of the way that was chosen last
/// @param answer to the last scan that was sent without a script
/// @param zone the time zone of the hall, as browsers know it
/// @param present how many persons are in the hall
/// @param doubts how many scans wait to be looked at
public record DoorView(
        String station, String way, Optional<CredentialsView.Answer> answer, String zone, long present, long doubts) {
    public static DoorView of(
            HasUrns congress, String station, String way, Optional<CredentialsView.Answer> answer, ZoneId hall) {
        var attendance = congress.attendance();
        return new DoorView(
                station,
                way,
                answer,
                hall.getId(),
                congress.bodies().persons().stream()
                        .filter(person -> attendance.present(person.id()))
                        .count(),
                attendance.doubts().stream().filter(doubt -> doubt.open()).count());
    }
}
