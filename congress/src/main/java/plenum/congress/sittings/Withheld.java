package plenum.congress.sittings;

import java.util.List;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A passage of a closed sitting that stays black when the rest is released: where it is among the places of
/// what its entry is committed to word by word. Neither the words nor how many they are follow from it.
///
/// @param entry the number of the entry in the journal
/// @param from the first place
/// @param to the first place after it
public record Withheld(long entry, long from, long to) {
    public static final ObjectForm<Withheld> FORM = Form.of(
            Field.of("entry", Withheld::entry, Form.LONG),
            Field.of("from", Withheld::from, Form.LONG),
            Field.of("to", Withheld::to, Form.LONG),
            Withheld::new);

    /// Whether the passages stand in the order of the journal, and none touches another.
    public static boolean inOrder(List<Withheld> passages) {
        var before = new Withheld(-1, 0, 0);
        for (var passage : passages) {
            var after = passage.entry > before.entry || (passage.entry == before.entry && passage.from > before.to);
            if (!after || passage.entry < 0 || passage.from < 0 || passage.from >= passage.to) {
                return false;
            }
            before = passage;
        }
        return true;
    }
}
