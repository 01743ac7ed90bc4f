package plenum.count.ballots;

/// A file of ballots that says something impossible, and where. Nothing is counted from it.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long line;
    private final long column;

    /// Something impossible at a line and a column, both from 1.
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
