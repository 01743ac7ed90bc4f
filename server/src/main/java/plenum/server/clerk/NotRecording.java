package plenum.server.clerk;

/// The journal takes no more acts: its disk failed, or the server closes. The act did not happen; everything
/// acknowledged before is safe, and can still be read.
public final class NotRecording extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotRecording(String message, Throwable cause) {
        super(message, cause);
    }

    NotRecording(String message) {
        super(message);
    }
}
