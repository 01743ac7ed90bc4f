package plenum.congress.attendance;

import java.util.List;

/// Why a scan is to be looked at by the credentials desk.
public enum Ground {
    /// In the hall already, through another door.
    TWO_DOORS("two-doors"),

    /// Not in the hall, as far as anybody had seen.
    OUT_BEFORE_IN("out-before-in"),

    /// With a badge that was not, or no longer, the person's valid one at that moment.
    BADGE_NOT_VALID("badge-not-valid");

    public static final List<Ground> ALL = List.of(values());

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    /// The word for the ground in message keys.
    public String code() {
        return code;
    }
}
