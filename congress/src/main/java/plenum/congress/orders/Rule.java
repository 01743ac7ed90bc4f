package plenum.congress.orders;

import java.util.Arrays;
import java.util.List;
import plenum.congress.form.Form;

/// The matters that standing orders settle, each with its article. A refusal and a result name the rule they rest on.
public enum Rule {
    OFFICES("offices"),
    MANDATES("mandates"),
    PROXIES("proxies"),
    ATTENDANCE("attendance"),
    QUORUM("quorum"),
    SITTINGS("sittings"),
    PRESIDING("presiding"),
    CLOSED_SITTINGS("closed-sittings"),
    AGENDA("agenda"),
    FLOOR("floor"),
    SPEAKING_TIME("speaking-time"),
    MOTIONS("motions"),
    AMENDMENTS("amendments"),
    VOTING("voting"),
    MAJORITIES("majorities"),
    TIES("ties"),
    SECRET_BALLOTS("secret-ballots"),
    TRUSTEES("trustees"),
    ELECTIONS("elections"),
    SUCCESSION("succession"),
    RECORD("record"),
    ORDERS("orders"),
    /// Those who come without a mandate. Orders that name no kinds of them need no article.
    GUESTS("guests");

    public static final List<Rule> ALL = List.copyOf(Arrays.asList(values()));
    public static final Form<Rule> FORM = Form.word(ALL, Rule::code);

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    /// The key of the rule in a document of standing orders.
    public String code() {
        return code;
    }
}
