package plenum.congress.rulings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.floor.FloorFact.RequestWithdrawn;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorKind;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.rulings.RulingFact.RulingGiven;
import plenum.congress.rulings.RulingRefusal.NoPoint;
import plenum.congress.rulings.RulingRefusal.NoReasons;
import plenum.congress.rulings.RulingRefusal.NoSuchPerson;
import plenum.congress.rulings.RulingRefusal.NotInSession;

/// The chair rules on a point of order, or answers a parliamentary inquiry, and gives reasons (RONR §§ 23, 33). Whoever
/// raised it has been heard: the request for the floor is met, and the speech to the point of order is over.
///
/// Refused, in this order: out of session; if the point is not said; without reasons; if nobody of that number is
/// enrolled.
///
/// @param raisedBy nobody if the chair rules without being asked
/// @param article that the chair cites; may be empty
public record RuleOnPoint(Optional<PersonId> raisedBy, String point, Finding finding, String reasons, String article)
        implements RulingAct {
    public static final ObjectForm<RuleOnPoint> FORM = Form.of(
            Field.of("raisedBy", RuleOnPoint::raisedBy, Form.optional(PersonId.FORM)),
            Field.of("point", RuleOnPoint::point, Form.TEXT),
            Field.of("finding", RuleOnPoint::finding, Finding.FORM),
            Field.of("reasons", RuleOnPoint::reasons, Form.TEXT),
            Field.of("article", RuleOnPoint::article, Form.TEXT),
            RuleOnPoint::new);

    @Override
    public Decision decide(HasRulings congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        if (point.isBlank()) {
            return Decision.refuse(new NoPoint());
        }
        if (reasons.isBlank()) {
            return Decision.refuse(new NoReasons());
        }
        var unknown = raisedBy.filter(person -> congress.bodies().person(person).isEmpty());
        if (unknown.isPresent()) {
            return Decision.refuse(new NoSuchPerson(unknown.get()));
        }
        var facts = new ArrayList<Fact>();
        raisedBy.ifPresent(person -> facts.addAll(heard(congress, person)));
        facts.add(given(congress));
        return Decision.allow(facts);
    }

    private static List<Fact> heard(HasRulings congress, PersonId person) {
        var floor = congress.floor();
        var facts = new ArrayList<Fact>();
        floor.speaking()
                .filter(speech -> speech.kind() == FloorKind.POINT_OF_ORDER
                        && speech.person().equals(person))
                .ifPresent(speech -> facts.add(new SpeechEnded(speech.id())));
        floor.requestOf(person, FloorKind.POINT_OF_ORDER)
                .ifPresent(request -> facts.add(new RequestWithdrawn(request.id())));
        return facts;
    }

    private RulingGiven given(HasRulings congress) {
        var sitting = congress.sittings().current().orElseThrow();
        return new RulingGiven(
                congress.rulings().next(),
                sitting.id(),
                congress.agenda().current(),
                sitting.presiding().orElseThrow(),
                raisedBy,
                point,
                finding,
                reasons,
                article);
    }
}
