package plenum.journal;

/// The medium failed: the disk is full, or a file cannot be read. What was acknowledged before is safe; what was being
/// appended did not happen.
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
