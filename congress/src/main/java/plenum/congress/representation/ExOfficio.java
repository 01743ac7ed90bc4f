package plenum.congress.representation;

import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Those who sit with a decisive vote by their office, and what part of the house they may be: in German parties a
/// fifth (Parties Act, § 9 (2)).
///
/// @param unit the unit by which they are sent, such as the executive
public record ExOfficio(UnitId unit, int seats, int numerator, int denominator) {
    public static final ObjectForm<ExOfficio> FORM = Form.of(
            Field.of("unit", ExOfficio::unit, UnitId.FORM),
            Field.of("seats", ExOfficio::seats, Form.INT),
            Field.of("numerator", ExOfficio::numerator, Form.INT),
            Field.of("denominator", ExOfficio::denominator, Form.INT),
            ExOfficio::new);

    /// How many may sit by office beside so many who are elected.
    public long allowedBeside(long elected) {
        return numerator == denominator ? Long.MAX_VALUE : elected * numerator / (denominator - numerator);
    }

    boolean isNoShare() {
        return seats < 0 || numerator < 0 || denominator < 1 || numerator > denominator;
    }
}
