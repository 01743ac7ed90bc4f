package plenum.congress.floor;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.SpeechId;

/// Somebody has the floor, or had it.
///
/// @param seconds how long the speech may take; 0 means without limit
public record Speech(SpeechId id, PersonId person, FloorKind kind, Optional<ItemId> item, Instant since, int seconds) {
    /// When the time is up, if it is limited.
    public Optional<Instant> endsAt() {
        return seconds == 0 ? Optional.empty() : Optional.of(since.plusSeconds(seconds));
    }

    Speech extended(int more) {
        return seconds == 0 ? this : new Speech(id, person, kind, item, since, seconds + more);
    }
}
