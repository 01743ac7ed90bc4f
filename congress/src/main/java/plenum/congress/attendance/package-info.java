/// Who is in the hall, as intervals, and whether that makes a [plenum.congress.attendance.Quorum]. The state is
/// [plenum.congress.attendance.Attendance].
package plenum.congress.attendance;
