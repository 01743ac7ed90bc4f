package plenum.congress;

import java.util.List;
import plenum.congress.orders.Rule;

/// Why an act is refused: a value with parameters, not a sentence. The words are in the message files of each
/// language, under `refusal.` and the code.
public interface Refusal {
    /// A stable name, such as `motions.not-under-debate`.
    String code();

    /// The rule on which the refusal rests; its article is that of the standing orders in force.
    Rule rule();

    /// The values that the sentence mentions, in the order of its placeholders.
    default List<Object> words() {
        return List.of();
    }
}
