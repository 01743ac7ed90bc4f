package plenum.congress.attendance;

import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why somebody is not checked in or out.
public sealed interface AttendanceRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.ATTENDANCE;
    }

    /// Too few are in the hall.
    record NoQuorum(Quorum quorum) implements AttendanceRefusal {
        /// The first condition that is not met, if there is one.
        public static Optional<NoQuorum> of(List<Quorum> conditions) {
            return conditions.stream()
                    .filter(condition -> !condition.reached())
                    .findFirst()
                    .map(NoQuorum::new);
        }

        @Override
        public String code() {
            return "attendance.no-quorum";
        }

        @Override
        public Rule rule() {
            return Rule.QUORUM;
        }

        @Override
        public List<Object> words() {
            return List.of(quorum.present(), quorum.required(), quorum);
        }
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
