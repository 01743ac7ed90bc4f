package plenum.congress.mandates;

import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.bodies.Office;
import plenum.congress.mandates.GuestRefusal.AccreditationIsWithdrawn;
import plenum.congress.mandates.GuestRefusal.NotIntoTheHall;
import plenum.congress.orders.GuestHall;
import plenum.congress.orders.GuestRule;
import plenum.congress.representation.HasRepresentation;

/// A congress of which the mandates are known.
public interface HasMandates extends HasRepresentation {
    Mandates mandates();

    /// What the orders let somebody do who comes without a mandate or an office; nothing of anybody else, and of those
    /// on whom the orders are silent.
    default Optional<GuestRule> guest(PersonId person) {
        return officerOrDelegate(person)
                ? Optional.empty()
                : mandates()
                        .accredited(person)
                        .flatMap(one -> orders().mandates().guests(one.kind()));
    }

    /// Why somebody may not come into the hall, whatever sits there.
    default Optional<GuestRefusal> keptOut(PersonId person) {
        if (!officerOrDelegate(person)
                && mandates().accreditation(person).filter(one -> !one.valid()).isPresent()) {
            return Optional.of(new AccreditationIsWithdrawn(person));
        }
        return guest(person).filter(rule -> rule.hall() == GuestHall.NONE).map(rule -> new NotIntoTheHall(rule.kind()));
    }

    private boolean officerOrDelegate(PersonId person) {
        return mandates().of(person).isPresent()
                || Office.ALL.stream().anyMatch(office -> bodies().holds(person, office));
    }
}
