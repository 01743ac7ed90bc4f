package plenum.congress.voting;

import java.util.List;
import plenum.congress.form.Form;

/// How votes are cast.
public enum Method {
    /// The chair asks whether there are objections; without one, all present count as voting yes.
    ACCLAMATION("acclamation"),
    /// Cards are shown, and tellers enter what they count in each block of seats.
    CARDS("cards"),
    /// Delegates vote from their devices, by name.
    DEVICES("devices"),
    /// Delegates vote from their devices or on paper, and nobody learns how: into an urn.
    SECRET("secret");

    public static final List<Method> ALL = List.of(values());
    public static final Form<Method> FORM = Form.word(ALL, Method::code);

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
