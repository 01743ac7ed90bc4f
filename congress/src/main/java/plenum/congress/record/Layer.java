package plenum.congress.record;

import java.util.List;
import plenum.congress.form.Form;

/// Whose text of a speech it is. Later layers never replace earlier ones; they stand above them.
public enum Layer {
    /// As taken down.
    RAW("raw"),
    /// As corrected by the speaker.
    SPEAKER("speaker"),
    /// As edited by the secretaries.
    EDITOR("editor"),
    /// As published.
    PUBLISHED("published");

    public static final List<Layer> ALL = List.of(values());
    public static final Form<Layer> FORM = Form.word(ALL, Layer::code);

    private final String code;

    Layer(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
