package plenum.server.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.UnitId;
import plenum.congress.bodies.AttributeKind;
import plenum.congress.bodies.AttributeRule;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.HasBodies;
import plenum.congress.bodies.Strength;
import plenum.congress.bodies.UnitHistory;

/// The organisation as a tree of units with their figures.
///
/// @param day the day whose figures are shown; empty for the latest
/// @param units each above its parts
/// @param closed those that are no more
public record OrganisationView(
        String day, List<Line> units, List<Line> closed, long members, long candidates, List<Asked> attributes) {
    private static final int DEEPEST = 6;

    /// A unit, and how many there are in it and its parts.
    public record Line(
            String id, int number, String name, int depth, Strength own, long withParts, long persons, String ended) {}

    /// What is recorded about persons.
    public record Asked(String name, String answers, String purpose, boolean consent) {}

    public static OrganisationView of(HasBodies congress, Optional<LocalDate> day, Words words) {
        var tree = new Tree(congress.bodies(), day.orElse(LocalDate.MAX), words);
        tree.bodies.units().stream()
                .filter(unit -> unit.openOn(tree.day))
                .filter(unit -> tree.above(unit).isEmpty())
                .forEach(top -> tree.add(top, 0));
        var closed = tree.bodies.units().stream()
                .filter(unit -> !unit.openOn(tree.day))
                .map(unit -> tree.line(unit, 0, 0))
                .toList();
        return new OrganisationView(
                day.map(LocalDate::toString).orElse(""),
                tree.lines,
                closed,
                tree.lines.stream().mapToLong(line -> line.own().members()).sum(),
                tree.lines.stream().mapToLong(line -> line.own().candidates()).sum(),
                congress.bodies().attributes().all().stream()
                        .map(rule -> asked(rule, words))
                        .toList());
    }

    /// How a unit has ended; empty if it has not.
    static String ended(UnitHistory unit, Bodies bodies, Words words) {
        return unit.closing()
                .map(end -> end.into()
                        .flatMap(bodies::unit)
                        .map(into -> words.say("organisation.merged-on", end.day(), into.name(), end.reason()))
                        .orElseGet(() -> words.say("organisation.closed-on", end.day(), end.reason())))
                .orElse("");
    }

    private static Asked asked(AttributeRule rule, Words words) {
        return new Asked(rule.name(), answers(rule, words), rule.purpose(), rule.consent());
    }

    static String answers(AttributeRule rule, Words words) {
        return rule.kind() == AttributeKind.CHOICE
                ? String.join(" · ", rule.values())
                : words.say("organisation.kind." + rule.kind().code());
    }

    private static final class Tree {
        private final Bodies bodies;
        private final LocalDate day;
        private final Words words;
        private final Map<UnitId, List<UnitHistory>> parts = new HashMap<>();
        private final Map<UnitId, Long> persons = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();

        Tree(Bodies bodies, LocalDate day, Words words) {
            this.bodies = bodies;
            this.day = day;
            this.words = words;
            bodies.units().stream()
                    .filter(unit -> unit.openOn(day))
                    .forEach(unit -> above(unit)
                            .ifPresent(above -> parts.computeIfAbsent(above, _ -> new ArrayList<>())
                                    .add(unit)));
            bodies.persons().forEach(person -> person.unit().ifPresent(unit -> persons.merge(unit, 1L, Long::sum)));
        }

        /// The unit above, if it is open on the day.
        private Optional<UnitId> above(UnitHistory unit) {
            return unit.parent()
                    .flatMap(bodies::history)
                    .filter(above -> above.openOn(day))
                    .map(UnitHistory::id);
        }

        /// Adds a unit and its parts below it; answers their members.
        private long add(UnitHistory unit, int depth) {
            var at = lines.size();
            lines.add(line(unit, depth, 0));
            var members = lines.get(at).own().members();
            for (var part : parts.getOrDefault(unit.id(), List.of())) {
                members += add(part, depth + 1);
            }
            lines.set(at, line(unit, depth, members));
            return members;
        }

        private Line line(UnitHistory unit, int depth, long withParts) {
            return new Line(
                    unit.id().toString(),
                    unit.id().number(),
                    unit.unit().name(),
                    Math.min(depth, DEEPEST),
                    unit.strengthOn(day),
                    withParts,
                    persons.getOrDefault(unit.id(), 0L),
                    ended(unit, bodies, words));
        }
    }
}
