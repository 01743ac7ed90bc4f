package plenum.journal;

/// What the store holds is not what the journal put there. It is not used any further.
public final class StoreAltered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long entry;

    public StoreAltered(long entry, String what) {
        super("entry " + entry + ": " + what);
        this.entry = entry;
    }

    /// The number of the first bad entry.
    public long entry() {
        return entry;
    }
}
