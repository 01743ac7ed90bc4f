package plenum.congress.attendance;

import java.time.Instant;
import java.util.Optional;

/// A stay in the hall, from check-in to check-out; still there while there is no end.
public record Interval(Instant from, Optional<Instant> until) {
    boolean open() {
        return until.isEmpty();
    }

    /// Whether the stay covers a moment.
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }
}
