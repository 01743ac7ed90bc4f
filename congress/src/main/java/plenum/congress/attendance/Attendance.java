package plenum.congress.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;

/// Who is and was in the hall, as intervals between check-in and check-out.
public record Attendance(PMap<PersonId, PVector<Interval>> stays) {
    public static Attendance none() {
        return new Attendance(HashTreePMap.empty());
    }

    public boolean present(PersonId person) {
        return lastStay(person).map(Interval::open).orElse(false);
    }

    /// Whether a person was in the hall at a moment.
    public boolean presentAt(PersonId person, Instant moment) {
        return intervals(person).stream().anyMatch(stay -> stay.covers(moment));
    }

    /// The stays of a person, in order of time.
    public List<Interval> intervals(PersonId person) {
        return stays.getOrDefault(person, TreePVector.empty());
    }

    private Optional<Interval> lastStay(PersonId person) {
        var intervals = intervals(person);
        return intervals.isEmpty() ? Optional.empty() : Optional.of(intervals.getLast());
    }

    /// The attendance after a fact. Nothing is refused here: what the journal holds has happened.
    public Attendance evolve(AttendanceFact fact, Instant at) {
        return switch (fact) {
            case CheckedIn(var person) ->
                new Attendance(stays.plus(person, stay(person).plus(new Interval(at, Optional.empty()))));
            case CheckedOut(var person) -> {
                var stay = stay(person);
                var last = stay.size() - 1;
                yield new Attendance(stays.plus(
                        person, stay.with(last, new Interval(stay.get(last).from(), Optional.of(at)))));
            }
        };
    }

    private PVector<Interval> stay(PersonId person) {
        return stays.getOrDefault(person, TreePVector.empty());
    }
}
