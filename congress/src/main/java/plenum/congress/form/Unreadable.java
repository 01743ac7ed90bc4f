package plenum.congress.form;

/// Bytes that are not the canonical writing of what was expected. The message names the place and what was expected.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }
}
