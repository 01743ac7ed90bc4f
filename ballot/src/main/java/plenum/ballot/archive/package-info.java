/// The archive of an election, a `.bel` file: its records, the chain of events, and whether one archive continues
/// another.
///
/// An [Archive] is read step by step: a [Step] is an [Event] with the records that come before it. An [ArchiveWriter]
/// appends steps to a vote that is still running; what it has written so far is an archive too. Section 3 of the
/// protocol says what each byte is; reading accepts that and nothing else ([BrokenArchive]). What the records mean is
/// not looked at here.
package plenum.ballot.archive;
