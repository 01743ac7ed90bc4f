/// The running record: what was said, how it was received, and what happened, in order:
/// [plenum.congress.record.RunningRecord].
///
/// Stenographers take turns at it. What was done in a sitting can be told from it as minutes; what people add to these
/// -
/// remarks, signatures, the approval of the body - is [plenum.congress.record.SittingMinutes].
package plenum.congress.record;
