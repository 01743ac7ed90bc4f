package plenum.ballot.archive;

/// An archive that is not written as section 3 of the protocol says. The message says which record, and what about it.
public final class BrokenArchive extends Exception {
    private static final long serialVersionUID = 1;

    /// What does not hold.
    public enum Fault {
        /// The file ends within a record, or between a record and its event.
        CUT_SHORT,
        /// Headers, padding, names and hashes of the records.
        RECORD,
        /// The events, what they refer to, and the records before them.
        CHAIN
    }

    private final Fault fault;
    private final long record;
    private final long offset;

    BrokenArchive(Fault fault, long record, long offset, String message) {
        super("record " + record + " at byte " + offset + ": " + message);
        this.fault = fault;
        this.record = record;
        this.offset = offset;
    }

    public Fault fault() {
        return fault;
    }

    /// The number of the record, counted from 0: the heading.
    public long record() {
        return record;
    }

    /// Where the record begins.
    public long offset() {
        return offset;
    }
}
