package plenum.congress.representation;

import java.util.List;
import plenum.congress.form.Form;

/// Who is counted when seats fall to units.
public enum Basis {
    MEMBERS("members"),
    CANDIDATES("candidates");

    public static final List<Basis> ALL = List.of(values());
    public static final Form<Basis> FORM = Form.word(ALL, Basis::code);

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
