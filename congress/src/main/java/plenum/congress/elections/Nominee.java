package plenum.congress.elections;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.form.Family;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Who is nominated.
public sealed interface Nominee {
    /// Somebody who is enrolled, and is asked whether he or she accepts.
    record Enrolled(PersonId person) implements Nominee {
        static final ObjectForm<Enrolled> FORM =
                Form.of(Field.of("person", Enrolled::person, PersonId.FORM), Enrolled::new);
    }

    /// Somebody who is not enrolled, by name. Whoever nominates answers for it that the nomination is accepted.
    record Named(String name) implements Nominee {
        static final ObjectForm<Named> FORM = Form.of(Field.of("name", Named::name, Form.TEXT), Named::new);
    }

    Family<Nominee> FORM = Family.of(
            "nominee",
            List.of(
                    Family.member("enrolled", Enrolled.class, Enrolled.FORM),
                    Family.member("named", Named.class, Named.FORM)));
}
