package plenum.server.web;

/// What answers at an address.
///
/// @param path with variables in braces, `/motions/{motion}`; in angle brackets a variable may contain slashes
/// @param most how many bytes a request may have
public record Route(Method method, String path, Sender sender, int most, Action action) {
    /// What suffices for anything that people write.
    static final int USUAL = 1 << 20;

    /// What suffices for a list of a hundred thousand persons.
    static final int FILE = 32 << 20;

    Route(Method method, String path, Sender sender, Action action) {
        this(method, path, sender, USUAL, action);
    }

    /// Reads the request, asks the congress, shows the answer. Ends with [Rejected] what it cannot read.
    @FunctionalInterface
    public interface Action {
        Answer answer(Request request) throws Exception;
    }

    public enum Method {
        GET,
        POST
    }

    /// From whom a request is taken.
    public enum Sender {
        ANYBODY,
        /// Somebody signed in, by a form of ours.
        SIGNED_IN
    }
}
