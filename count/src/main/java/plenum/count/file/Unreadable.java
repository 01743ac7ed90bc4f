package plenum.count.file;

/// A file that says something else than its format allows. Nothing is counted from such a file.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /// Says what is wrong at a place, both numbers counted from 1.
    public Unreadable(int line, int column, String what) {
        super("line " + line + ", column " + column + ": " + what);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
