package plenum.congress.sittings;

import java.util.List;
import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.VoteId;
import plenum.congress.bodies.Office;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.mandates.GuestRefusal;
import plenum.congress.mandates.GuestRefusal.NotBehindClosedDoors;
import plenum.congress.orders.GuestHall;
import plenum.congress.orders.GuestRule;

/// A congress of which the sittings are known.
public interface HasSittings extends HasCredentials {
    Sittings sittings();

    /// The vote that waits for votes or for the chair's casting vote, if there is one. A question that was put is
    /// decided, or the vote annulled, before anything else is done.
    Optional<VoteId> voteUnderWay();

    /// What an interruption of the sitting puts an end to: the speech, if somebody has the floor.
    List<? extends Fact> interruption();

    @Override
    default boolean convened() {
        return sittings().latest().isPresent();
    }

    /// Whether a person may be in the hall now: anybody in an open sitting; in a closed one those with a mandate, those
    /// with an office, and those on its guest list.
    default boolean admitted(PersonId person) {
        return sittings().closed().map(sitting -> admitted(sitting, person)).orElse(true);
    }

    /// Why somebody cannot be admitted to a closed sitting, whoever invites.
    default Optional<GuestRefusal> barredFromClosed(PersonId person) {
        return keptOut(person)
                .or(() -> guest(person)
                        .filter(rule -> rule.hall() != GuestHall.ADMITTED)
                        .map(rule -> new NotBehindClosedDoors(rule.kind())));
    }

    /// Whether a person follows what happens now on the pages: those admitted to a closed sitting may, unless the
    /// orders let their kind only listen in the hall.
    default boolean reads(PersonId person) {
        return admitted(person)
                && (sittings().closed().isEmpty()
                        || guest(person).map(GuestRule::seesClosed).orElse(true));
    }

    /// Whether a person may be in the hall of this sitting.
    default boolean admitted(Sitting sitting, PersonId person) {
        return !sitting.closed()
                || mandates().of(person).isPresent()
                || (sitting.guests().contains(person)
                        && barredFromClosed(person).isEmpty())
                || Office.ALL.stream().anyMatch(office -> bodies().holds(person, office));
    }
}
