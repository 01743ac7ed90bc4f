package plenum.server.founding;

/// A file of the organisation does not say what it must. Its message begins with the place, as compilers write it:
/// `delegates.csv:17:4: expected …`.
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Fault(String words) {
        super(words);
    }

    /// @param line from 1
    /// @param column from 1: the character of the line in YAML, the field of the line in CSV
    static Fault at(String file, long line, long column, String words) {
        return new Fault(file + ":" + line + ":" + column + ": " + words);
    }

    static Fault in(String file, String words) {
        return new Fault(file + ": " + words);
    }

    /// The place and what was expected there.
    public String words() {
        return String.valueOf(getMessage());
    }
}
