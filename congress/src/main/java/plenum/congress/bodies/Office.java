package plenum.congress.bodies;

import java.util.List;
import plenum.congress.form.Form;

/// The offices of a congress. Several persons may hold one, and one person several.
public enum Office {
    ORGANISER("organiser"),
    CHAIR("chair"),
    SECRETARY("secretary"),
    CREDENTIALS("credentials"),
    TELLER("teller"),
    /// Holds the voting secrets of all, and nothing else: hands the public keys for each urn to the congress.
    REGISTRAR("registrar"),
    /// Holds a part of the key that urns are locked with.
    TRUSTEE("trustee");

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
