package plenum.congress.attendance;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.attendance.AttendanceFact.PieceReturned;
import plenum.congress.attendance.AttendanceRefusal.PieceIsNotOut;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A voting card or a device is back at the desk, from its holder or because it was found.
///
/// Refused if it was not out.
public record ReturnPiece(Piece piece) implements AttendanceAct {
    public static final ObjectForm<ReturnPiece> FORM =
            Form.of(Field.of("piece", ReturnPiece::piece, Piece.FORM), ReturnPiece::new);

    @Override
    public Decision decide(HasAttendance congress, Actor by, Instant at) {
        return congress.attendance().equipment().loan(piece).isPresent()
                ? Decision.allow(new PieceReturned(piece))
                : Decision.refuse(new PieceIsNotOut(piece));
    }
}
