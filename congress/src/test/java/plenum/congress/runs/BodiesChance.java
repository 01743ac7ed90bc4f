package plenum.congress.runs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeKind;
import plenum.congress.bodies.AttributeRule;
import plenum.congress.bodies.CloseUnit;
import plenum.congress.bodies.CorrectPersons;
import plenum.congress.bodies.DeclareAttributes;
import plenum.congress.bodies.EnterFigures;
import plenum.congress.bodies.Figures;
import plenum.congress.bodies.GiveConsent;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.PlaceUnit;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.bodies.RenameUnit;
import plenum.congress.bodies.Unit;
import plenum.congress.bodies.WithdrawConsent;
import plenum.congress.representation.ApportionSeats;
import plenum.congress.representation.Basis;
import plenum.congress.representation.Key;
import plenum.congress.representation.LayDownRule;
import plenum.congress.representation.RepresentationRule;
import plenum.congress.representation.SeatBounds;
import plenum.congress.representation.Senders;
import plenum.congress.representation.VoiceRule;
import plenum.count.apportion.Rounding;

/// What becomes of units and of what is recorded about persons, drawn from chance.
final class BodiesChance {
    private static final int UNITS = 24;

    private final Random random;
    private final int persons;

    BodiesChance(Random random, int persons) {
        this.random = random;
        this.persons = persons;
    }

    /// What is laid down beforehand, so that there is something to answer and to apportion by.
    static List<Act<? super Assembly>> founding() {
        var each = new VoiceRule(Basis.MEMBERS, new Key.OnePer(20, Rounding.HALF_UP), SeatBounds.NONE);
        return List.of(
                new DeclareAttributes(
                        List.of(new AttributeRule("trade", AttributeKind.TEXT, List.of(), "report", true))),
                new LayDownRule(new RepresentationRule(Senders.EACH, each, Optional.empty(), Optional.empty())));
    }

    Act<? super Assembly> act(Assembly congress) {
        var acts = acts();
        return acts.get(random.nextInt(acts.size())).apply(congress);
    }

    private List<Function<Assembly, Act<? super Assembly>>> acts() {
        return List.of(
                _ -> new RegisterUnits(List.of(new Unit(
                        new UnitId(1 + random.nextInt(UNITS)), "Unit", random.nextInt(1000), random.nextInt(50), ""))),
                congress -> new PlaceUnit(
                        unit(congress), random.nextBoolean() ? Optional.of(unit(congress)) : Optional.empty()),
                congress -> new RenameUnit(unit(congress), "Unit " + random.nextInt(9), day()),
                congress -> new CloseUnit(
                        unit(congress),
                        day(),
                        random.nextBoolean() ? Optional.of(unit(congress)) : Optional.empty(),
                        "resolved"),
                congress -> new EnterFigures(
                        day(), "count", List.of(new Figures(unit(congress), random.nextInt(500), random.nextInt(50)))),
                _ -> new DeclareAttributes(List.of(
                        new AttributeRule("trade", AttributeKind.TEXT, List.of(), "report", random.nextInt(8) > 0))),
                _ -> new GiveConsent(person(), new Attribute("trade", "turner")),
                _ -> new WithdrawConsent(person(), "trade"),
                congress -> new CorrectPersons(
                        congress.bodies().person(person()).stream()
                                .map(person -> new Person(
                                        person.id(), person.name(), Optional.of(unit(congress)), person.attributes()))
                                .toList(),
                        "moved"),
                _ -> new LayDownRule(new RepresentationRule(
                        Senders.EACH,
                        new VoiceRule(
                                Basis.MEMBERS,
                                new Key.OnePer(1 + random.nextInt(40), Rounding.HALF_UP),
                                new SeatBounds(random.nextInt(4), 3, Optional.empty(), 0)),
                        Optional.of(
                                new VoiceRule(Basis.CANDIDATES, new Key.House(60, "sainte-lague"), SeatBounds.NONE)),
                        Optional.empty())),
                congress -> new ApportionSeats(
                        day(), List.copyOf(congress.bodies().unitsById().keySet())));
    }

    /// Mostly one that there is.
    private UnitId unit(Assembly congress) {
        var all = new ArrayList<>(congress.bodies().unitsById().keySet());
        return all.isEmpty() || random.nextInt(8) == 0
                ? new UnitId(1 + random.nextInt(UNITS))
                : all.get(random.nextInt(all.size()));
    }

    private PersonId person() {
        return new PersonId(1 + random.nextInt(persons));
    }

    private LocalDate day() {
        return LocalDate.of(1955, 1 + random.nextInt(12), 1);
    }
}
