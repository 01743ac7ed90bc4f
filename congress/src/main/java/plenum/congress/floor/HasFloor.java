package plenum.congress.floor;

import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.agenda.HasAgenda;
import plenum.congress.mandates.GuestRefusal;
import plenum.congress.mandates.GuestRefusal.NeverSpeaks;
import plenum.congress.mandates.GuestRefusal.SpeaksWhenInvited;
import plenum.congress.orders.GuestSpeech;

/// A congress of which it is known who has the floor and who waits for it.
public interface HasFloor extends HasAgenda {
    Floor floor();

    @Override
    default List<FloorFact> interruption() {
        return floor().interruption();
    }

    /// Whether the orders let a person ask for the floor: holders of a valid mandate, those with a consultative voice,
    /// guests and those accredited only where the orders say so.
    default boolean maySpeak(PersonId person) {
        var rule = orders().floor();
        return mandates()
                .of(person)
                .map(mandate -> mandate.decisive() || rule.consultativeMaySpeak())
                .orElseGet(() -> guest(person)
                                .map(guest -> guest.speech() == GuestSpeech.ASKS)
                                .orElse(rule.guestsMaySpeak())
                        && bodies().person(person).isPresent()
                        && admitted(person));
    }

    /// Why somebody who is accredited does not ask for the floor.
    default Optional<GuestRefusal> silent(PersonId person) {
        return guest(person).flatMap(rule -> switch (rule.speech()) {
            case NEVER -> Optional.of(new NeverSpeaks(rule.kind()));
            case INVITED -> Optional.of(new SpeaksWhenInvited(rule.kind()));
            case ASKS -> Optional.empty();
        });
    }
}
