package plenum.congress.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.MandateNumber;
import plenum.congress.UnitId;
import plenum.congress.VoteId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.Office;
import plenum.congress.credentials.CredentialsRefusal.NoAlternateLeft;
import plenum.congress.credentials.CredentialsRefusal.NoAlternation;
import plenum.congress.credentials.CredentialsRefusal.NotAnAlternate;
import plenum.congress.credentials.CredentialsRefusal.NotStruckByHand;
import plenum.congress.credentials.CredentialsRefusal.NotYourDelegation;
import plenum.congress.credentials.CredentialsRefusal.OutOfOrder;
import plenum.congress.credentials.CredentialsRefusal.StillPresent;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.MandateFact.AlternatesListed;
import plenum.congress.mandates.MandateFact.LeaderNamed;
import plenum.congress.mandates.MandateFact.MandateHandedOver;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;
import plenum.congress.minutes.Orders;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.MandateRule;
import plenum.congress.voting.CastVote;
import plenum.congress.voting.Choice;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteOpened;

class HandOverTest {
    private static final UnitId NORTH = new UnitId(1);
    private static final AlternatesListed LISTED = new AlternatesListed(NORTH, List.of(EMIL, CHAIR));
    private static final HandOver ABSENT = new HandOver(ANNAS, Optional.empty(), Cause.ABSENT);
    private static final MandateHandedOver TO_EMIL = new MandateHandedOver(ANNAS, ANNA, EMIL, Cause.ABSENT);

    @Test
    void the_first_alternate_takes_the_mandate_of_an_absent_delegate_and_votes_from_then_on() {
        var after = given(LISTED, new CheckedIn(EMIL), new CheckedOut(ANNA))
                .when(ANNA, ABSENT)
                .recorded(TO_EMIL);
        assertThat(after.hall().roll()).contains(new RollLine(ANNAS, EMIL, 1));
        assertThat(after.hall().mandates().of(ANNA)).isEmpty();
        assertThat(after.hall()
                        .mandates()
                        .delegations()
                        .last(ANNAS)
                        .orElseThrow()
                        .at())
                .isAfter(plenum.congress.minutes.Minutes.BEGIN);
    }

    @Test
    void a_roll_that_is_frozen_stays() {
        var vote = new VoteId(1);
        var opened = given(LISTED, new CheckedIn(EMIL))
                .when(CHAIR, new PutQuestion(new OnProcedure("Close?"), Method.DEVICES));
        var facts = ((plenum.congress.Decision.Allowed) opened.decision()).facts();
        var after = opened.before().and(facts.getFirst(), new CheckedOut(ANNA), TO_EMIL);
        after.when(EMIL, new CastVote(vote, ANNAS, Choice.NO))
                .refused(new plenum.congress.voting.VotingRefusal.NotYourVote(ANNAS));
        after.when(ANNA, new CastVote(vote, ANNAS, Choice.YES)).recorded(new VoteCast(vote, ANNAS, Choice.YES));
        assertThat(((VoteOpened) facts.getFirst()).roll()).contains(new RollLine(ANNAS, ANNA, 1));
    }

    @Test
    void the_leader_and_the_desk_hand_over_too() {
        given(LISTED, new CheckedOut(ANNA), new LeaderNamed(NORTH, BRUNO))
                .when(BRUNO, ABSENT)
                .recorded(TO_EMIL);
        given(LISTED, new CheckedOut(ANNA), new OfficerAppointed(SECRETARY, Office.CREDENTIALS))
                .when(SECRETARY, ABSENT)
                .recorded(TO_EMIL);
    }

    @Test
    void who_resigns_may_be_there() {
        given(LISTED)
                .when(ANNA, new HandOver(ANNAS, Optional.of(EMIL), Cause.RESIGNED))
                .recorded(new MandateHandedOver(ANNAS, ANNA, EMIL, Cause.RESIGNED));
    }

    @Test
    void without_a_mandate_there_is_nothing_to_hand_over() {
        var none = new MandateNumber(77);
        given(LISTED)
                .when(ANNA, new HandOver(none, Optional.empty(), Cause.ABSENT))
                .refused(new NoSuchMandate(none));
    }

    @Test
    void not_anothers_mandate() {
        given(LISTED, new CheckedOut(ANNA)).when(CLARA, ABSENT).refused(new NotYourDelegation(ANNAS));
    }

    @Test
    void not_where_the_orders_know_no_alternates() {
        given(Orders.mandates(new MandateRule(Alternation.NONE, true, 0, false)), LISTED)
                .when(ANNA, ABSENT)
                .refused(new NoAlternation());
    }

    @Test
    void nobody_is_struck_off_by_hand() {
        given(LISTED)
                .when(ANNA, new HandOver(ANNAS, Optional.empty(), Cause.STRUCK_OFF))
                .refused(new NotStruckByHand());
    }

    @Test
    void who_is_in_the_hall_is_not_absent() {
        given(LISTED).when(ANNA, ABSENT).refused(new StillPresent(ANNA));
    }

    @Test
    void not_when_all_alternates_act_already() {
        given(new AlternatesListed(NORTH, List.of(EMIL)), new CheckedOut(ANNA), new CheckedOut(DORA))
                .and(new MandateHandedOver(new MandateNumber(4), DORA, EMIL, Cause.ABSENT))
                .when(ANNA, ABSENT)
                .refused(new NoAlternateLeft(NORTH));
    }

    @Test
    void not_to_somebody_who_is_no_alternate() {
        given(LISTED)
                .when(ANNA, new HandOver(ANNAS, Optional.of(SECRETARY), Cause.RESIGNED))
                .refused(new NotAnAlternate(SECRETARY));
    }

    @Test
    void in_order_unless_the_orders_leave_it_free() {
        var toChair = new HandOver(ANNAS, Optional.of(CHAIR), Cause.RESIGNED);
        given(LISTED).when(ANNA, toChair).refused(new OutOfOrder(EMIL));
        given(Orders.mandates(new MandateRule(Alternation.FREE, true, 0, false)), LISTED)
                .when(ANNA, toChair)
                .recorded(new MandateHandedOver(ANNAS, ANNA, CHAIR, Cause.RESIGNED));
    }
}
