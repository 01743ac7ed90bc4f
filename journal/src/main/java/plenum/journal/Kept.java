package plenum.journal;

import java.util.Optional;

/// How a payload lies in a store.
public sealed interface Kept {
    /// For everybody to read.
    record Open(Payload payload) implements Kept {}

    /// Encrypted, with its salt, under the key of a closed sitting.
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Sealed(String sitting, byte[] ciphertext) implements Kept {}

    /// Without words that were erased, as it is published: a line of [Shown].
    ///
    /// @param sitting the closed sitting that was released before; empty if the payload never was sealed
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record InPart(Optional<String> sitting, byte[] line) implements Kept {}
}
