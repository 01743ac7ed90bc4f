package plenum.server.pages;

import java.util.ArrayList;
import java.util.List;
import plenum.congress.UnitId;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.HasBodies;
import plenum.congress.bodies.Strength;
import plenum.congress.bodies.Unit;
import plenum.congress.bodies.UnitHistory;

/// One unit: its place, its figures by the day of the count, its names and its end.
///
/// @param counts the latest first; those of the registration last
/// @param others the open units, to choose from
public record UnitView(
        Link unit,
        List<Link> above,
        List<Link> parts,
        List<Count> counts,
        List<String> formerNames,
        String ended,
        List<Link> others) {
    /// A unit to be called up.
    public record Link(String id, int number, String name) {
        static Link of(Unit unit) {
            return new Link(unit.id().toString(), unit.id().number(), unit.name());
        }
    }

    /// Figures, and the day from which they are in force.
    public record Count(String day, Strength strength) {}

    public static UnitView of(UnitHistory unit, HasBodies congress, Words words) {
        var bodies = congress.bodies();
        var counts = new ArrayList<Count>();
        counts.add(new Count(words.say("organisation.registered"), unit.registered()));
        unit.counted().forEach((day, strength) -> counts.addFirst(new Count(day.toString(), strength)));
        return new UnitView(
                Link.of(unit.unit()),
                above(unit.id(), bodies),
                bodies.parts(unit.id()).stream()
                        .map(part -> Link.of(part.unit()))
                        .toList(),
                counts,
                unit.formerNames().stream()
                        .map(name -> words.say("organisation.until", name.name(), name.until()))
                        .toList(),
                OrganisationView.ended(unit, bodies, words),
                bodies.units().stream()
                        .filter(one -> one.open() && !one.id().equals(unit.id()))
                        .map(one -> Link.of(one.unit()))
                        .toList());
    }

    /// The unit directly above.
    public String parent() {
        return above.isEmpty() ? "" : above.getLast().id();
    }

    private static List<Link> above(UnitId unit, Bodies bodies) {
        var links = new ArrayList<Link>();
        for (var at = bodies.parent(unit); at.isPresent(); at = at.flatMap(bodies::parent)) {
            at.flatMap(bodies::unit).map(Link::of).ifPresent(links::addFirst);
        }
        return links;
    }
}
