package plenum.journal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// What an entry is about, beside the envelope: published with its salt, sealed with a closed sitting, or erased.
///
/// The salt keeps anybody from guessing a payload that is not shown.
public final class Payload {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] salt;
    private final byte[] bytes;
    private final Optional<String> seal;

    /// A payload with its salt of 32 bytes.
    ///
    /// @param seal the closed sitting whose release also releases the payload; empty if it is public
    public Payload(byte[] salt, byte[] bytes, Optional<String> seal) {
        if (salt.length != Hash.LENGTH) {
            throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
        }
        this.salt = salt.clone();
        this.bytes = bytes.clone();
        this.seal = seal;
    }

    /// A payload with a fresh random salt.
    static Payload salted(byte[] bytes, Optional<String> seal) {
        var salt = new byte[Hash.LENGTH];
        RANDOM.nextBytes(salt);
        return new Payload(salt, bytes, seal);
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Optional<String> seal() {
        return seal;
    }

    public Hash commitment() {
        return Hash.sha256(salt, bytes);
    }

    /// The commitment that lets some of the words stay black when the others are opened.
    public Hash pieceByPiece() {
        return Pieces.commitment(salt, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload payload
                && Arrays.equals(salt, payload.salt)
                && Arrays.equals(bytes, payload.bytes)
                && seal.equals(payload.seal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(salt), Arrays.hashCode(bytes), seal);
    }

    @Override
    public String toString() {
        return "payload of " + bytes.length + " bytes"
                + seal.map(sitting -> ", sealed with " + sitting).orElse("");
    }
}
