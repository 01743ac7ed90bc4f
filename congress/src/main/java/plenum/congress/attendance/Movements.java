package plenum.congress.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;

/// Everything that was seen of one person at the doors, in order of time.
///
/// Stays and doubts follow from the scans alone, so it does not matter in which order the journal learnt of
/// them. A stay begins with the first scan in and ends with the next scan out. Another scan in during a stay
/// leaves it as it is, and is in doubt if it was at another station; a scan out without a stay changes nothing,
/// and is in doubt unless it repeats the one before it at the same station. A scan with a badge that was not
/// valid is kept beside the others and counts for nothing.
///
/// @param setAside scans with a badge that was not valid
/// @param settled what the desk has noted of scans in doubt
public record Movements(PVector<Scan> scans, List<Interval> stays, PVector<Scan> setAside, PMap<Scan, String> settled) {
    static final Movements NONE =
            new Movements(TreePVector.empty(), List.of(), TreePVector.empty(), HashTreePMap.empty());

    /// With one scan more, wherever its time puts it; of two at the same moment the one that came first is first.
    Movements with(Scan scan) {
        var place = scans.size();
        while (place > 0 && scans.get(place - 1).at().isAfter(scan.at())) {
            place--;
        }
        var after = scans.plus(place, scan);
        return new Movements(after, stays(after), setAside, settled);
    }

    Movements settingAside(Scan scan) {
        return new Movements(scans, stays, setAside.plus(scan), settled);
    }

    Movements settling(Scan scan, String note) {
        return new Movements(scans, stays, setAside, settled.plus(scan, note));
    }

    boolean present() {
        return !scans.isEmpty() && scans.getLast().way() == Way.IN;
    }

    boolean knows(Scan scan) {
        return scans.contains(scan) || setAside.contains(scan);
    }

    /// The scans in doubt, those of the door first, each in order of time.
    List<Doubt> doubts(PersonId person) {
        var doubts = new ArrayList<Doubt>();
        Optional<Scan> before = Optional.empty();
        Optional<Scan> begun = Optional.empty();
        for (var scan : scans) {
            var in = scan.way() == Way.IN;
            if (in && begun.isPresent() && !sameStation(begun, scan)) {
                doubts.add(doubt(person, scan, Ground.TWO_DOORS));
            } else if (!in && begun.isEmpty() && !sameStation(before, scan)) {
                doubts.add(doubt(person, scan, Ground.OUT_BEFORE_IN));
            }
            begun = in ? begun.or(() -> Optional.of(scan)) : Optional.empty();
            before = Optional.of(scan);
        }
        setAside.forEach(scan -> doubts.add(doubt(person, scan, Ground.BADGE_NOT_VALID)));
        return doubts;
    }

    private static boolean sameStation(Optional<Scan> one, Scan other) {
        return one.map(Scan::station).equals(Optional.of(other.station()));
    }

    private Doubt doubt(PersonId person, Scan scan, Ground ground) {
        return new Doubt(person, scan, ground, Optional.ofNullable(settled.get(scan)));
    }

    private static List<Interval> stays(List<Scan> scans) {
        var stays = new ArrayList<Interval>();
        for (var scan : scans) {
            var inside = !stays.isEmpty() && stays.getLast().open();
            if (scan.way() == Way.IN && !inside) {
                stays.add(new Interval(scan.at(), Optional.empty()));
            } else if (scan.way() == Way.OUT && inside) {
                stays.add(new Interval(stays.removeLast().from(), Optional.of(scan.at())));
            }
        }
        return List.copyOf(stays);
    }
}
