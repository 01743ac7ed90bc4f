package plenum.count.rounds;

import java.util.Locale;

/// What a ballot asks of the voter.
public enum Asked {
    /// To cross some names, or to give them points.
    CROSSES,
    /// To say yes or no to each name, or to abstain.
    ANSWERS;

    /// The word for it in a file: `crosses`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
