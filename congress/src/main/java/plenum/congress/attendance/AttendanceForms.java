package plenum.congress.attendance;

import java.util.List;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceFact.DoubtSettled;
import plenum.congress.attendance.AttendanceFact.PieceLent;
import plenum.congress.attendance.AttendanceFact.PieceMissed;
import plenum.congress.attendance.AttendanceFact.PieceReturned;
import plenum.congress.attendance.AttendanceFact.ScanSetAside;
import plenum.congress.attendance.AttendanceFact.Scanned;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class AttendanceForms {
    public static final List<Family.Member<? extends AttendanceFact>> FACTS = List.of(
            Family.member("attendance.checked-in", CheckedIn.class, CheckedIn.FORM),
            Family.member("attendance.checked-out", CheckedOut.class, CheckedOut.FORM),
            Family.member("attendance.scanned", Scanned.class, Scanned.FORM),
            Family.member("attendance.scan-set-aside", ScanSetAside.class, ScanSetAside.FORM),
            Family.member("attendance.doubt-settled", DoubtSettled.class, DoubtSettled.FORM),
            Family.member("attendance.piece-lent", PieceLent.class, PieceLent.FORM),
            Family.member("attendance.piece-returned", PieceReturned.class, PieceReturned.FORM),
            Family.member("attendance.piece-missed", PieceMissed.class, PieceMissed.FORM));

    public static final List<Family.Member<? extends AttendanceAct>> ACTS = List.of(
            Family.member("attendance.check-in", CheckIn.class, CheckIn.FORM),
            Family.member("attendance.check-out", CheckOut.class, CheckOut.FORM),
            Family.member("attendance.note-scan", NoteScan.class, NoteScan.FORM),
            Family.member("attendance.settle-doubt", SettleDoubt.class, SettleDoubt.FORM),
            Family.member("attendance.lend-piece", LendPiece.class, LendPiece.FORM),
            Family.member("attendance.return-piece", ReturnPiece.class, ReturnPiece.FORM),
            Family.member("attendance.miss-piece", MissPiece.class, MissPiece.FORM));

    private AttendanceForms() {}
}
