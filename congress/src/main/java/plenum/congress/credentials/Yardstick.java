package plenum.congress.credentials;

import java.util.List;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What delegates are compared with: how many of another body have each value of an attribute.
///
/// @param numbers for the values of the attribute, in their order
/// @param total all of that body, with those of whom the value is not known
/// @param source where the figures come from
public record Yardstick(Of of, List<Long> numbers, long total, String source) {
    public static final ObjectForm<Yardstick> FORM = Form.of(
            Field.of("of", Yardstick::of, Of.FORM),
            Field.of("numbers", Yardstick::numbers, Form.list(Form.LONG)),
            Field.of("total", Yardstick::total, Form.LONG),
            Field.of("source", Yardstick::source, Form.TEXT),
            Yardstick::new);

    /// The bodies that a congress is compared with.
    public enum Of {
        MEMBERSHIP("membership"),
        LAST_CONGRESS("last-congress");

        public static final List<Of> ALL = List.of(values());
        static final Form<Of> FORM = Form.word(ALL, Of::code);

        private final String code;

        Of(String code) {
            this.code = code;
        }

        /// The word in the journal and in message keys.
        public String code() {
            return code;
        }
    }

    boolean fits(int values) {
        return numbers.size() == values
                && numbers.stream().allMatch(number -> number >= 0)
                && numbers.stream().mapToLong(Long::longValue).sum() <= total;
    }
}
