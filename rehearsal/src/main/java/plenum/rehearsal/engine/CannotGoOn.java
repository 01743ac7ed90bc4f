package plenum.rehearsal.engine;

/// Without this the rehearsal makes no sense; the message says what is missing.
final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotGoOn(String missing) {
        super(missing);
    }
}
