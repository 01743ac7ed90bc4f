package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Form;

/// As what somebody without a mandate comes to a congress.
public enum GuestKind {
    GUEST("guest"),
    /// Sent by another organisation to watch.
    OBSERVER("observer"),
    PRESS("press"),
    /// Interpreters, stewards, technicians.
    STAFF("staff");

    public static final List<GuestKind> ALL = List.of(values());
    public static final Form<GuestKind> FORM = Form.word(ALL, GuestKind::code);

    private final String code;

    GuestKind(String code) {
        this.code = code;
    }

    /// The word in a document of standing orders, in the journal and in message keys.
    public String code() {
        return code;
    }
}
