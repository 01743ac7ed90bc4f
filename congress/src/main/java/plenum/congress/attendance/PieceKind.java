package plenum.congress.attendance;

import java.util.List;
import plenum.congress.form.Form;

/// What is lent to delegates for the time of the congress.
public enum PieceKind {
    CARD("card"),
    DEVICE("device");

    public static final List<PieceKind> ALL = List.of(values());
    public static final Form<PieceKind> FORM = Form.word(ALL, PieceKind::code);

    private final String code;

    PieceKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
