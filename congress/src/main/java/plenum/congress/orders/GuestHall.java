package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Form;

/// Into which sittings somebody without a mandate may come.
public enum GuestHall {
    NONE("none"),
    /// Into open ones.
    OPEN("open"),
    /// Into open ones, and into those closed ones to which he or she is admitted.
    ADMITTED("admitted");

    public static final List<GuestHall> ALL = List.of(values());
    public static final Form<GuestHall> FORM = Form.word(ALL, GuestHall::code);

    private final String code;

    GuestHall(String code) {
        this.code = code;
    }

    /// The word in a document of standing orders, in the journal and in message keys.
    public String code() {
        return code;
    }
}
