package plenum.congress.minutes;

import java.util.List;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.Office;

/// The cast of [Cast], gathered in a whole congress with its permissions.
public final class Congress {
    private Congress() {}

    /// Everybody has gathered, no sitting is open, and the secretary is the credentials desk as well.
    public static Assembly gathered() {
        return Assembly.empty()
                .evolve(Cast.gathered(), 0, Minutes.BEGIN)
                .evolve(List.of(new OfficerAppointed(Cast.SECRETARY, Office.CREDENTIALS)), 1, Minutes.BEGIN);
    }
}
