package plenum.congress.bodies;

import java.util.List;
import plenum.congress.form.Form;

/// The offices of a congress. Several persons may hold one, and one person several.
public enum Office {
    ORGANISER("organiser"),
    CHAIR("chair"),
    SECRETARY("secretary"),
    CREDENTIALS("credentials"),
    TELLER("teller");

    public static final List<Office> ALL = List.of(values());
    public static final Form<Office> FORM = Form.word(ALL, Office::code);

    private final String code;

    Office(String code) {
        this.code = code;
    }

    /// The word for the office in the journal and in message keys.
    public String code() {
        return code;
    }
}
