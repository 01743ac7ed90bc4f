package plenum.journal;

/// What the store holds under a hash does not have it: the bytes are not those that were attached, and are not used.
public final class AttachmentAltered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param attachment the hash that the bytes should have
    public AttachmentAltered(Hash attachment) {
        super("attachment " + attachment + ": its bytes are not those that were journaled");
    }
}
