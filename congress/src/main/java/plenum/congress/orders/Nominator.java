package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Form;

/// Who proposes names for an election.
public enum Nominator {
    /// Anybody who is enrolled the own person, delegate or not.
    SELF("self"),
    /// Whoever elects anybody: delegates, or the members of the body that elects; the chair for them, name by name.
    DELEGATES("delegates"),
    /// The leader of a delegation anybody, in the name of the unit.
    UNITS("units"),
    /// The chair many at once, from a list such as that of a nominating committee or of a council of delegations.
    LIST("list");

    public static final List<Nominator> ALL = List.of(values());

    /// From the floor and by list.
    static final List<Nominator> USUAL = List.of(DELEGATES, LIST);

    static final Form<List<Nominator>> FORM = Form.list(Form.word(ALL, Nominator::code));

    private final String code;

    Nominator(String code) {
        this.code = code;
    }

    /// The word in a document of standing orders and in the journal.
    public String code() {
        return code;
    }
}
