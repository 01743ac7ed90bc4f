package plenum.count.rounds;

import java.util.Locale;

/// Why a round is held.
public enum Purpose {
    /// All stand.
    FIRST,
    /// Those stand who are left.
    FURTHER,
    /// Those stand who had the most votes.
    RUN_OFF,
    /// Those stand who were equal.
    TIE_BREAK;

    /// The word for it in a file: `run-off`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
