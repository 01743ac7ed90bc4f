package plenum.congress.attendance;

import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why somebody is not checked in or out, or is not handed a card or a device.
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
        public Rule rule() {
            return Rule.QUORUM;
        }

        @Override
        public List<Object> words() {
            return List.of(quorum.present(), quorum.required(), quorum);
        }
    }

    /// Only somebody enrolled is let in.
    record NotEnrolled(PersonId person) implements AttendanceRefusal {}

    /// A badge is scanned for the person it was issued to.
    record BadgeOfNobody(PersonId person, int badge) implements AttendanceRefusal {}

    /// Nobody passes the door before it is time.
    record ScannedInFuture(PersonId person) implements AttendanceRefusal {}

    /// What is looked into is a scan in doubt.
    record NothingInDoubt(PersonId person) implements AttendanceRefusal {}

    /// A card or a device has one holder at a time.
    record PieceIsOut(Piece piece, PersonId holder) implements AttendanceRefusal {}

    /// What was noted as lost is found before it is handed over again.
    record PieceIsLost(Piece piece) implements AttendanceRefusal {}

    /// Only what was handed over comes back or is lost.
    record PieceIsNotOut(Piece piece) implements AttendanceRefusal {}
}
