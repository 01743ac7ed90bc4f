package plenum.congress.attendance;

import java.util.Optional;
import plenum.congress.PersonId;

/// A scan that does not go with the others of its person.
///
/// @param settled what the desk has noted of it, once somebody has looked at it
public record Doubt(PersonId person, Scan scan, Ground ground, Optional<String> settled) {
    public boolean open() {
        return settled.isEmpty();
    }
}
