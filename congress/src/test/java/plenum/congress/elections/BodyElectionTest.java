package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.GROUP;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.paper;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.ALTERNATES;
import static plenum.congress.succession.Board.B1;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.MEMBERS;
import static plenum.congress.succession.Board.TREASURER;
import static plenum.congress.succession.Board.VICE;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.enrolled;
import static plenum.congress.succession.Board.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.BodyId;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.Quorum;
import plenum.congress.elections.CandidacyRefusal.NotTheCongress;
import plenum.congress.elections.ElectionFact.BallotOpened;
import plenum.congress.elections.ElectionFact.CandidateAsked;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionFact.PaperBallotsEntered;
import plenum.congress.elections.ElectorRefusal.NoQuorumOf;
import plenum.congress.elections.ElectorRefusal.NotADelegate;
import plenum.congress.elections.ElectorRefusal.NotOfTheBody;
import plenum.congress.elections.PaperRefusal.ImpossiblePaper;
import plenum.congress.minutes.Minutes;
import plenum.congress.succession.Ending;
import plenum.congress.succession.PostRule;
import plenum.congress.succession.SuccessionFact.PostCreated;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionFact.TermEnded;
import plenum.congress.succession.SuccessionRefusal.NoSuchBody;
import plenum.congress.succession.SuccessionRefusal.NotFromAmong;
import plenum.congress.succession.Title;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.OpenUrn;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.UrnFact.ElectorPaperChosen;
import plenum.congress.urns.UrnFact.PaperChosen;
import plenum.congress.urns.UrnRefusal.WrongList;

/// A board elects its spokesman. Anna is its vice president, Bruno a member and the treasurer; Clara is an
/// alternate and has no vote in it. The secretary sits in it without a mandate of the congress.
class BodyElectionTest {
    private static final PostId SPEAKER = new PostId(B1, 7);
    private static final TermId H1 = new TermId(1);
    private static final TermId H2 = new TermId(2);
    private static final TermId H3 = new TermId(3);
    private static final TermId H4 = new TermId(4);
    private static final TermId H5 = new TermId(5);
    private static final OpenBallot OPEN = new OpenBallot(E1);
    private static final CallElection CALL = new CallElection(
            "Committee",
            1,
            BallotForm.CROSSES,
            "two-round",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(B1));
    private static final ElectionCalled CALLED = new ElectionCalled(
            E1,
            "Committee",
            1,
            BallotForm.CROSSES,
            "two-round",
            GROUP,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(B1));

    private static Minutes board() {
        return given(plenum.congress.succession.Board.formed())
                .and(
                        begun(H1, VICE, enrolled(ANNA, "Anna")),
                        begun(H2, MEMBERS, enrolled(BRUNO, "Bruno")),
                        begun(H3, TREASURER, enrolled(BRUNO, "Bruno")),
                        begun(H4, ALTERNATES, enrolled(CLARA, "Clara")),
                        begun(H5, MEMBERS, enrolled(SECRETARY, "Secretary")));
    }

    private static Minutes ballot(Fact... before) {
        return board().and(KEY)
                .and(new CheckedIn(SECRETARY))
                .and(before)
                .and(CALLED, nominated("Olga", "Pjotr"), ready(2));
    }

    private static BallotOpened opened(long members, Elector... electors) {
        return new BallotOpened(
                E1,
                1,
                U1,
                List.of(1, 2),
                List.of(),
                members,
                List.of(electors),
                List.of(new Quorum(electors.length, members / 2 + 1, members)));
    }

    private static void elect(Minutes ballot, BallotOpened opened) {
        elect(ballot, opened, List.of());
    }

    private static Minutes elect(Minutes ballot, BallotOpened opened, List<PersonId> onPaper) {
        var at = Minutes.BEGIN.plusSeconds(ballot.number() + 1);
        var asked = paper(new Asked("Committee", List.of("Olga", "Pjotr"), new Crosses(1, 1, true)));
        return ballot.when(CHAIR, OPEN)
                .recorded(
                        opened,
                        ballot.hall()
                                .prepared(
                                        new OnElection(E1, 1),
                                        GROUP,
                                        asked,
                                        opened.electors().size() - onPaper.size(),
                                        List.of(),
                                        onPaper,
                                        at));
    }

    @Test
    void a_body_is_named_as_the_electorate() {
        board().when(CHAIR, CALL).recorded(CALLED);
    }

    @Test
    void there_is_no_such_body() {
        given().when(CHAIR, CALL).refused(new NoSuchBody(B1));
    }

    @Test
    void those_who_sit_in_it_have_one_vote_each_whatever_posts_they_hold_and_alternates_none() {
        elect(ballot(), opened(3, new Elector(H1, ANNA), new Elector(H2, BRUNO), new Elector(H5, SECRETARY)));
    }

    @Test
    void who_elects_on_paper_gets_no_credential_for_the_urn() {
        var electors = opened(3, new Elector(H1, ANNA), new Elector(H2, BRUNO), new Elector(H5, SECRETARY));
        var chosen = new ElectorPaperChosen(BRUNO, true);
        var begun = elect(ballot(chosen), electors, List.of(BRUNO));
        begun.when(CHAIR, new OpenUrn(U1, List.of("58aa", "58bb", "58cc"))).refused(new WrongList(U1, 2, 3));
        var one = new PaperBallots.Figures(1, 0, 0, List.of(crosses(0), crosses(1)));
        begun.when(CHAIR, new EnterPaperBallots(E1, one)).recorded(new PaperBallotsEntered(E1, one));
        var two = new PaperBallots.Figures(2, 0, 0, List.of(crosses(0), crosses(2)));
        begun.when(CHAIR, new EnterPaperBallots(E1, two)).refused(new ImpossiblePaper(1));
    }

    private static PaperBallots.Votes crosses(long yes) {
        return new PaperBallots.Votes(yes, 0, 0);
    }

    @Test
    void a_mandate_on_paper_is_that_of_the_congress_and_not_of_the_body() {
        elect(
                ballot(new PaperChosen(BRUNOS, true)),
                opened(3, new Elector(H1, ANNA), new Elector(H2, BRUNO), new Elector(H5, SECRETARY)));
    }

    @Test
    void who_is_not_in_the_hall_does_not_vote() {
        elect(ballot(new CheckedOut(BRUNO)), opened(3, new Elector(H1, ANNA), new Elector(H5, SECRETARY)));
    }

    @Test
    void who_has_left_the_body_does_not_vote() {
        elect(
                ballot(new TermEnded(H5, LocalDate.parse("1955-06-01"), new Ending.Resigned())),
                opened(2, new Elector(H1, ANNA), new Elector(H2, BRUNO)));
    }

    @Test
    void who_begins_only_later_does_not_vote() {
        var later = new TermBegun(
                new TermId(6),
                MEMBERS,
                enrolled(CHAIR, "Chair"),
                new Title.Entered("minutes"),
                MARCH_1956,
                Optional.empty());
        elect(
                ballot(new CheckedIn(CHAIR), later),
                opened(3, new Elector(H1, ANNA), new Elector(H2, BRUNO), new Elector(H5, SECRETARY)));
    }

    @Test
    void who_is_there_for_the_meantime_votes() {
        var interim = new TermBegun(
                new TermId(6),
                MEMBERS,
                enrolled(CHAIR, "Chair"),
                new Title.Interim(new VoteId(1)),
                LocalDate.parse("1956-01-01"),
                Optional.empty());
        elect(
                ballot(new CheckedIn(CHAIR), interim),
                opened(
                        4,
                        new Elector(H1, ANNA),
                        new Elector(H2, BRUNO),
                        new Elector(H5, SECRETARY),
                        new Elector(new TermId(6), CHAIR)));
    }

    @Test
    void the_quorum_is_that_of_the_body_and_not_of_the_congress() {
        elect(
                ballot(new CheckedOut(CLARA), new CheckedOut(BRUNO)),
                opened(3, new Elector(H1, ANNA), new Elector(H5, SECRETARY)));
        ballot(new CheckedOut(ANNA), new CheckedOut(BRUNO)).when(CHAIR, OPEN).refused(new NoQuorumOf("Board", 1, 2));
    }

    @Test
    void members_who_are_not_enrolled_count_for_the_quorum() {
        ballot(
                        begun(new TermId(6), MEMBERS, named("Guest 1")),
                        begun(new TermId(7), MEMBERS, named("Guest 2")),
                        new CheckedOut(BRUNO))
                .when(CHAIR, OPEN)
                .refused(new NoQuorumOf("Board", 2, 3));
    }

    @Test
    void members_of_the_body_nominate_with_or_without_a_mandate() {
        var nominate = new Nominate(E1, List.of(new Nominee.Named("Olga")));
        board().and(CALLED)
                .when(SECRETARY, nominate)
                .recorded(new Nominated(E1, List.of(new Nomination(1, "Olga", Optional.empty(), SECRETARY))));
        board().and(CALLED)
                .when(CHAIR, nominate)
                .recorded(new Nominated(E1, List.of(new Nomination(1, "Olga", Optional.empty(), CHAIR))));
    }

    @Test
    void who_is_not_of_the_body_does_not_nominate() {
        var nominate = new Nominate(E1, List.of(new Nominee.Named("Olga")));
        board().and(CALLED).when(CLARA, nominate).refused(new NotOfTheBody("Board"));
    }

    @Test
    void who_is_no_delegate_does_not_nominate_to_the_congress() {
        var nominate = new Nominate(E1, List.of(new Nominee.Named("Olga")));
        board().and(called(1, BallotForm.CROSSES, "two-round"))
                .when(SECRETARY, nominate)
                .refused(new NotADelegate());
    }

    @Test
    void nobody_sits_in_a_body_that_has_no_terms() {
        given(new plenum.congress.succession.SuccessionFact.BodyFormed(new BodyId(1), "Board"))
                .and(KEY)
                .and(CALLED, nominated("Olga", "Pjotr"), ready(2))
                .when(CHAIR, OPEN)
                .refused(new NoQuorumOf("Board", 0, 1));
    }

    @Test
    void a_stranger_does_not_nominate() {
        board().and(CALLED)
                .when(new PersonId(99), new Nominate(E1, List.of(new Nominee.Named("Olga"))))
                .refused(new NotOfTheBody("Board"));
    }

    /// The board fills the post of a speaker from among its members.
    private static Minutes speaker(Fact... after) {
        return board().and(KEY)
                .and(new CheckedIn(SECRETARY))
                .and(
                        new PostCreated(SPEAKER, "Speaker", 1, PostRule.plain().fromAmong(B1)),
                        new ElectionCalled(
                                E1,
                                "Committee",
                                1,
                                BallotForm.CROSSES,
                                "two-round",
                                GROUP,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new ForOffice(SPEAKER, false)),
                                Optional.empty(),
                                Optional.of(B1)))
                .and(after);
    }

    private static Fact stands(int number, String name, PersonId person) {
        return new Nominated(E1, List.of(new Nomination(number, name, Optional.of(person), ANNA)));
    }

    @Test
    void who_does_not_sit_in_the_body_is_not_nominated_where_the_statutes_want_a_member() {
        speaker()
                .when(ANNA, new Nominate(E1, List.of(new Nominee.Enrolled(CLARA))))
                .refused(new NotFromAmong("Clara", "Board: Speaker", "Board"));
        speaker()
                .when(ANNA, new Nominate(E1, List.of(new Nominee.Named("Olga"))))
                .refused(new NotFromAmong("Olga", "Board: Speaker", "Board"));
        speaker()
                .when(ANNA, new Nominate(E1, List.of(new Nominee.Enrolled(BRUNO))))
                .recorded(stands(1, "Bruno", BRUNO));
    }

    @Test
    void who_has_left_the_body_before_the_ballot_does_not_stand_in_it() {
        var left = speaker(
                stands(1, "Bruno", BRUNO),
                stands(2, "Secretary", SECRETARY),
                ready(2),
                new TermEnded(H5, LocalDate.parse("1955-06-01"), new Ending.Resigned()));
        left.when(CHAIR, OPEN).refused(new NotFromAmong("Secretary", "Board: Speaker", "Board"));
        var withdrawn = new NominationWithdrawn(E1, 2);
        left.when(CHAIR, new WithdrawNomination(E1, 2)).recorded(withdrawn);
        assertThat(left.and(withdrawn).when(CHAIR, OPEN).decision()).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void who_has_left_the_body_after_the_election_does_not_take_the_post() {
        speaker(
                        stands(1, "Bruno", BRUNO),
                        stands(2, "Secretary", SECRETARY),
                        ready(2),
                        new ElectionDecided(E1, List.of(2), 0, List.of()),
                        new TermEnded(H5, LocalDate.parse("1955-06-01"), new Ending.Resigned()))
                .when(SECRETARY, new AcceptOffice(E1, List.of()))
                .refused(new NotFromAmong("Secretary", "Board: Speaker", "Board"));
    }

    @Test
    void members_ask_and_challenges_are_the_congress_own() {
        var nominated = board().and(CALLED, nominated("Olga"));
        nominated
                .when(ANNA, new AskCandidate(E1, 1, "What of the roof?"))
                .recorded(new CandidateAsked(E1, 1, 1, ANNA, "What of the roof?"));
        nominated.when(ANNA, new ChallengeName(E1, 1, "Too busy.")).refused(new NotTheCongress(B1));
    }
}
