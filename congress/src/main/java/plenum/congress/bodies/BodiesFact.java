package plenum.congress.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
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

    /// The persons are from here on as given.
    record PersonsCorrected(List<Person> persons, String reason) implements BodiesFact {
        public static final ObjectForm<PersonsCorrected> FORM = Form.of(
                Field.of("persons", PersonsCorrected::persons, Form.list(Person.FORM)),
                Field.of("reason", PersonsCorrected::reason, Form.TEXT),
                PersonsCorrected::new);
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

    /// The unit is a part of another one from here on, or of none.
    record UnitPlaced(UnitId unit, Optional<UnitId> parent) implements BodiesFact {
        public static final ObjectForm<UnitPlaced> FORM = Form.of(
                Field.of("unit", UnitPlaced::unit, UnitId.FORM),
                Field.of("parent", UnitPlaced::parent, Form.optional(UnitId.FORM)),
                UnitPlaced::new);
    }

    record UnitRenamed(UnitId unit, String name, LocalDate day) implements BodiesFact {
        public static final ObjectForm<UnitRenamed> FORM = Form.of(
                Field.of("unit", UnitRenamed::unit, UnitId.FORM),
                Field.of("name", UnitRenamed::name, Form.TEXT),
                Field.of("day", UnitRenamed::day, Form.DAY),
                UnitRenamed::new);
    }

    record UnitClosed(UnitId unit, LocalDate day, Optional<UnitId> into, String reason) implements BodiesFact {
        public static final ObjectForm<UnitClosed> FORM = Form.of(
                Field.of("unit", UnitClosed::unit, UnitId.FORM),
                Field.of("day", UnitClosed::day, Form.DAY),
                Field.of("into", UnitClosed::into, Form.optional(UnitId.FORM)),
                Field.of("reason", UnitClosed::reason, Form.TEXT),
                UnitClosed::new);
    }

    record FiguresEntered(LocalDate day, String source, List<Figures> figures) implements BodiesFact {
        public static final ObjectForm<FiguresEntered> FORM = Form.of(
                Field.of("day", FiguresEntered::day, Form.DAY),
                Field.of("source", FiguresEntered::source, Form.TEXT),
                Field.of("figures", FiguresEntered::figures, Form.list(Figures.FORM)),
                FiguresEntered::new);
    }

    record AttributesDeclared(List<AttributeRule> attributes) implements BodiesFact {
        public static final ObjectForm<AttributesDeclared> FORM = Form.of(
                Field.of("attributes", AttributesDeclared::attributes, Form.list(AttributeRule.FORM)),
                AttributesDeclared::new);
    }

    /// The answer is kept with the person's consent.
    record ConsentGiven(PersonId person, Attribute answer) implements BodiesFact {
        public static final ObjectForm<ConsentGiven> FORM = Form.of(
                Field.of("person", ConsentGiven::person, PersonId.FORM),
                Field.of("answer", ConsentGiven::answer, Attribute.FORM),
                ConsentGiven::new);
    }

    /// The person prefers not to say.
    record ConsentWithdrawn(PersonId person, String attribute) implements BodiesFact {
        public static final ObjectForm<ConsentWithdrawn> FORM = Form.of(
                Field.of("person", ConsentWithdrawn::person, PersonId.FORM),
                Field.of("attribute", ConsentWithdrawn::attribute, Form.TEXT),
                ConsentWithdrawn::new);
    }
}
