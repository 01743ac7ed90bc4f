package plenum.congress.mandates;

import java.util.List;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The right to sit in the congress, sent by a unit and held by a person.
///
/// @param weight how many votes a decisive voice counts; at least 1
public record Mandate(MandateNumber number, PersonId holder, UnitId unit, Voice voice, long weight) {
    public static final ObjectForm<Mandate> FORM = Form.of(
            Field.of("number", Mandate::number, MandateNumber.FORM),
            Field.of("holder", Mandate::holder, PersonId.FORM),
            Field.of("unit", Mandate::unit, UnitId.FORM),
            Field.of("voice", Mandate::voice, Voice.FORM),
            Field.of("weight", Mandate::weight, Form.LONG),
            Mandate::new);

    /// The same mandate in the hands of somebody else.
    Mandate heldBy(PersonId other) {
        return new Mandate(number, other, unit, voice, weight);
    }

    /// What some mandates count for together.
    public static long votes(List<Mandate> some) {
        return some.stream().mapToLong(Mandate::weight).reduce(0, Math::addExact);
    }

    public boolean decisive() {
        return voice == Voice.DECISIVE;
    }
}
