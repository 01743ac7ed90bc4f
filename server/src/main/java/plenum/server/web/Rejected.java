package plenum.server.web;

/// Ends a request before the congress hears of it: it cannot be read, its page does not exist, or its
/// sender may not.
///
/// Thrown by whoever finds out, answered in one place by [WebServer]. A refusal by the standing orders
/// is no such thing:
/// it is an answer, with its own page.
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private Rejected(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    /// A field does not hold what it must.
    ///
    /// @param expected what would have been right, to be read after "expected": "a number from 1 to 500"
    public static Rejected unreadable(String field, String expected) {
        return new Rejected(400, field + ": expected " + expected);
    }

    public static Rejected notSignedIn() {
        return new Rejected(401, "Sign in first.");
    }

    /// The sender may not: words say by which rule.
    public static Rejected forbidden(String words) {
        return new Rejected(403, words);
    }

    public static Rejected notFound() {
        return new Rejected(404, "There is nothing at this address.");
    }

    /// Too many tries; the sender may try again a little later.
    public static Rejected tooOften(String words) {
        return new Rejected(429, words);
    }

    /// The server cannot do it at present.
    public static Rejected unavailable(String words) {
        return new Rejected(503, words);
    }

    static Rejected tooLarge(int limit) {
        return new Rejected(413, "A request may have " + limit + " bytes at most.");
    }

    static Rejected because(int status, String words) {
        return new Rejected(status, words);
    }

    public int status() {
        return status;
    }

    /// What is wrong, for whoever sent the request.
    public String words() {
        return String.valueOf(getMessage());
    }
}
