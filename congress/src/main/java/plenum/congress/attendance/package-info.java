/// Who is in the hall, as intervals, and whether that makes a [plenum.congress.attendance.Quorum]; and who has a voting
/// card or a device. The state is [plenum.congress.attendance.Attendance].
///
/// Stations of the door tell what they saw with the moment they saw it ([plenum.congress.attendance.NoteScan]), at once
/// or when they reach the server again. Intervals follow from the scans alone, so stations agree afterwards in whatever
/// order they are heard. What does not go together is a [plenum.congress.attendance.Doubt], which the credentials desk
/// looks at; nothing is lost, and nothing that was decided before is altered.
package plenum.congress.attendance;
