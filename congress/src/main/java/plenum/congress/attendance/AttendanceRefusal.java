package plenum.congress.attendance;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why somebody is not checked in or out.
public sealed interface AttendanceRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.ATTENDANCE;
    }

    /// Only somebody enrolled is let in.
    record NotEnrolled(PersonId person) implements AttendanceRefusal {
        @Override
        public String code() {
            return "attendance.not-enrolled";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }
}
