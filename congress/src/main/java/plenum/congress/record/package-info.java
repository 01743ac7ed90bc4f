/// The running record: what was said, how it was received, and what happened, in order:
/// [plenum.congress.record.RunningRecord].
package plenum.congress.record;
