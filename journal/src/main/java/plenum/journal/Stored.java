package plenum.journal;

import java.util.List;
import java.util.Optional;

/// A row of a store; when it is read, before anybody has checked it.
///
/// @param number the number under which it is stored
/// @param entry the bytes of the entry
/// @param leaf the hash of the entry when it was journaled, so that an altered one is known by itself
/// @param payload what lies beside the entry, unless it was erased
/// @param attachments what is appended with the entry; none when the row is read, as each is read by its hash alone
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Stored(long number, byte[] entry, Hash leaf, Optional<Kept> payload, List<Attachment> attachments) {
    public Stored {
        attachments = List.copyOf(attachments);
    }

    /// A row without attachments.
    public Stored(long number, byte[] entry, Hash leaf, Optional<Kept> payload) {
        this(number, entry, leaf, payload, List.of());
    }
}
