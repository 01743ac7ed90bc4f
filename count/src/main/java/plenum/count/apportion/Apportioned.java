package plenum.count.apportion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import plenum.count.file.Json;

/// The seats of each unit with the steps that lead to them. Where ties are left, a lot must be drawn:
/// their seats are with nobody yet.
///
/// @param seats as many as there are units, in their order
public record Apportioned(List<Unit> units, List<Integer> seats, List<Tie> ties, List<Step> steps) {
    public Apportioned {
        units = List.copyOf(units);
        seats = List.copyOf(seats);
        ties = List.copyOf(ties);
        steps = List.copyOf(steps);
        if (units.size() != seats.size()) {
            throw new IllegalArgumentException("not every unit has its number of seats");
        }
    }

    /// Whether no lot is needed any more.
    public boolean isComplete() {
        return ties.isEmpty();
    }

    /// The seats that are with somebody.
    public int total() {
        return seats.stream().mapToInt(Integer::intValue).sum();
    }

    /// The names of the units, with a number where a name comes again: `LINKE`, `LINKE (2)`.
    public List<String> labels() {
        var seen = new HashMap<String, Integer>();
        var labels = new ArrayList<String>();
        for (var unit : units) {
            var times = seen.merge(unit.name(), 1, Integer::sum);
            labels.add(times == 1 ? unit.name() : unit.name() + " (" + times + ")");
        }
        return labels;
    }

    /// `{"seats":{unit:n},"ties":[{"units":[…],"seats":n}]}`.
    public String json() {
        var labels = labels();
        return Json.object(List.of(
                Json.member(
                        "seats",
                        Json.object(IntStream.range(0, units.size())
                                .mapToObj(i ->
                                        Json.member(labels.get(i), seats.get(i).toString()))
                                .toList())),
                Json.member(
                        "ties",
                        Json.list(ties.stream()
                                .map(tie -> Json.object(List.of(
                                        Json.member(
                                                "units",
                                                Json.texts(tie.places().stream()
                                                        .map(labels::get)
                                                        .toList())),
                                        Json.member("seats", Integer.toString(tie.seats())))))
                                .toList()))));
    }

    /// The seats as a table: headings, then a row for each unit.
    public List<List<String>> table() {
        var labels = labels();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("unit", "votes or members", "seats"));
        for (var i = 0; i < units.size(); i++) {
            rows.add(List.of(
                    labels.get(i), units.get(i).votes().toString(), seats.get(i).toString()));
        }
        rows.add(List.of("together", "", Integer.toString(total())));
        return rows;
    }

    /// The transcript as plain text, one line for each step, and the seats below it.
    public List<String> lines() {
        var lines = new ArrayList<>(steps.stream().map(Step::text).toList());
        var labels = labels();
        for (var i = 0; i < units.size(); i++) {
            lines.add(labels.get(i) + ": " + seats.get(i) + (seats.get(i) == 1 ? " seat" : " seats"));
        }
        ties.forEach(tie -> lines.add("a lot must be drawn among "
                + String.join(", ", tie.places().stream().map(labels::get).toList()) + " for " + tie.seats()
                + (tie.seats() == 1 ? " seat" : " seats")));
        return lines;
    }
}
