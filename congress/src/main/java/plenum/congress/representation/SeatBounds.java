package plenum.congress.representation;

import java.util.Optional;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What bounds the seats of every unit that takes part.
///
/// @param base seats that each has beforehand
/// @param minimum seats that none falls below, base included
/// @param maximum seats that none exceeds, base included
/// @param threshold how many must be counted in a unit for it to take part
public record SeatBounds(int base, int minimum, Optional<Integer> maximum, long threshold) {
    public static final SeatBounds NONE = new SeatBounds(0, 0, Optional.empty(), 0);

    public static final ObjectForm<SeatBounds> FORM = Form.of(
            Field.of("base", SeatBounds::base, Form.INT),
            Field.of("minimum", SeatBounds::minimum, Form.INT),
            Field.of("maximum", SeatBounds::maximum, Form.optional(Form.INT)),
            Field.of("threshold", SeatBounds::threshold, Form.LONG),
            SeatBounds::new);

    boolean contradict() {
        return base < 0
                || minimum < 0
                || threshold < 0
                || maximum.filter(most -> most < Math.max(base, minimum)).isPresent();
    }
}
