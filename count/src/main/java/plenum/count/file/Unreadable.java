package plenum.count.file;

/// A file that says something else than its format allows. Nothing is counted from such a file.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;

    /// Says what is wrong at a place, both numbers counted from 1.
    public Unreadable(long line, long column, String what) {
        super("line " + line + ", column " + column + ": " + what);
        this.line = line;
        this.column = column;
    }

    public long line() {
        return line;
    }

    public long column() {
        return column;
    }
}
