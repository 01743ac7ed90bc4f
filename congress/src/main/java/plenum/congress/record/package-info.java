/// The running record: what was said, how it was received, and what happened, in order:
/// [plenum.congress.record.RunningRecord].
///
/// Stenographers take turns at it. What was done in a sitting can be told from it as minutes; what people add to
/// these - remarks, signatures, the approval - is [plenum.congress.record.SittingMinutes]. Beside them officers
/// sign who was there, as a [plenum.congress.record.AttendanceList].
package plenum.congress.record;
