package plenum.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is to be journaled: the journal gives it its number, its salt and its commitment.
///
/// @param time not before the last entry's; cut to milliseconds
/// @param seal the closed sitting to which the payload belongs; empty if it is public
/// @param attachments what the payload names by its hash, all of it: even what an earlier entry brought, which would
///     otherwise go when that one is erased
/// @param commitment how the entry is bound to the payload; to what is sealed always word by word
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Draft(
        Instant time,
        String kind,
        byte[] payload,
        Optional<String> seal,
        List<Attachment> attachments,
        Commitment commitment) {
    /// @throws IllegalArgumentException if what is sealed has attachments, which lie in the clear
    public Draft {
        attachments = List.copyOf(attachments);
        commitment = seal.isPresent() ? Commitment.WORD_BY_WORD : commitment;
        if (seal.isPresent() && !attachments.isEmpty()) {
            throw new IllegalArgumentException("what is sealed with " + seal.get()
                    + " has no attachments: they lie in the clear, and it has " + attachments.size());
        }
    }

    /// A draft whose payload is committed to as a whole, unless it is sealed.
    public Draft(Instant time, String kind, byte[] payload, Optional<String> seal, List<Attachment> attachments) {
        this(time, kind, payload, seal, attachments, Commitment.WHOLE);
    }

    /// A draft without attachments.
    public Draft(Instant time, String kind, byte[] payload, Optional<String> seal) {
        this(time, kind, payload, seal, List.of());
    }
}
