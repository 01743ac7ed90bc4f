package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.GuestAdmitted;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotEnrolled;

/// A guest is put on the list of those admitted to a sitting when it is closed. Twice changes nothing.
///
/// Refused, in this order: if there is no such sitting; if the person is not enrolled; of those who are accredited, to
/// those whom the orders do not let behind closed doors, and to those whose accreditation was taken back.
public record AdmitGuest(SittingId sitting, PersonId person) implements SittingAct {
    public static final ObjectForm<AdmitGuest> FORM = Form.of(
            Field.of("sitting", AdmitGuest::sitting, SittingId.FORM),
            Field.of("person", AdmitGuest::person, PersonId.FORM),
            AdmitGuest::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var found = congress.sittings().sitting(sitting);
        if (found.isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting));
        }
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NotEnrolled(person));
        }
        var barred = congress.barredFromClosed(person);
        if (barred.isPresent()) {
            return Decision.refuse(barred.get());
        }
        if (found.get().guests().contains(person)) {
            return Decision.unchanged();
        }
        return Decision.allow(new GuestAdmitted(sitting, person));
    }
}
