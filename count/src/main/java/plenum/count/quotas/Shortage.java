package plenum.count.quotas;

import java.util.Locale;

/// What the statutes provide where those who stand cannot meet the quotas.
public enum Shortage {
    /// There is no count.
    REFUSE,
    /// As few seats as possible stay vacant: each would have gone to a person who does not stand.
    VACANT,
    /// All seats are filled; the quotas are kept as far as they can be, those named first before the
    /// others.
    FILL;

    /// The word for it in a file: `refuse`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
