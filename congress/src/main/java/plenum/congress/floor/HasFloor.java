package plenum.congress.floor;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.agenda.HasAgenda;

/// A congress of which it is known who has the floor and who waits for it.
public interface HasFloor extends HasAgenda {
    Floor floor();

    @Override
    default List<FloorFact> interruption() {
        return floor().interruption();
    }

    /// Whether the orders let a person ask for the floor: holders of a valid mandate, those with a consultative voice
    /// and guests only where the orders say so.
    default boolean maySpeak(PersonId person) {
        var rule = orders().floor();
        return mandates()
                .of(person)
                .map(mandate -> mandate.decisive() || rule.consultativeMaySpeak())
                .orElseGet(
                        () -> rule.guestsMaySpeak() && bodies().person(person).isPresent() && admitted(person));
    }
}
