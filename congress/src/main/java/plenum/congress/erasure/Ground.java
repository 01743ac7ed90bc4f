package plenum.congress.erasure;

import java.util.Arrays;
import java.util.List;
import plenum.congress.form.Form;

/// Why personal data stay although the person wants them erased: the grounds of the General Data Protection Regulation,
/// art. 17(3), in its order.
public enum Ground {
    /// (a) Freedom of expression and information.
    EXPRESSION("expression"),
    /// (b) A legal obligation, or a task carried out in the public interest.
    OBLIGATION("obligation"),
    /// (c) Public health.
    HEALTH("health"),
    /// (d) Archiving in the public interest, research and statistics.
    ARCHIVE("archive"),
    /// (e) The establishment, exercise or defence of legal claims.
    CLAIMS("claims");

    public static final List<Ground> ALL = List.copyOf(Arrays.asList(values()));
    public static final Form<Ground> FORM = Form.word(ALL, Ground::code);

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
