package plenum.journal;

import java.util.Optional;

/// A row as a store holds it, before anybody has checked it.
///
/// @param number the number under which it is stored
/// @param entry the bytes of the entry
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Stored(long number, byte[] entry, Optional<Payload> payload) {}
