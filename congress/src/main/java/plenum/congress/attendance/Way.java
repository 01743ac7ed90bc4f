package plenum.congress.attendance;

import java.util.List;
import plenum.congress.form.Form;

/// Which way somebody passed the door.
public enum Way {
    IN("in"),
    OUT("out");

    public static final List<Way> ALL = List.of(values());
    public static final Form<Way> FORM = Form.word(ALL, Way::code);

    private final String code;

    Way(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
