package plenum.congress.credentials;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.MandateNumber;
import plenum.congress.UnitId;
import plenum.congress.credentials.CredentialsRefusal.GivenUp;
import plenum.congress.credentials.CredentialsRefusal.NoReturn;
import plenum.congress.credentials.CredentialsRefusal.NotYourDelegation;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.MandateFact.MandateHandedOver;
import plenum.congress.mandates.MandateFact.MandateTakenBack;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateRefusal.HoldsAnother;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;
import plenum.congress.mandates.Voice;
import plenum.congress.minutes.Orders;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.MandateRule;

class TakeBackTest {
    private static final MandateHandedOver ABSENT = new MandateHandedOver(ANNAS, ANNA, EMIL, Cause.ABSENT);

    @Test
    void the_delegate_is_back() {
        given(ABSENT)
                .when(ANNA, new TakeBack(ANNAS))
                .recorded(new MandateTakenBack(ANNAS, EMIL, ANNA))
                .when(ANNA, new TakeBack(ANNAS))
                .unchanged();
    }

    @Test
    void the_alternate_gives_it_back() {
        given(ABSENT).when(EMIL, new TakeBack(ANNAS)).recorded(new MandateTakenBack(ANNAS, EMIL, ANNA));
    }

    @Test
    void there_is_no_such_mandate() {
        var none = new MandateNumber(77);
        given().when(ANNA, new TakeBack(none)).refused(new NoSuchMandate(none));
    }

    @Test
    void not_for_somebody_else() {
        given(ABSENT).when(CLARA, new TakeBack(ANNAS)).refused(new NotYourDelegation(ANNAS));
    }

    @Test
    void not_where_the_orders_let_nobody_return() {
        given(Orders.mandates(new MandateRule(Alternation.FREE, false, 0, false)), ABSENT)
                .when(ANNA, new TakeBack(ANNAS))
                .refused(new NoReturn());
    }

    @Test
    void not_after_a_resignation() {
        given(new MandateHandedOver(ANNAS, ANNA, EMIL, Cause.RESIGNED))
                .when(ANNA, new TakeBack(ANNAS))
                .refused(new GivenUp(ANNAS));
    }

    @Test
    void not_with_another_mandate() {
        var other = new MandateNumber(9);
        given(ABSENT, new MandatesIssued(List.of(new Mandate(other, ANNA, new UnitId(2), Voice.DECISIVE, 1))))
                .when(ANNA, new TakeBack(ANNAS))
                .refused(new HoldsAnother(ANNA, other));
    }
}
