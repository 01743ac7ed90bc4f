package plenum.journal;

import java.util.Optional;

/// A row of a store; when it is read, before anybody has checked it.
///
/// @param number the number under which it is stored
/// @param entry the bytes of the entry
/// @param leaf the hash of the entry when it was journaled, so that an altered one is known by itself
/// @param payload what lies beside the entry, unless it was erased
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Stored(long number, byte[] entry, Hash leaf, Optional<Kept> payload) {}
