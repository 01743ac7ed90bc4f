package plenum.congress.bodies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePMap;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.AttributesDeclared;
import plenum.congress.bodies.BodiesFact.ConsentGiven;
import plenum.congress.bodies.BodiesFact.ConsentWithdrawn;
import plenum.congress.bodies.BodiesFact.FiguresEntered;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.BodiesFact.OrganisationFounded;
import plenum.congress.bodies.BodiesFact.PersonsCorrected;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesFact.UnitClosed;
import plenum.congress.bodies.BodiesFact.UnitPlaced;
import plenum.congress.bodies.BodiesFact.UnitRenamed;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.UnitIsClosed;

/// The organisation, its units, who is enrolled, and who holds which office.
///
/// @param edition how often units, persons or what is recorded of them have changed
public record Bodies(
        Optional<Organisation> organisation,
        TreePMap<UnitId, UnitHistory> unitsById,
        AttributeRules attributes,
        TreePMap<PersonId, Person> personsById,
        PSet<Consent> consents,
        PSet<Holding> holdings,
        long edition) {
    /// That a person holds an office.
    public record Holding(PersonId person, Office office) {}

    public static Bodies none() {
        return new Bodies(
                Optional.empty(),
                TreePMap.empty(),
                AttributeRules.NONE,
                TreePMap.empty(),
                HashTreePSet.empty(),
                HashTreePSet.empty(),
                0);
    }

    public Optional<Unit> unit(UnitId id) {
        return history(id).map(UnitHistory::unit);
    }

    public Optional<UnitHistory> history(UnitId id) {
        return Optional.ofNullable(unitsById.get(id));
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(personsById.get(id));
    }

    /// All units there ever were, in the order of their numbers.
    public Collection<UnitHistory> units() {
        return unitsById.values();
    }

    /// The open units that are parts of a unit, in the order of their numbers.
    public List<UnitHistory> parts(UnitId unit) {
        return units().stream()
                .filter(one -> one.open() && one.parent().equals(Optional.of(unit)))
                .toList();
    }

    public Optional<UnitId> parent(UnitId unit) {
        return history(unit).flatMap(UnitHistory::parent);
    }

    /// Whether a unit is another one or a part of it, or a part of a part.
    public boolean isPartOf(UnitId unit, UnitId whole) {
        var at = Optional.of(unit);
        while (at.isPresent()) {
            if (at.get().equals(whole)) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    /// The figures of a unit in force on a day.
    public Strength strengthOn(UnitId unit, LocalDate day) {
        return history(unit).map(one -> one.strengthOn(day)).orElse(Strength.NONE);
    }

    /// All who are enrolled, in the order of their numbers.
    public Collection<Person> persons() {
        return personsById.values();
    }

    public boolean consented(PersonId person, String attribute) {
        return consents.contains(new Consent(person, attribute));
    }

    public boolean holds(PersonId person, Office office) {
        return holdings.contains(new Holding(person, office));
    }

    /// Who holds an office, in the order of their numbers.
    public List<PersonId> holders(Office office) {
        return holdings.stream()
                .filter(holding -> holding.office() == office)
                .map(Holding::person)
                .sorted()
                .toList();
    }

    /// Why a unit cannot be changed.
    Optional<BodiesRefusal> notOpen(UnitId unit) {
        var history = history(unit);
        if (history.isEmpty()) {
            return Optional.of(new NoSuchUnit(unit));
        }
        return history.get().open() ? Optional.empty() : Optional.of(new UnitIsClosed(unit));
    }

    /// The bodies after a fact. Nothing is refused here: what the journal holds has happened.
    public Bodies evolve(BodiesFact fact) {
        return switch (fact) {
            case OrganisationFounded(var founded) ->
                new Bodies(Optional.of(founded), unitsById, attributes, personsById, consents, holdings, edition);
            case UnitsRegistered(var registered) -> {
                var units = unitsById;
                for (var unit : registered) {
                    units = units.plus(unit.id(), UnitHistory.beginning(unit));
                }
                yield withUnits(units);
            }
            case UnitPlaced(var unit, var parent) -> with(unit, history -> history.placed(parent));
            case UnitRenamed(var unit, var name, var day) -> with(unit, history -> history.renamed(name, day));
            case UnitClosed(var unit, var day, var into, var reason) ->
                with(unit, history -> history.closed(new Closing(day, into, reason)));
            case FiguresEntered(var day, var source, var figures) -> {
                var after = this;
                for (var one : figures) {
                    var strength = new Strength(one.members(), one.candidates(), source);
                    after = after.with(one.unit(), history -> history.counted(day, strength));
                }
                yield after;
            }
            case AttributesDeclared(var declared) ->
                new Bodies(
                        organisation,
                        unitsById,
                        new AttributeRules(declared),
                        personsById,
                        consents,
                        holdings,
                        edition + 1);
            case PersonsEnrolled(var enrolled) -> with(enrolled);
            case PersonsCorrected(var corrected, var _) -> with(corrected);
            case ConsentGiven(var person, var answer) ->
                answered(person, answer, consents.plus(new Consent(person, answer.name())));
            case ConsentWithdrawn(var person, var attribute) ->
                answered(
                        person,
                        new Attribute(attribute, Attribute.WITHHELD),
                        consents.minus(new Consent(person, attribute)));
            case OfficerAppointed(var person, var office) -> withHoldings(holdings.plus(new Holding(person, office)));
            case OfficerRelieved(var person, var office) -> withHoldings(holdings.minus(new Holding(person, office)));
        };
    }

    /// The bodies after somebody's name was erased.
    public Bodies nameless(PersonId id) {
        return person(id)
                .map(person -> withPersons(personsById.plus(id, person.nameless()), consents))
                .orElse(this);
    }

    /// The bodies after what is recorded about somebody was erased: it reads as if the person had not wanted to say.
    public Bodies answerless(PersonId id) {
        var left = consents;
        for (var consent : consents) {
            left = consent.person().equals(id) ? left.minus(consent) : left;
        }
        var given = left;
        return person(id)
                .map(person -> withPersons(personsById.plus(id, person.answerless()), given))
                .orElse(this);
    }

    private Bodies with(UnitId unit, UnaryOperator<UnitHistory> change) {
        return history(unit)
                .map(history -> withUnits(unitsById.plus(unit, change.apply(history))))
                .orElse(this);
    }

    private Bodies with(List<Person> entered) {
        var persons = personsById;
        for (var person : entered) {
            persons = persons.plus(person.id(), person);
        }
        return withPersons(persons, consents);
    }

    private Bodies answered(PersonId id, Attribute answer, PSet<Consent> given) {
        return person(id)
                .map(person -> withPersons(personsById.plus(id, person.with(answer)), given))
                .orElse(this);
    }

    private Bodies withUnits(TreePMap<UnitId, UnitHistory> units) {
        return new Bodies(organisation, units, attributes, personsById, consents, holdings, edition + 1);
    }

    private Bodies withPersons(TreePMap<PersonId, Person> persons, PSet<Consent> given) {
        return new Bodies(organisation, unitsById, attributes, persons, given, holdings, edition + 1);
    }

    private Bodies withHoldings(PSet<Holding> held) {
        return new Bodies(organisation, unitsById, attributes, personsById, consents, held, edition);
    }
}
