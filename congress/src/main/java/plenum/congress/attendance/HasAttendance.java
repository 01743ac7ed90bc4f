package plenum.congress.attendance;

import plenum.congress.mandates.HasMandates;
import plenum.congress.mandates.Mandate;

/// A congress of which it is known who is in the hall.
public interface HasAttendance extends HasMandates {
    Attendance attendance();

    /// The quorum as it stands: heads with a decisive vote in the hall, out of all valid decisive mandates.
    default Quorum quorum() {
        var present = mandates().valid().stream()
                .filter(Mandate::decisive)
                .filter(mandate -> attendance().present(mandate.holder()))
                .count();
        var base = mandates().base();
        return new Quorum(present, orders().quorum().required(base), base);
    }
}
