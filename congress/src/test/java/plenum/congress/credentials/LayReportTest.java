package plenum.congress.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.ReportId;
import plenum.congress.UnitId;
import plenum.congress.VoteId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.Unit;
import plenum.congress.credentials.CredentialsFact.AttributeDescribed;
import plenum.congress.credentials.CredentialsFact.ReportDecided;
import plenum.congress.credentials.CredentialsFact.ReportLaid;
import plenum.congress.credentials.CredentialsRefusal.NothingToReport;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.Voice;
import plenum.congress.minutes.Minutes;

class LayReportTest {
    private static final ReportId C1 = new ReportId(1);
    private static final ReportId C2 = new ReportId(2);
    private static final PersonId INGA = new PersonId(21);
    private static final PersonId JENS = new PersonId(22);
    private static final PersonId KARL = new PersonId(23);
    private static final UnitId NORTH = new UnitId(9);

    @Test
    void a_report_has_the_figures_of_its_moment_and_the_next_has_its_own() {
        var first = figures(given());
        given().when(SECRETARY, new LayReport())
                .recorded(new ReportLaid(C1, first))
                .when(SECRETARY, new LayReport())
                .unchanged();
        var left = given(new ReportLaid(C1, first), new CheckedOut(ANNA));
        assertThat(first.of(Voice.DECISIVE).orElseThrow().heads()).isEqualTo(new Heads(3, 3, 3));
        assertThat(figures(left).of(Voice.DECISIVE).orElseThrow().heads()).isEqualTo(new Heads(3, 3, 2));
        left.when(SECRETARY, new LayReport()).recorded(new ReportLaid(C2, figures(left)));
    }

    @Test
    void after_a_decision_the_same_figures_are_another_report() {
        var figures = figures(given());
        given(new ReportLaid(C1, figures), new ReportDecided(C1, false, new VoteId(1)))
                .when(SECRETARY, new LayReport())
                .recorded(new ReportLaid(C2, figures));
    }

    @Test
    void whoever_was_elected_stays_elected_but_is_not_credentialed_without_a_mandate() {
        var withdrawn = figures(given(new MandateWithdrawn(ANNAS, "moved away")));
        var decisive = withdrawn.of(Voice.DECISIVE).orElseThrow();
        assertThat(decisive.heads()).isEqualTo(new Heads(3, 2, 2));
        assertThat(decisive.lapsed()).isEqualTo(1);
        assertThat(withdrawn.of(Voice.CONSULTATIVE).orElseThrow().heads()).isEqualTo(new Heads(1, 1, 1));
    }

    @Test
    void values_stand_as_described_then_as_found_and_what_is_not_recorded_is_told() {
        var described = new Described("sex", List.of("woman", "man"), List.of());
        var table = figures(north(new AttributeDescribed(described)))
                .of(Voice.DECISIVE)
                .orElseThrow()
                .tables();
        assertThat(table).extracting(Table::attribute).containsExactly("sex", "trade");
        assertThat(table.getFirst().lines())
                .containsExactly(
                        new Line("woman", new Heads(2, 1, 1)),
                        new Line("man", new Heads(1, 0, 0)),
                        new Line("", new Heads(3, 3, 3)));
    }

    @Test
    void a_yardstick_is_printed_beside_the_delegates_and_measured() {
        var members = new Yardstick(Yardstick.Of.MEMBERSHIP, List.of(50L, 50L), 110, "the file of members");
        var described = new Described("sex", List.of("woman", "man"), List.of(members));
        var table = figures(north(new AttributeDescribed(described)))
                .of(Voice.DECISIVE)
                .orElseThrow()
                .tables()
                .getFirst();
        // Two thirds are women, of the members half: 16.67 of a hundred would have to change places.
        assertThat(table.rose(members).orElseThrow()).hasToString("250/3");
    }

    @Test
    void a_unit_is_compared_with_its_members() {
        var figures = figures(north());
        assertThat(figures.units())
                .containsExactly(new UnitLine(NORTH, 300, 0, new Heads(3, 1, 1), new Heads(0, 0, 0)));
        assertThat(figures.roseOfMembers())
                .hasValueSatisfying(index -> assertThat(index).hasToString("100"));
        assertThat(figures.roseOfCandidates()).isEmpty();
    }

    @Test
    void nothing_is_reported_before_a_mandate_is_issued() {
        var empty = plenum.congress.assembly.Assembly.empty();
        assertThat(new LayReport().decide(empty, Actor.of(BRUNO), Instant.EPOCH))
                .isEqualTo(plenum.congress.Decision.refuse(new NothingToReport()));
    }

    /// The delegates of another unit, of whom Inga is in the hall.
    private static Minutes north(CredentialsFact... facts) {
        return given(
                        new UnitsRegistered(List.of(new Unit(NORTH, "North", 300, 0, ""))),
                        new PersonsEnrolled(List.of(
                                person(INGA, "woman", "turner"), person(JENS, "man", ""), person(KARL, "woman", ""))),
                        new MandatesIssued(List.of(mandate(11, INGA), mandate(12, JENS), mandate(13, KARL))),
                        new CheckedIn(INGA))
                .and(facts);
    }

    private static Person person(PersonId id, String sex, String trade) {
        return new Person(
                id, "", Optional.of(NORTH), List.of(new Attribute("sex", sex), new Attribute("trade", trade)));
    }

    private static Mandate mandate(int number, PersonId holder) {
        return new Mandate(new MandateNumber(number), holder, NORTH, Voice.DECISIVE, 1);
    }

    private static Figures figures(Minutes minutes) {
        return Figures.of(minutes.hall());
    }
}
