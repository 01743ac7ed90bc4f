package plenum.server.imports;

/// A file that cannot be read as a table at all.
public final class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Note note;

    UnreadableSheet(Note note) {
        super(note.key(), null, false, false);
        this.note = note;
    }

    /// Where the trouble is and what was expected there.
    public Note note() {
        return note;
    }
}
