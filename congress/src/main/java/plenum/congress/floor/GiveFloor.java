package plenum.congress.floor;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorRefusal.NoSuchPerson;
import plenum.congress.floor.FloorRefusal.NotAdmitted;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.GuestRefusal.NeverSpeaks;

/// The chair gives the floor without a request: to a rapporteur, or to a guest for a greeting. Whoever speaks
/// is thereby interrupted; a request of the same kind that the person has in the queue is met.
///
/// Refused, in this order: out of session; to nobody known; to somebody not admitted to a closed sitting; to somebody
/// accredited whose kind never speaks.
public record GiveFloor(PersonId person, FloorKind kind) implements FloorAct {
    public static final ObjectForm<GiveFloor> FORM = Form.of(
            Field.of("person", GiveFloor::person, PersonId.FORM),
            Field.of("kind", GiveFloor::kind, FloorKind.FORM),
            GiveFloor::new);

    @Override
    public Decision decide(HasFloor congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NoSuchPerson(person));
        }
        if (!congress.admitted(person)) {
            return Decision.refuse(new NotAdmitted(person));
        }
        var never = congress.silent(person).filter(NeverSpeaks.class::isInstance);
        if (never.isPresent()) {
            return Decision.refuse(never.get());
        }
        return Decision.allow(congress.floor()
                .begun(new SpeechBegun(
                        congress.floor().nextSpeech(),
                        person,
                        kind,
                        congress.floor().requestOf(person, kind).map(SpeechRequest::id),
                        congress.agenda().current(),
                        congress.orders().floor().secondsFor(kind.code()))));
    }
}
