package plenum.journal;

/// A record that is too big for a payload, or one of too many: it lies beside the journal under its SHA-256, by which
/// the payload of its entry names it.
public final class Attachment {
    /// The most bytes that one may have, 256 MiB: far below what any store takes, so that none fails for its size.
    public static final int LARGEST = 1 << 28;

    private final Hash hash;
    private final byte[] bytes;

    private Attachment(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Hash.sha256(bytes);
    }

    /// The attachment with these bytes.
    ///
    /// @throws IllegalArgumentException if they are more than [#LARGEST]
    public static Attachment of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("an attachment has at most " + LARGEST + " bytes, not " + bytes.length);
        }
        return new Attachment(bytes.clone());
    }

    /// The attachment that a store kept under a hash.
    ///
    /// @throws AttachmentAltered if the bytes do not have it
    static Attachment kept(byte[] bytes, Hash hash) {
        var attachment = new Attachment(bytes);
        if (!attachment.hash.equals(hash)) {
            throw new AttachmentAltered(hash);
        }
        return attachment;
    }

    /// SHA-256 of the bytes: the name under which it is kept.
    public Hash hash() {
        return hash;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment attachment && hash.equals(attachment.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "attachment " + hash + " of " + bytes.length + " bytes";
    }
}
