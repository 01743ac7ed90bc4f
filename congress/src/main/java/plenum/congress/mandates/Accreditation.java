package plenum.congress.mandates;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.orders.GuestKind;

/// That somebody without a mandate comes to the congress, as what, and for whom.
///
/// @param organisation for which he or she comes; empty for guests of the congress itself
/// @param withdrawn why the accreditation was taken back and when; nothing while it is valid
public record Accreditation(
        PersonId person, GuestKind kind, String organisation, Instant at, Optional<Withdrawal> withdrawn) {
    /// That an accreditation was taken back.
    public record Withdrawal(String reason, Instant at) {}

    public boolean valid() {
        return withdrawn.isEmpty();
    }

    Accreditation withdrawn(String reason, Instant moment) {
        return new Accreditation(person, kind, organisation, at, Optional.of(new Withdrawal(reason, moment)));
    }
}
