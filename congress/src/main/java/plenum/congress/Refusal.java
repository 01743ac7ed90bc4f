package plenum.congress;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import plenum.congress.orders.Rule;

/// Why an act is refused: a record, not a sentence. The words are in the message files of each language, under
/// `refusal.` and the code.
public interface Refusal {
    /// A stable name that programs are told, such as `motions.not-under-debate`: the topic and the name of the record.
    /// All of them stand in a list that a test holds them to, so that a record renamed by accident is noticed.
    default String code() {
        return topic() + "."
                + getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// What the act is about: the last part of the package, unless a family says otherwise.
    default String topic() {
        var whole = getClass().getPackageName();
        return whole.substring(whole.lastIndexOf('.') + 1);
    }

    /// The rule on which the refusal rests; its article is that of the standing orders in force.
    Rule rule();

    /// The values that the sentence mentions, in the order of its placeholders: the components of the record.
    default List<Object> words() {
        return Arrays.stream(getClass().getRecordComponents()).map(this::value).toList();
    }

    private Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a component of a record can be read", impossible);
        }
    }
}
