package plenum.congress.mandates;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.GuestRefusal.HoldsMandate;
import plenum.congress.mandates.GuestRefusal.NoOrganisation;
import plenum.congress.mandates.GuestRefusal.NoSuchGuest;
import plenum.congress.mandates.GuestRefusal.NoSuchKind;
import plenum.congress.mandates.MandateFact.Accredited;
import plenum.congress.orders.GuestKind;

/// Somebody without a mandate is accredited; a second time, the kind and the organisation are those named last.
///
/// Refused, in this order: to somebody who is not enrolled; as a kind that the orders do not know; to a delegate;
/// of press and observers, without the organisation for which they come.
public record Accredit(PersonId person, GuestKind kind, String organisation) implements MandateAct {
    public static final ObjectForm<Accredit> FORM = Form.of(
            Field.of("person", Accredit::person, PersonId.FORM),
            Field.of("kind", Accredit::kind, GuestKind.FORM),
            Field.of("organisation", Accredit::organisation, Form.TEXT),
            Accredit::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NoSuchGuest(person));
        }
        if (congress.orders().mandates().guests(kind).isEmpty()) {
            return Decision.refuse(new NoSuchKind(kind));
        }
        var mandate = congress.mandates().of(person);
        if (mandate.isPresent()) {
            return Decision.refuse(new HoldsMandate(person, mandate.get().number()));
        }
        if (organisation.isBlank() && (kind == GuestKind.PRESS || kind == GuestKind.OBSERVER)) {
            return Decision.refuse(new NoOrganisation(kind));
        }
        return congress.mandates().accreditation(person).filter(this::same).isPresent()
                ? Decision.unchanged()
                : Decision.allow(new Accredited(person, kind, organisation));
    }

    private boolean same(Accreditation before) {
        return before.valid() && before.kind() == kind && before.organisation().equals(organisation);
    }
}
