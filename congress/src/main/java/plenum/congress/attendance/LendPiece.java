package plenum.congress.attendance;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.PieceLent;
import plenum.congress.attendance.AttendanceRefusal.NotEnrolled;
import plenum.congress.attendance.AttendanceRefusal.PieceIsLost;
import plenum.congress.attendance.AttendanceRefusal.PieceIsOut;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The desk hands a voting card or a device to a person, who answers for it until it is back. To hand it twice to the
/// same person changes nothing.
///
/// Refused, in this order: if the person is not enrolled; if it was noted as lost; while somebody else has it.
public record LendPiece(Piece piece, PersonId person) implements AttendanceAct {
    public static final ObjectForm<LendPiece> FORM = Form.of(
            Field.of("piece", LendPiece::piece, Piece.FORM),
            Field.of("person", LendPiece::person, PersonId.FORM),
            LendPiece::new);

    @Override
    public Decision decide(HasAttendance congress, Actor by, Instant at) {
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NotEnrolled(person));
        }
        var loan = congress.attendance().equipment().loan(piece);
        if (loan.isEmpty()) {
            return Decision.allow(new PieceLent(piece, person));
        }
        if (loan.get().lost().isPresent()) {
            return Decision.refuse(new PieceIsLost(piece));
        }
        return loan.get().holder().equals(person)
                ? Decision.unchanged()
                : Decision.refuse(new PieceIsOut(piece, loan.get().holder()));
    }
}
