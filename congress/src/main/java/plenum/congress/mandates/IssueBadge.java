package plenum.congress.mandates;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateFact.BadgeIssued;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;

/// A badge is issued, or replaced when it is lost. The secret code on it is never journaled.
///
/// Refused if the person is not enrolled.
public record IssueBadge(PersonId person) implements MandateAct {
    public static final ObjectForm<IssueBadge> FORM =
            Form.of(Field.of("person", IssueBadge::person, PersonId.FORM), IssueBadge::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NoSuchHolder(person));
        }
        return Decision.allow(
                new BadgeIssued(person, congress.mandates().badges().nextSerial()));
    }
}
