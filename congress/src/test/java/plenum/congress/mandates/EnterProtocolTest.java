package plenum.congress.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.DORAS;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.Unit;
import plenum.congress.credentials.Figures;
import plenum.congress.credentials.Protocols;
import plenum.congress.mandates.Difference.ElectedWithoutMandate;
import plenum.congress.mandates.Difference.MandateWithoutElection;
import plenum.congress.mandates.Difference.OtherAlternates;
import plenum.congress.mandates.Difference.OtherVoice;
import plenum.congress.mandates.ElectionProtocol.Alternate;
import plenum.congress.mandates.ElectionProtocol.Delegate;
import plenum.congress.mandates.MandateFact.AlternatesListed;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateFact.ProtocolEntered;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;
import plenum.congress.mandates.ProtocolRefusal.AlternatesOutOfOrder;
import plenum.congress.mandates.ProtocolRefusal.MoreCastThanEntitled;
import plenum.congress.mandates.ProtocolRefusal.MoreInvalidThanCast;
import plenum.congress.mandates.ProtocolRefusal.MoreVotesThanPapers;
import plenum.congress.mandates.ProtocolRefusal.NamedTwice;
import plenum.congress.mandates.ProtocolRefusal.NegativeFigures;
import plenum.congress.mandates.ProtocolRefusal.NoHash;
import plenum.congress.mandates.ProtocolRefusal.NoPlace;
import plenum.congress.mandates.ProtocolRefusal.NoReasonToReplace;
import plenum.congress.mandates.ProtocolRefusal.NobodyElected;
import plenum.congress.mandates.ProtocolRefusal.NotHeldYet;
import plenum.congress.mandates.ProtocolRefusal.TooManyConsultative;
import plenum.congress.mandates.ProtocolRefusal.TooManyElected;
import plenum.congress.minutes.Minutes;
import plenum.congress.representation.Basis;
import plenum.congress.representation.Key;
import plenum.congress.representation.RepresentationFact.RuleLaidDown;
import plenum.congress.representation.RepresentationFact.SeatsApportioned;
import plenum.congress.representation.RepresentationRule;
import plenum.congress.representation.SeatBounds;
import plenum.congress.representation.Senders;
import plenum.congress.representation.UnitSeats;
import plenum.congress.representation.VoiceRule;
import plenum.count.apportion.Rounding;

class EnterProtocolTest {
    private static final UnitId NORTH = new UnitId(1);
    private static final UnitId SOUTH = new UnitId(2);
    private static final LocalDate JANUARY = LocalDate.of(1956, 1, 20);
    private static final UnitsRegistered REGISTERED =
            new UnitsRegistered(List.of(new Unit(NORTH, "North", 90, 0, ""), new Unit(SOUTH, "South", 40, 0, "")));
    private static final List<Delegate> DELEGATES = List.of(
            new Delegate(ANNA, Voice.DECISIVE, 60),
            new Delegate(BRUNO, Voice.DECISIVE, 52),
            new Delegate(CLARA, Voice.DECISIVE, 41),
            new Delegate(DORA, Voice.CONSULTATIVE, 40));
    private static final ElectionProtocol PROTOCOL = protocol(DELEGATES, new Alternate(EMIL, 22));

    private static final RuleLaidDown RULE = new RuleLaidDown(new RepresentationRule(
            Senders.EACH,
            new VoiceRule(Basis.MEMBERS, new Key.OnePer(10, Rounding.DOWN), SeatBounds.NONE),
            Optional.empty(),
            Optional.empty()));

    @Test
    void the_alternates_are_listed_as_the_unit_has_elected_them() {
        var after = given(REGISTERED)
                .when(SECRETARY, new EnterProtocol(PROTOCOL, "of no use for a first one"))
                .recorded(new ProtocolEntered(PROTOCOL, ""), new AlternatesListed(NORTH, List.of(EMIL)));
        after.when(SECRETARY, new EnterProtocol(PROTOCOL, "")).unchanged();
        assertThat(after.hall().mandates().freeAlternates(NORTH)).containsExactly(EMIL);
        assertThat(differences(after)).isEmpty();
    }

    @Test
    void another_protocol_replaces_the_first_for_a_reason_and_the_first_can_be_read() {
        var entered = given(REGISTERED, new ProtocolEntered(PROTOCOL, ""), new AlternatesListed(NORTH, List.of(EMIL)));
        var other = protocol(List.of(new Delegate(ANNA, Voice.DECISIVE, 61)), new Alternate(EMIL, 22));
        entered.when(SECRETARY, new EnterProtocol(other, " ")).refused(new NoReasonToReplace(NORTH));
        var after = entered.when(SECRETARY, new EnterProtocol(other, "a figure was misread"))
                .recorded(new ProtocolEntered(other, "a figure was misread"));
        var delegations = after.hall().mandates().delegations();
        assertThat(delegations.protocol(NORTH).map(EnteredProtocol::protocol)).contains(other);
        assertThat(delegations.protocols(NORTH))
                .extracting(EnteredProtocol::protocol)
                .containsExactly(PROTOCOL, other);
    }

    @Test
    void what_mandates_and_alternates_make_of_it_is_told() {
        var protocol = protocol(
                List.of(
                        new Delegate(ANNA, Voice.DECISIVE, 60),
                        new Delegate(BRUNO, Voice.DECISIVE, 52),
                        new Delegate(EMIL, Voice.DECISIVE, 41),
                        new Delegate(DORA, Voice.DECISIVE, 40)),
                new Alternate(CLARA, 22));
        var after = entered(protocol, new AlternatesListed(NORTH, List.of()));
        assertThat(differences(after))
                .containsExactly(
                        new ElectedWithoutMandate(EMIL, Optional.empty()),
                        new MandateWithoutElection(CLARAS, CLARA),
                        new OtherVoice(DORAS, DORA, Voice.DECISIVE),
                        new OtherAlternates(List.of(CLARA), List.of()));
        var settled = entered(
                protocol,
                new MandateWithdrawn(CLARAS, "not elected"),
                new MandateWithdrawn(DORAS, "another voice"),
                new MandatesIssued(List.of(
                        new Mandate(new MandateNumber(5), EMIL, NORTH, Voice.DECISIVE, 1),
                        new Mandate(new MandateNumber(6), DORA, NORTH, Voice.DECISIVE, 1))),
                new AlternatesListed(NORTH, List.of(CLARA)));
        assertThat(differences(settled)).isEmpty();
    }

    @Test
    void a_mandate_of_another_unit_is_named() {
        var elsewhere = new Mandate(new MandateNumber(5), EMIL, SOUTH, Voice.DECISIVE, 1);
        var protocol = protocol(List.of(new Delegate(EMIL, Voice.DECISIVE, 41)));
        var after = entered(protocol, new MandatesIssued(List.of(elsewhere)));
        assertThat(differences(after)).contains(new ElectedWithoutMandate(EMIL, Optional.of(elsewhere.number())));
    }

    @Test
    void a_report_counts_the_units_without_one() {
        assertThat(Figures.of(given(REGISTERED).hall()).protocols()).isEmpty();
        var south = new Mandate(new MandateNumber(5), EMIL, SOUTH, Voice.DECISIVE, 1);
        var after = entered(PROTOCOL, new MandatesIssued(List.of(south)));
        assertThat(Figures.of(after.hall()).protocols()).contains(new Protocols(1, 1, 1));
    }

    @Test
    void not_of_a_unit_that_is_not_there() {
        given().when(SECRETARY, new EnterProtocol(PROTOCOL, "")).refused(new NoSuchUnit(NORTH));
    }

    @Test
    void not_of_an_election_to_come() {
        var held = with(LocalDate.of(1956, 2, 14), "At the works", 90, 70, 3);
        given(REGISTERED).when(SECRETARY, new EnterProtocol(held, "")).recorded(new ProtocolEntered(held, ""));
        var tomorrow = LocalDate.of(1956, 2, 15);
        refused(with(tomorrow, "", 9, 10, 0), new NotHeldYet(tomorrow));
    }

    @Test
    void not_without_a_place() {
        refused(with(JANUARY, " ", 9, 10, 0), new NoPlace());
    }

    @Test
    void no_figure_below_nothing() {
        refused(with(JANUARY, "At the works", 9, -1, 0), new NegativeFigures());
        refused(protocol(List.of(new Delegate(ANNA, Voice.DECISIVE, -1))), new NegativeFigures());
    }

    @Test
    void no_more_papers_than_voters() {
        refused(with(JANUARY, "At the works", 9, 10, 11), new MoreCastThanEntitled(10, 9));
    }

    @Test
    void no_more_invalid_papers_than_cast() {
        refused(with(JANUARY, "At the works", 10, 10, 11), new MoreInvalidThanCast(11, 10));
    }

    @Test
    void not_without_a_delegate() {
        refused(protocol(List.of(), new Alternate(EMIL, 22)), new NobodyElected());
    }

    @Test
    void nobody_who_is_not_enrolled() {
        var nobody = new PersonId(99);
        refused(protocol(DELEGATES, new Alternate(nobody, 99)), new NoSuchHolder(nobody));
    }

    @Test
    void nobody_twice() {
        refused(protocol(DELEGATES, new Alternate(ANNA, 99)), new NamedTwice(ANNA));
    }

    @Test
    void no_more_votes_than_papers_that_count() {
        refused(protocol(DELEGATES, new Alternate(EMIL, 68)), new MoreVotesThanPapers(EMIL, 68, 67));
    }

    @Test
    void no_more_delegates_than_seats() {
        var seats = new SeatsApportioned(JANUARY, List.of(new UnitSeats(NORTH, 90, 0, 2, 0)), List.of());
        given(REGISTERED, RULE, seats)
                .when(SECRETARY, new EnterProtocol(PROTOCOL, ""))
                .refused(new TooManyElected(NORTH, 3, 2));
        given(REGISTERED, RULE, seats)
                .when(SECRETARY, new EnterProtocol(protocol(List.of(new Delegate(DORA, Voice.CONSULTATIVE, 4))), ""))
                .refused(new TooManyConsultative(NORTH, 1, 0));
    }

    @Test
    void alternates_follow_by_their_votes_unless_the_order_was_drawn() {
        var delegates = List.of(new Delegate(BRUNO, Voice.DECISIVE, 52));
        var alternates = List.of(new Alternate(EMIL, 22), new Alternate(CLARA, 23));
        refused(ordered(delegates, AlternatesOrder.VOTES, alternates), new AlternatesOutOfOrder(EMIL, CLARA));
        var drawn = ordered(delegates, AlternatesOrder.LOT, alternates);
        given(REGISTERED)
                .when(SECRETARY, new EnterProtocol(drawn, ""))
                .recorded(new ProtocolEntered(drawn, ""), new AlternatesListed(NORTH, List.of(EMIL, CLARA)));
    }

    @Test
    void no_file_without_its_hash() {
        var paper = new ElectionProtocol(
                NORTH,
                JANUARY,
                "At the works",
                90,
                70,
                3,
                DELEGATES,
                AlternatesOrder.VOTES,
                List.of(),
                Optional.of(new ProtocolFile("north.pdf", "abc")));
        refused(paper, new NoHash("north.pdf"));
    }

    private static void refused(ElectionProtocol protocol, Refusal why) {
        given(REGISTERED).when(SECRETARY, new EnterProtocol(protocol, "")).refused(why);
    }

    private static Minutes entered(ElectionProtocol protocol, Fact... facts) {
        return given(REGISTERED).and(new ProtocolEntered(protocol, "")).and(facts);
    }

    private static List<Difference> differences(Minutes minutes) {
        return Difference.of(NORTH, minutes.hall().mandates());
    }

    private static ElectionProtocol with(LocalDate day, String place, long entitled, long cast, long invalid) {
        return new ElectionProtocol(
                NORTH,
                day,
                place,
                entitled,
                cast,
                invalid,
                DELEGATES,
                AlternatesOrder.VOTES,
                List.of(),
                Optional.empty());
    }

    private static ElectionProtocol protocol(List<Delegate> delegates, Alternate... alternates) {
        return ordered(delegates, AlternatesOrder.VOTES, List.of(alternates));
    }

    private static ElectionProtocol ordered(
            List<Delegate> delegates, AlternatesOrder order, List<Alternate> alternates) {
        return new ElectionProtocol(
                NORTH, JANUARY, "At the works", 90, 70, 3, delegates, order, alternates, Optional.empty());
    }
}
