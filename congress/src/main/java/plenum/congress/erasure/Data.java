package plenum.congress.erasure;

import java.util.Arrays;
import java.util.List;
import plenum.congress.form.Form;

/// What of somebody can be erased.
public enum Data {
    /// The name, wherever it stands.
    NAME("name"),
    /// What is recorded about the person, such as age or contact.
    ANSWERS("answers"),
    /// How the person was introduced as a candidate, and answers to questions.
    INTRODUCTIONS("introductions"),
    /// What the person said from the floor.
    SPEECHES("speeches");

    public static final List<Data> ALL = List.copyOf(Arrays.asList(values()));
    public static final Form<Data> FORM = Form.word(ALL, Data::code);

    private final String code;

    Data(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
