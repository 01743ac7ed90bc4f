package plenum.rehearsal.script;

/// A script that cannot be read: where, and what was expected there. Lines and columns count from 1.
public final class ScriptError extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// The mistake at a place of a file.
    public ScriptError(String file, int line, int column, String expected) {
        super("%s:%d:%d: %s".formatted(file, line, column, expected));
    }
}
