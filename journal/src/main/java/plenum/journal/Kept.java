package plenum.journal;

/// How a payload lies in a store.
public sealed interface Kept {
    /// For everybody to read.
    record Open(Payload payload) implements Kept {}

    /// Encrypted, with its salt, under the key of a closed sitting.
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Sealed(String sitting, byte[] ciphertext) implements Kept {}
}
