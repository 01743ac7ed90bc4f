package plenum.congress.bodies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Something that the statutes have recorded about persons: what is asked, for which purpose, and what may be answered.
///
/// @param values the answers to choose from, in the order of the credentials report; none unless it is a choice
/// @param purpose why it is asked, as those who are asked read it
/// @param consent whether an answer is kept only with the person's consent
public record AttributeRule(String name, AttributeKind kind, List<String> values, String purpose, boolean consent) {
    public static final ObjectForm<AttributeRule> FORM = Form.of(
            Field.of("name", AttributeRule::name, Form.TEXT),
            Field.of("kind", AttributeRule::kind, AttributeKind.FORM),
            Field.of("values", AttributeRule::values, Form.list(Form.TEXT)),
            Field.of("purpose", AttributeRule::purpose, Form.TEXT),
            Field.of("consent", AttributeRule::consent, Form.TRUTH),
            AttributeRule::new);

    private static final int LONGEST = 300;

    public AttributeRule {
        values = List.copyOf(values);
    }

    /// Whether this may be answered. Not to say is always an answer, and it is kept as one.
    public boolean allows(String value) {
        if (value.equals(Attribute.WITHHELD)) {
            return true;
        }
        return switch (kind) {
            case CHOICE -> values.contains(value);
            case TEXT -> !value.isBlank() && value.length() <= LONGEST;
            case NUMBER -> value.matches("0|-?[1-9][0-9]{0,11}");
            case DAY -> isDay(value);
        };
    }

    /// What may be answered, to be read after "expected".
    public String expected() {
        var kinds = switch (kind) {
            case CHOICE -> "one of " + String.join(", ", values);
            case TEXT -> "text of at most " + LONGEST + " characters";
            case NUMBER -> "a whole number";
            case DAY -> "a day such as 1956-02-14";
        };
        return kinds + ", or \"" + Attribute.WITHHELD + "\"";
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeException _) {
            return false;
        }
    }
}
