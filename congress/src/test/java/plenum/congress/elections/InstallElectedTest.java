package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.calledFor;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.elections.ElectionFact.ElectedInstalled;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.OfficeAccepted;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.OfficeRefusal.NoPost;
import plenum.congress.elections.OfficeRefusal.NobodyToInstall;
import plenum.congress.elections.OfficeRefusal.NotDecided;
import plenum.congress.elections.OfficeRefusal.OathMissing;
import plenum.congress.succession.Board;
import plenum.congress.succession.Ending;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionFact.TermEnded;
import plenum.congress.succession.SuccessionRefusal.ImpossibleDate;
import plenum.congress.succession.SuccessionRefusal.Incompatible;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;
import plenum.congress.succession.Title;

class InstallElectedTest {
    private static final LocalDate DAY = Board.MARCH_1956;
    private static final TermId H1 = new TermId(1);
    private static final TermId H2 = new TermId(2);
    private static final TermId H3 = new TermId(3);
    private static final TermId H4 = new TermId(4);
    private static final InstallElected INSTALL = new InstallElected(E1, DAY, false);
    private static final Fact OLGA_AND_PJOTR = nominated("Olga", "Pjotr");

    private static Fact decided(Integer... elected) {
        return new ElectionDecided(E1, List.of(elected), 0, List.of());
    }

    private static Fact accepted(Integer... nominations) {
        return new OfficeAccepted(E1, List.of(nominations));
    }

    private static Fact forMembers(boolean restOfTerm, int seats) {
        return calledFor(Board.MEMBERS, restOfTerm, seats, BallotForm.CROSSES, "block-vote");
    }

    private static TermBegun member(TermId term, String name, Optional<LocalDate> until) {
        return new TermBegun(term, Board.MEMBERS, Board.named(name), new Title.Elected(E1), DAY, until);
    }

    private static Fact installed(boolean sworn, Integer... nominations) {
        return new ElectedInstalled(E1, List.of(nominations), DAY, sworn);
    }

    @Test
    void a_post_that_was_elected_anew_changes_hands() {
        var until = Optional.of(DAY.plusMonths(24));
        given(Board.formed())
                .and(
                        Board.begun(H1, Board.MEMBERS, Board.named("Quirin")),
                        Board.begun(H2, Board.MEMBERS, Board.named("Olga")),
                        forMembers(false, 2),
                        OLGA_AND_PJOTR,
                        decided(1, 2),
                        accepted(1, 2))
                .when(CHAIR, INSTALL)
                .recorded(
                        installed(false, 1, 2),
                        new TermEnded(H1, DAY, new Ending.Succeeded()),
                        new TermEnded(H2, DAY, new Ending.Succeeded()),
                        member(H3, "Olga", until),
                        member(H4, "Pjotr", until));
    }

    @Test
    void a_by_election_fills_the_seat_for_the_rest_of_its_term() {
        given(Board.formed())
                .and(
                        Board.begun(H1, Board.MEMBERS, Board.named("Quirin")),
                        Board.begun(H2, Board.MEMBERS, Board.named("Rosa")),
                        new TermEnded(H2, DAY, new Ending.Died()),
                        forMembers(true, 1),
                        OLGA_AND_PJOTR,
                        decided(1),
                        accepted(1))
                .when(CHAIR, INSTALL)
                .recorded(installed(false, 1), member(H3, "Olga", Optional.of(Board.MAY_1957)));
    }

    @Test
    void who_accepts_later_begins_later_and_serves_the_same_term() {
        var until = Optional.of(DAY.plusMonths(24));
        given(Board.formed())
                .and(forMembers(false, 2), OLGA_AND_PJOTR, decided(1, 2), accepted(1), installed(false, 1))
                .and(member(H1, "Olga", until), accepted(2))
                .when(CHAIR, INSTALL)
                .recorded(installed(false, 2), member(H2, "Pjotr", until));
    }

    @Test
    void whoever_was_there_for_the_meantime_leaves() {
        given(Board.formed())
                .and(
                        new TermBegun(
                                H1,
                                Board.PRESIDENT,
                                Board.named("Quirin"),
                                new Title.Interim(new VoteId(1)),
                                DAY,
                                Optional.empty()),
                        calledFor(Board.PRESIDENT, false, 1, BallotForm.CROSSES, "two-round"),
                        OLGA_AND_PJOTR,
                        decided(1),
                        accepted(1))
                .when(CHAIR, new InstallElected(E1, DAY, true))
                .recorded(
                        installed(true, 1),
                        new TermEnded(H1, DAY, new Ending.Succeeded()),
                        new TermBegun(
                                H2,
                                Board.PRESIDENT,
                                Board.named("Olga"),
                                new Title.Elected(E1),
                                DAY,
                                Optional.of(DAY.plusMonths(24))));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, INSTALL).refused(new NoSuchElection(E1));
    }

    @Test
    void not_before_it_is_decided() {
        given(Board.formed()).and(forMembers(false, 2)).when(CHAIR, INSTALL).refused(new NotDecided(E1));
    }

    @Test
    void not_where_nobody_said_for_what() {
        given(called(2, BallotForm.CROSSES, "block-vote"), OLGA_AND_PJOTR, decided(1, 2))
                .when(CHAIR, INSTALL)
                .refused(new NoPost(E1));
    }

    @Test
    void nobody_begins_who_has_not_accepted() {
        given(Board.formed())
                .and(forMembers(false, 2), OLGA_AND_PJOTR, decided(1, 2))
                .when(CHAIR, INSTALL)
                .refused(new NobodyToInstall(E1));
    }

    @Test
    void not_without_the_oath() {
        given(Board.formed())
                .and(
                        calledFor(Board.PRESIDENT, false, 1, BallotForm.CROSSES, "two-round"),
                        OLGA_AND_PJOTR,
                        decided(1),
                        accepted(1))
                .when(CHAIR, INSTALL)
                .refused(new OathMissing("Board: President"));
    }

    @Test
    void not_before_a_predecessor_has_begun() {
        var early = Board.MAY_1955.minusDays(1);
        given(Board.formed())
                .and(
                        Board.begun(H1, Board.MEMBERS, Board.named("Quirin")),
                        forMembers(false, 2),
                        OLGA_AND_PJOTR,
                        decided(1, 2),
                        accepted(1))
                .when(CHAIR, new InstallElected(E1, early, false))
                .refused(new ImpossibleDate(early, Board.MAY_1955));
    }

    @Test
    void no_more_than_seats_are_vacant() {
        given(Board.formed())
                .and(
                        Board.begun(H1, Board.MEMBERS, Board.named("Quirin")),
                        Board.begun(H2, Board.MEMBERS, Board.named("Rosa")),
                        forMembers(true, 1),
                        OLGA_AND_PJOTR,
                        decided(1),
                        accepted(1))
                .when(CHAIR, INSTALL)
                .refused(new NoVacancy("Board: Members", DAY));
    }

    @Test
    void nobody_whom_the_statutes_do_not_let() {
        given(Board.formed())
                .and(
                        Board.begun(H1, Board.ALTERNATES, Board.named("Olga")),
                        forMembers(false, 2),
                        OLGA_AND_PJOTR,
                        decided(1, 2),
                        accepted(1))
                .when(CHAIR, INSTALL)
                .refused(new Incompatible("Olga", "Board: Alternates", "Board: Members"));
    }
}
