package plenum.server.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import plenum.congress.attendance.Doubt;
import plenum.congress.attendance.HasAttendance;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.Way;
import plenum.congress.bodies.Person;

/// A scan at a door that does not go with the others of its person.
///
/// @param way the code of the way
/// @param story what was seen where and when, in words
/// @param ground why it is in doubt, in words
/// @param note what was found; empty while nobody has looked at it
public record DoubtLine(
        String person, String name, Instant at, String way, String station, String story, String ground, String note) {
    /// Those that wait to be looked at, or those that somebody has looked at.
    static List<DoubtLine> all(HasAttendance congress, Words words, ZoneId hall, boolean open) {
        return congress.attendance().doubts().stream()
                .filter(doubt -> doubt.open() == open)
                .map(doubt -> of(doubt, congress, words, hall))
                .toList();
    }

    private static DoubtLine of(Doubt doubt, HasAttendance congress, Words words, ZoneId hall) {
        var scan = doubt.scan();
        return new DoubtLine(
                doubt.person().toString(),
                congress.bodies().person(doubt.person()).map(Person::name).orElse(""),
                scan.at(),
                scan.way().code(),
                scan.station(),
                story(scan, words, hall),
                words.say("door.doubt." + doubt.ground().code()),
                doubt.settled().orElse(""));
    }

    static String story(Scan scan, Words words, ZoneId hall) {
        return words.say(
                scan.way() == Way.IN ? "door.came" : "door.left", station(scan, words), words.time(scan.at(), hall));
    }

    static String station(Scan scan, Words words) {
        return scan.station().equals(Scan.DESK) ? words.say("credentials.title") : scan.station();
    }
}
