package plenum.launcher;

/// A command whose part of the house has not been built.
final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotYet(String command) {
        super("\"" + command + "\" is not part of this build yet");
    }
}
