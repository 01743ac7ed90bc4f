package plenum.congress.attendance;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.attendance.AttendanceFact.PieceMissed;
import plenum.congress.attendance.AttendanceRefusal.PieceIsNotOut;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A voting card or a device that is out is noted as lost, with what its holder says of it. Nobody is handed it again
/// before it is found.
///
/// Refused if it is not out.
public record MissPiece(Piece piece, String note) implements AttendanceAct {
    public static final ObjectForm<MissPiece> FORM = Form.of(
            Field.of("piece", MissPiece::piece, Piece.FORM),
            Field.of("note", MissPiece::note, Form.TEXT),
            MissPiece::new);

    @Override
    public Decision decide(HasAttendance congress, Actor by, Instant at) {
        return congress.attendance().equipment().loan(piece).isPresent()
                ? Decision.allow(new PieceMissed(piece, note))
                : Decision.refuse(new PieceIsNotOut(piece));
    }
}
