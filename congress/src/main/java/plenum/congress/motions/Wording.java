package plenum.congress.motions;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How an amendment changes a text: the passage is struck and the text put in its place.
///
/// @param passage stands in the text exactly once; empty to add the text as a last paragraph
/// @param text empty to strike the passage
public record Wording(String passage, String text) {
    public static final ObjectForm<Wording> FORM = Form.of(
            Field.of("passage", Wording::passage, Form.TEXT), Field.of("text", Wording::text, Form.TEXT), Wording::new);

    /// Whether the passage stands in the text exactly once, so that it is clear what is amended.
    public boolean fits(String amended) {
        if (passage.isEmpty()) {
            return true;
        }
        var first = amended.indexOf(passage);
        return first >= 0 && amended.indexOf(passage, first + 1) < 0;
    }

    /// The text as it reads then. Where another amendment has taken the passage away, the text is added at the end.
    public String appliedTo(String amended) {
        if (passage.isEmpty() || !fits(amended)) {
            return text.isEmpty() ? amended : amended + "\n\n" + text;
        }
        var start = amended.indexOf(passage);
        return amended.substring(0, start) + text + amended.substring(start + passage.length());
    }
}
