package plenum.congress;

import java.util.regex.Pattern;
import plenum.congress.form.Form;

/// An amendment, numbered within the motion it amends. Written `M2.1`.
public record AmendmentId(MotionId motion, int number) implements Comparable<AmendmentId> {
    private static final Pattern WRITTEN = Pattern.compile("M(0|[1-9][0-9]{0,8})\\.([1-9][0-9]{0,8})");

    public static final Form<AmendmentId> FORM = Form.TEXT.as(AmendmentId::parse, AmendmentId::toString);

    /// The amendment that is written so.
    ///
    /// @throws IllegalArgumentException if the text is not written like `M2.1`
    public static AmendmentId parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not an amendment, such as M2.1");
        }
        return new AmendmentId(new MotionId(Integer.parseInt(parts.group(1))), Integer.parseInt(parts.group(2)));
    }

    @Override
    public int compareTo(AmendmentId other) {
        var byMotion = motion.compareTo(other.motion);
        return byMotion != 0 ? byMotion : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return motion + "." + number;
    }
}
