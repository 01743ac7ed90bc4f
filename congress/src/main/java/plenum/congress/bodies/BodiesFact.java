package plenum.congress.bodies;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to the organisation and its officers.
public sealed interface BodiesFact extends Fact {
    record OrganisationFounded(Organisation organisation) implements BodiesFact {
        public static final ObjectForm<OrganisationFounded> FORM = Form.of(
                Field.of("organisation", OrganisationFounded::organisation, Organisation.FORM),
                OrganisationFounded::new);
    }

    record UnitsRegistered(List<Unit> units) implements BodiesFact {
        public static final ObjectForm<UnitsRegistered> FORM =
                Form.of(Field.of("units", UnitsRegistered::units, Form.list(Unit.FORM)), UnitsRegistered::new);
    }

    record PersonsEnrolled(List<Person> persons) implements BodiesFact {
        public static final ObjectForm<PersonsEnrolled> FORM =
                Form.of(Field.of("persons", PersonsEnrolled::persons, Form.list(Person.FORM)), PersonsEnrolled::new);
    }

    record OfficerAppointed(PersonId person, Office office) implements BodiesFact {
        public static final ObjectForm<OfficerAppointed> FORM = Form.of(
                Field.of("person", OfficerAppointed::person, PersonId.FORM),
                Field.of("office", OfficerAppointed::office, Office.FORM),
                OfficerAppointed::new);
    }

    record OfficerRelieved(PersonId person, Office office) implements BodiesFact {
        public static final ObjectForm<OfficerRelieved> FORM = Form.of(
                Field.of("person", OfficerRelieved::person, PersonId.FORM),
                Field.of("office", OfficerRelieved::office, Office.FORM),
                OfficerRelieved::new);
    }
}
