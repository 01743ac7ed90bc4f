package plenum.congress.mandates;

import java.time.Instant;
import plenum.congress.PersonId;

/// A mandate as it was issued, and when.
public record Issued(Mandate mandate, Instant at) {
    /// Whom the unit has elected, whoever acts now.
    public PersonId elected() {
        return mandate.holder();
    }
}
