package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Form;

/// Whether somebody without a mandate speaks.
public enum GuestSpeech {
    NEVER("never"),
    /// When the chair gives the floor.
    INVITED("invited"),
    /// May also ask for the floor, like a delegate.
    ASKS("asks");

    public static final List<GuestSpeech> ALL = List.of(values());
    public static final Form<GuestSpeech> FORM = Form.word(ALL, GuestSpeech::code);

    private final String code;

    GuestSpeech(String code) {
        this.code = code;
    }

    /// The word in a document of standing orders, in the journal and in message keys.
    public String code() {
        return code;
    }
}
