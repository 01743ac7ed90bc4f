package plenum.congress.floor;

import java.util.List;
import plenum.congress.form.Form;

/// What somebody wants the floor for.
public enum FloorKind {
    /// On the procedure, not the matter: it comes before all others and may be made when the list is closed.
    POINT_OF_ORDER("point-of-order"),
    REPLY("reply"),
    QUESTION("question"),
    REPORT("report"),
    CONTRIBUTION("contribution"),
    STATEMENT("statement"),
    GREETING("greeting");

    public static final List<FloorKind> ALL = List.of(values());
    public static final Form<FloorKind> FORM = Form.word(ALL, FloorKind::code);

    private final String code;

    FloorKind(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }

    /// Its place in the queue: points of order, then replies and questions, then the rest by the time of asking.
    int precedence() {
        return switch (this) {
            case POINT_OF_ORDER -> 0;
            case REPLY, QUESTION -> 1;
            case REPORT, CONTRIBUTION, STATEMENT, GREETING -> 2;
        };
    }
}
