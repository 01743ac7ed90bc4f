package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Form;

/// What is counted for a quorum.
public enum QuorumMeasure {
    /// Delegates with a decisive vote, each for one.
    HEADS("heads"),
    /// The votes of their mandates.
    VOTES("votes"),
    /// The units that have sent them, each for one as soon as one of its delegates counts.
    UNITS("units");

    public static final List<QuorumMeasure> ALL = List.of(values());
    public static final Form<QuorumMeasure> FORM = Form.word(ALL, QuorumMeasure::code);

    private final String code;

    QuorumMeasure(String code) {
        this.code = code;
    }

    /// The word in a document of standing orders.
    public String code() {
        return code;
    }
}
