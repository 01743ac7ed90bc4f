package plenum.journal;

import java.util.Optional;

/// An entry and the payload beside it; none if it was erased, or sealed with a key that its keepers have.
public record Filed(Entry entry, Optional<Payload> payload) {}
