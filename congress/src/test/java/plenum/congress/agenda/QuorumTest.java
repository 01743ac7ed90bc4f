package plenum.congress.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.quorums;
import static plenum.congress.orders.QuorumMeasure.HEADS;
import static plenum.congress.orders.QuorumMeasure.UNITS;
import static plenum.congress.orders.QuorumMeasure.VOTES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.SittingId;
import plenum.congress.UnitId;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceRefusal.NoQuorum;
import plenum.congress.attendance.Quorum;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateFact.ProxyGiven;
import plenum.congress.mandates.Voice;
import plenum.congress.orders.QuorumFor;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;
import plenum.congress.sittings.OpenSitting;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingPlanned;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnProcedure;

class QuorumTest {
    private static final QuorumRule HALF = new QuorumRule(1, 2, true);
    private static final SittingId S3 = new SittingId(3);
    private static final Fact FELIX_OF_ANOTHER_UNIT =
            new MandatesIssued(List.of(new Mandate(new MandateNumber(5), FELIX, new UnitId(2), Voice.DECISIVE, 1)));

    private static QuorumRule all(QuorumMeasure of, boolean represented) {
        return new QuorumRule(1, 1, false, of, represented);
    }

    private static List<Quorum> quorum(String matter, Fact... facts) {
        return given(facts).hall().quorum(matter);
    }

    @Test
    void heads_votes_and_units_are_counted_each_in_their_way() {
        assertThat(quorum(
                        "motion",
                        FELIX_OF_ANOTHER_UNIT,
                        new CheckedOut(CLARA),
                        quorums(
                                HALF,
                                new QuorumFor(QuorumFor.USUAL, all(VOTES, false)),
                                new QuorumFor(QuorumFor.USUAL, all(UNITS, false)))))
                .containsExactly(
                        new Quorum(2, 3, 4), new Quorum(2, 6, 6, VOTES, false), new Quorum(1, 2, 2, UNITS, false));
    }

    @Test
    void whoever_is_represented_counts_where_the_orders_say_so() {
        assertThat(quorum(
                        "motion",
                        new ProxyGiven(CLARAS, BRUNO),
                        new CheckedOut(CLARA),
                        quorums(all(VOTES, true), new QuorumFor(QuorumFor.USUAL, all(HEADS, false)))))
                .containsExactly(new Quorum(5, 5, 5, VOTES, true), new Quorum(2, 3, 3));
    }

    @Test
    void a_matter_has_its_own_quorum_in_place_of_the_usual_one() {
        var orders = quorums(HALF, new QuorumFor("agenda", all(HEADS, false)));
        assertThat(quorum("agenda", orders)).containsExactly(new Quorum(3, 3, 3));
        assertThat(quorum("motion", orders)).containsExactly(new Quorum(3, 2, 3));
        given(orders, new CheckedOut(ANNA))
                .when(CHAIR, new PutQuestion(new OnAgenda(), Method.CARDS))
                .refused(new NoQuorum(new Quorum(2, 3, 3)));
    }

    @Test
    void one_condition_that_is_not_met_is_enough_to_be_unable() {
        var unmet = new QuorumFor(QuorumFor.USUAL, all(VOTES, false));
        given(quorums(HALF, unmet), new CheckedOut(ANNA))
                .when(CHAIR, new PutQuestion(new OnProcedure("Now?"), Method.CARDS))
                .refused(new NoQuorum(new Quorum(4, 5, 5, VOTES, false)));
    }

    @Test
    void the_item_under_way_and_those_above_it_add_their_own() {
        var below = new ItemId(2);
        assertThat(quorum(
                        "motion",
                        quorums(HALF),
                        new ItemProposed(A1, "1", Optional.empty(), "End", "", 0, Optional.of(all(UNITS, false))),
                        new ItemProposed(below, "1 a", Optional.of(A1), "How", "", 0, Optional.of(all(VOTES, false))),
                        new ItemTakenUp(below)))
                .containsExactly(
                        new Quorum(3, 2, 3), new Quorum(5, 5, 5, VOTES, false), new Quorum(1, 1, 1, UNITS, false));
    }

    @Test
    void on_second_call_the_orders_may_ask_for_less() {
        assertThat(quorum(
                        "agenda",
                        quorums(
                                HALF,
                                new QuorumFor("agenda", all(HEADS, false)),
                                new QuorumFor(QuorumFor.SECOND_CALL, new QuorumRule(0, 1, false))),
                        new SittingAdjourned(S1),
                        new SittingPlanned(S3, "Again", "15 February", "10:00", false, true),
                        new SittingOpened(S3, CHAIR),
                        new CheckedOut(ANNA),
                        new CheckedOut(BRUNO),
                        new CheckedOut(CLARA)))
                .containsExactly(new Quorum(0, 0, 3));
    }

    @Test
    void a_sitting_opens_with_the_quorum_that_the_orders_ask_for_it() {
        var orders = quorums(HALF, new QuorumFor(QuorumFor.OPENING, all(HEADS, false)));
        beforeTheSitting(orders).when(CHAIR, new OpenSitting(S1)).recorded(new SittingOpened(S1, CHAIR));
        beforeTheSitting(orders, new CheckedOut(ANNA))
                .when(CHAIR, new OpenSitting(S1))
                .refused(new NoQuorum(new Quorum(2, 3, 3)));
        beforeTheSitting(
                        quorums(
                                HALF,
                                new QuorumFor(QuorumFor.OPENING, all(HEADS, false)),
                                new QuorumFor(QuorumFor.SECOND_CALL, HALF)),
                        new CheckedOut(ANNA),
                        new SittingPlanned(S3, "Again", "15 February", "10:00", false, true))
                .when(CHAIR, new OpenSitting(S3))
                .recorded(new SittingOpened(S3, CHAIR));
    }
}
