package plenum.journal;

import java.util.Optional;

/// An entry and, unless it was erased, the payload beside it.
public record Filed(Entry entry, Optional<Payload> payload) {}
