package plenum.congress.credentials;

import plenum.congress.Actor;
import plenum.congress.attendance.HasAttendance;
import plenum.congress.bodies.Office;
import plenum.congress.mandates.Mandate;

/// A congress of which it is known what its credentials commission has reported and which mandates are challenged.
public interface HasCredentials extends HasAttendance {
    Credentials credentials();

    /// Whether somebody may hand a mandate over: its holder, the leader of the delegation, the credentials desk.
    default boolean disposes(Actor by, Mandate mandate) {
        return by.is(mandate.holder())
                || mandates().delegations().leader(mandate.unit()).map(by::is).orElse(false)
                || by.person()
                        .map(person -> bodies().holds(person, Office.CREDENTIALS))
                        .orElse(false);
    }
}
