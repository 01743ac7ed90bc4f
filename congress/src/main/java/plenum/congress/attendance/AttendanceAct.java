package plenum.congress.attendance;

import plenum.congress.Act;

/// Acts at the door of the hall.
public sealed interface AttendanceAct extends Act<HasAttendance>
        permits CheckIn, CheckOut, NoteScan, SettleDoubt, LendPiece, ReturnPiece, MissPiece {}
