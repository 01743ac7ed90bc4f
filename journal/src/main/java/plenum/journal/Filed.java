package plenum.journal;

import java.util.List;
import java.util.Optional;

/// An entry and the payload beside it; none if it was erased, or sealed with a key that its keepers have.
///
/// @param opening where words were erased from the payload: the proof that the others are those of the time
public record Filed(Entry entry, Optional<Payload> payload, Optional<Opening> opening) {
    /// An entry with all of its payload, or none of it.
    public Filed(Entry entry, Optional<Payload> payload) {
        this(entry, payload, Optional.empty());
    }

    /// What was erased from the payload.
    public List<Bar> erased() {
        return opening.map(Opening::bars).orElse(List.of());
    }
}
