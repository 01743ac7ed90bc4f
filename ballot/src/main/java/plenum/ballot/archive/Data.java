package plenum.ballot.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A record of the archive that an event brings: JSON as it was hashed.
public final class Data {
    private final Hash hash;
    private final byte[] bytes;
    private final long offset;

    Data(Hash hash, byte[] bytes, long offset) {
        this.hash = hash;
        this.bytes = bytes;
        this.offset = offset;
    }

    /// The SHA-256 of the bytes, which is also the record's name.
    public Hash hash() {
        return hash;
    }

    /// The bytes themselves, not to be altered.
    public byte[] bytes() {
        return bytes;
    }

    /// The bytes as text. What is no UTF-8 becomes a replacement character, so that the text has another hash.
    public String text() {
        return new String(bytes, UTF_8);
    }

    /// Where in the archive the bytes begin.
    public long offset() {
        return offset;
    }

    @Override
    public String toString() {
        return hash + " at " + offset;
    }
}
