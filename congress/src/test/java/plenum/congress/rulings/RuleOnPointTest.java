package plenum.congress.rulings;

import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.RequestId;
import plenum.congress.RulingId;
import plenum.congress.SpeechId;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorFact.RequestWithdrawn;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorKind;
import plenum.congress.rulings.RulingFact.RulingGiven;
import plenum.congress.rulings.RulingRefusal.NoPoint;
import plenum.congress.rulings.RulingRefusal.NoReasons;
import plenum.congress.rulings.RulingRefusal.NoSuchPerson;
import plenum.congress.rulings.RulingRefusal.NotInSession;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class RuleOnPointTest {
    private static final PersonId NOBODY = new PersonId(99);
    private static final RequestId R1 = new RequestId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final String POINT = "The amendment is not germane.";
    private static final String REASONS = "It is about another field.";

    private static RuleOnPoint rules(Optional<PersonId> raisedBy) {
        return new RuleOnPoint(raisedBy, POINT, Finding.WELL_TAKEN, REASONS, "§ 12");
    }

    private static RulingGiven ruled(Optional<PersonId> raisedBy, Optional<ItemId> item) {
        return new RulingGiven(new RulingId(1), S1, item, CHAIR, raisedBy, POINT, Finding.WELL_TAKEN, REASONS, "§ 12");
    }

    @Test
    void the_chair_rules_on_a_point_of_order_of_the_item_that_is_dealt_with() {
        given(new ItemProposed(A1, "1", Optional.empty(), "Report", "", 0), new ItemTakenUp(A1))
                .when(CHAIR, rules(Optional.of(ANNA)))
                .recorded(ruled(Optional.of(ANNA), Optional.of(A1)));
    }

    @Test
    void whoever_raised_it_has_been_heard() {
        given(
                        new FloorRequested(R1, ANNA, FloorKind.POINT_OF_ORDER, ""),
                        new SpeechBegun(L1, ANNA, FloorKind.POINT_OF_ORDER, Optional.empty(), Optional.empty(), 120))
                .when(CHAIR, rules(Optional.of(ANNA)))
                .recorded(new SpeechEnded(L1), new RequestWithdrawn(R1), ruled(Optional.of(ANNA), Optional.empty()));
    }

    @Test
    void another_speech_goes_on_after_the_ruling() {
        given(new SpeechBegun(L1, BRUNO, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 120))
                .when(CHAIR, rules(Optional.of(ANNA)))
                .recorded(ruled(Optional.of(ANNA), Optional.empty()));
    }

    @Test
    void the_chair_rules_without_being_asked() {
        given().when(CHAIR, rules(Optional.empty())).recorded(ruled(Optional.empty(), Optional.empty()));
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(CHAIR, new RuleOnPoint(Optional.empty(), "", Finding.WELL_TAKEN, "", ""))
                .refused(new NotInSession());
    }

    @Test
    void a_ruling_says_on_what() {
        given().when(CHAIR, new RuleOnPoint(Optional.empty(), " ", Finding.WELL_TAKEN, "", ""))
                .refused(new NoPoint());
    }

    @Test
    void a_ruling_has_reasons() {
        given().when(CHAIR, new RuleOnPoint(Optional.of(NOBODY), POINT, Finding.WELL_TAKEN, " ", ""))
                .refused(new NoReasons());
    }

    @Test
    void nobody_unknown_raised_it() {
        given().when(CHAIR, rules(Optional.of(NOBODY))).refused(new NoSuchPerson(NOBODY));
    }
}
