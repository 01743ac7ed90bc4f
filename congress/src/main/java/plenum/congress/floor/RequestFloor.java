package plenum.congress.floor;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorRefusal.AlreadyAsked;
import plenum.congress.floor.FloorRefusal.ListIsClosed;
import plenum.congress.floor.FloorRefusal.NotEntitled;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.floor.FloorRefusal.NotPresent;
import plenum.congress.floor.FloorRefusal.SpokenOften;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Somebody asks for the floor.
///
/// Refused, in this order: out of session; to those accredited whose kind does not ask for the floor; to those whom the
/// orders do not let speak; to those who are not in the hall; when the list is closed, unless it is a point of order;
/// while a request of the same kind waits; for a contribution, to those who have spoken on the item as often as the
/// orders allow.
public record RequestFloor(FloorKind kind, String note) implements FloorAct {
    public static final ObjectForm<RequestFloor> FORM = Form.of(
            Field.of("kind", RequestFloor::kind, FloorKind.FORM),
            Field.of("note", RequestFloor::note, Form.TEXT),
            RequestFloor::new);

    @Override
    public Decision decide(HasFloor congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var silent = by.person().flatMap(congress::silent);
        if (silent.isPresent()) {
            return Decision.refuse(silent.get());
        }
        var person = by.person().filter(congress::maySpeak);
        if (person.isEmpty()) {
            return Decision.refuse(new NotEntitled());
        }
        return decide(congress, person.get());
    }

    private Decision decide(HasFloor congress, PersonId person) {
        var floor = congress.floor();
        if (!congress.attendance().present(person)) {
            return Decision.refuse(new NotPresent(person));
        }
        if (floor.listClosed() && kind != FloorKind.POINT_OF_ORDER) {
            return Decision.refuse(new ListIsClosed());
        }
        var waiting = floor.requestOf(person, kind);
        if (waiting.isPresent()) {
            return Decision.refuse(new AlreadyAsked(waiting.get().id()));
        }
        var allowed = congress.orders().floor().contributionsPerItem();
        var spoken = floor.contributions(person, congress.agenda().current());
        if (kind == FloorKind.CONTRIBUTION && allowed > 0 && spoken >= allowed) {
            return Decision.refuse(new SpokenOften(allowed));
        }
        return Decision.allow(new FloorRequested(floor.nextRequest(), person, kind, note));
    }
}
