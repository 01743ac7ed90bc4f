package plenum.congress.credentials;

import java.util.List;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.Voice;

/// Who they are that were sent with one voice.
///
/// @param lapsed of those elected, whose mandates are no longer valid
public record Composition(Voice voice, Heads heads, long lapsed, List<Table> tables) {
    static final ObjectForm<Composition> FORM = Form.of(
            Field.of("voice", Composition::voice, Voice.FORM),
            Field.of("heads", Composition::heads, Heads.FORM),
            Field.of("lapsed", Composition::lapsed, Form.LONG),
            Field.of("tables", Composition::tables, Form.list(Table.FORM)),
            Composition::new);
}
