package plenum.congress.bodies;

import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePMap;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.BodiesFact.OrganisationFounded;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;

/// The organisation, its units, who is enrolled, and who holds which office.
public record Bodies(
        Optional<Organisation> organisation,
        TreePMap<UnitId, Unit> unitsById,
        TreePMap<PersonId, Person> personsById,
        PSet<Holding> holdings) {
    /// That a person holds an office.
    public record Holding(PersonId person, Office office) {}

    public static Bodies none() {
        return new Bodies(Optional.empty(), TreePMap.empty(), TreePMap.empty(), HashTreePSet.empty());
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(unitsById.get(id));
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(personsById.get(id));
    }

    /// All units, in the order of their numbers.
    public Collection<Unit> units() {
        return unitsById.values();
    }

    /// All who are enrolled, in the order of their numbers.
    public Collection<Person> persons() {
        return personsById.values();
    }

    public boolean holds(PersonId person, Office office) {
        return holdings.contains(new Holding(person, office));
    }

    /// The bodies after a fact. Nothing is refused here: what the journal holds has happened.
    public Bodies evolve(BodiesFact fact) {
        return switch (fact) {
            case OrganisationFounded(var founded) -> new Bodies(Optional.of(founded), unitsById, personsById, holdings);
            case UnitsRegistered(var registered) -> {
                var units = unitsById;
                for (var unit : registered) {
                    units = units.plus(unit.id(), unit);
                }
                yield new Bodies(organisation, units, personsById, holdings);
            }
            case PersonsEnrolled(var enrolled) -> {
                var persons = personsById;
                for (var person : enrolled) {
                    persons = persons.plus(person.id(), person);
                }
                yield new Bodies(organisation, unitsById, persons, holdings);
            }
            case OfficerAppointed(var person, var office) ->
                new Bodies(organisation, unitsById, personsById, holdings.plus(new Holding(person, office)));
            case OfficerRelieved(var person, var office) ->
                new Bodies(organisation, unitsById, personsById, holdings.minus(new Holding(person, office)));
        };
    }
}
