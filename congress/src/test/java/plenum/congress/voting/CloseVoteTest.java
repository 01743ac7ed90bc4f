package plenum.congress.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.SecretVote.BEGUN;
import static plenum.congress.minutes.SecretVote.CLOSED;
import static plenum.congress.minutes.SecretVote.OPENED;
import static plenum.congress.minutes.SecretVote.PREPARED;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.ballot;
import static plenum.congress.minutes.SecretVote.cast;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.open;
import static plenum.congress.minutes.SecretVote.prepared;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.ChallengeId;
import plenum.congress.MotionId;
import plenum.congress.ReportId;
import plenum.congress.SpeechId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceRefusal.NoQuorum;
import plenum.congress.attendance.Quorum;
import plenum.congress.credentials.CredentialsFact.ChallengeDecided;
import plenum.congress.credentials.CredentialsFact.ChallengeHeard;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsFact.ReportDecided;
import plenum.congress.credentials.CredentialsFact.ReportLaid;
import plenum.congress.credentials.Figures;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorKind;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.minutes.SecretVote;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionPut;
import plenum.congress.motions.MotionFact.MotionReturned;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.Subject;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.urns.Urn;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnWithheld;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnChallenge;
import plenum.congress.voting.Question.OnClosedSitting;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Question.OnReport;
import plenum.congress.voting.VotingFact.CardsEntered;
import plenum.congress.voting.VotingFact.ObjectionRaised;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.congress.voting.VotingRefusal.NothingCounted;
import plenum.congress.voting.VotingRefusal.UrnWaits;
import plenum.count.majority.MajorityRule;

class CloseVoteTest {
    private static final VoteId V1 = new VoteId(1);
    private static final MotionId M1 = new MotionId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final DebateOpened DEBATED = new DebateOpened(M1);
    private static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));

    private static final SpeechBegun ANNA_SPEAKS =
            new SpeechBegun(new SpeechId(1), ANNA, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 0);

    private static VoteOpened opened(Question question, Method method) {
        return new VoteOpened(V1, question, method, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5);
    }

    private static VoteOpened chairCasts() {
        return new VoteOpened(
                V1, new OnMotion(M1), Method.DEVICES, MajorityRule.SIMPLE, TieRule.CHAIR_CASTS, ROLL, 5, 5);
    }

    @Test
    void a_motion_is_carried() {
        given(
                        MOVED,
                        TABLED,
                        DEBATED,
                        opened(new OnMotion(M1), Method.DEVICES),
                        new VoteCast(V1, CLARAS, Choice.YES),
                        new VoteCast(V1, ANNAS, Choice.NO))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new VoteClosed(
                                V1,
                                new Tally(3, 1, 0, 0),
                                Result.CARRIED,
                                List.of(
                                        "yes 3, no 1, abstentions 0, invalid 0",
                                        "yes and no: 4",
                                        "more than half of 4: 2 × 3 = 6 is more than 4",
                                        "carried")),
                        new MotionDecided(M1, true, V1));
    }

    @Test
    void a_tie_is_a_rejection() {
        given(
                        MOVED,
                        TABLED,
                        DEBATED,
                        opened(new OnMotion(M1), Method.DEVICES),
                        new VoteCast(V1, BRUNOS, Choice.YES),
                        new VoteCast(V1, ANNAS, Choice.NO))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new VoteClosed(
                                V1,
                                new Tally(1, 1, 0, 0),
                                Result.REJECTED,
                                List.of(
                                        "yes 1, no 1, abstentions 0, invalid 0",
                                        "yes and no: 2",
                                        "more than half of 2: 2 × 1 = 2 is not more than 2",
                                        "tie",
                                        "a tie is a rejection")),
                        new MotionDecided(M1, false, V1));
    }

    @Test
    void a_tie_waits_for_the_chair_where_the_orders_say_so() {
        var after = given(
                        MOVED,
                        TABLED,
                        DEBATED,
                        chairCasts(),
                        new VoteCast(V1, BRUNOS, Choice.YES),
                        new VoteCast(V1, ANNAS, Choice.NO))
                .when(CHAIR, new CloseVote(V1))
                .recorded(new VoteClosed(
                        V1,
                        new Tally(1, 1, 0, 0),
                        Result.TIED,
                        List.of(
                                "yes 1, no 1, abstentions 0, invalid 0",
                                "yes and no: 2",
                                "more than half of 2: 2 × 1 = 2 is not more than 2",
                                "tie",
                                "the chair gives a casting vote")));
        assertThat(after.hall().voting().current()).isPresent();
    }

    @Test
    void acclamation_without_objection_carries() {
        given(opened(new OnAgenda(), Method.ACCLAMATION))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new VoteClosed(
                                V1,
                                new Tally(5, 0, 0, 0),
                                Result.CARRIED,
                                List.of(
                                        "no objection: all 5 votes present count as yes",
                                        "yes 5, no 0, abstentions 0, invalid 0",
                                        "yes and no: 5",
                                        "more than half of 5: 2 × 5 = 10 is more than 5",
                                        "carried")),
                        new AgendaAdopted());
    }

    @Test
    void a_report_is_adopted() {
        var laid = new ReportLaid(new ReportId(1), new Figures(List.of(), List.of(), List.of(), Optional.empty()));
        var after = given(
                        laid, opened(new OnReport(new ReportId(1)), Method.CARDS), new CardsEntered(V1, "all", 3, 2, 0))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new VoteClosed(
                                V1,
                                new Tally(3, 2, 0, 0),
                                Result.CARRIED,
                                List.of(
                                        "yes 3, no 2, abstentions 0, invalid 0",
                                        "yes and no: 5",
                                        "more than half of 5: 2 × 3 = 6 is more than 5",
                                        "carried")),
                        new ReportDecided(new ReportId(1), true, V1));
        assertThat(after.hall().credentials().latest().orElseThrow().adopted()).isTrue();
    }

    @Test
    void a_challenge_that_is_upheld_strikes_the_mandate() {
        var h1 = new ChallengeId(1);
        given(
                        new ChallengeLodged(h1, ANNAS, ANNA, BRUNO, "No meeting."),
                        new ChallengeHeard(h1, "It met."),
                        opened(new OnChallenge(h1), Method.CARDS),
                        new CardsEntered(V1, "all", 3, 2, 0))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new VoteClosed(
                                V1,
                                new Tally(3, 2, 0, 0),
                                Result.CARRIED,
                                List.of(
                                        "yes 3, no 2, abstentions 0, invalid 0",
                                        "yes and no: 5",
                                        "more than half of 5: 2 × 3 = 6 is more than 5",
                                        "carried")),
                        new ChallengeDecided(h1, true, "", Optional.of(V1)),
                        new MandateWithdrawn(ANNAS, "H1: No meeting."));
    }

    @Test
    void acclamation_with_an_objection_decides_nothing() {
        given(
                        MOVED,
                        TABLED,
                        DEBATED,
                        opened(new OnMotion(M1), Method.ACCLAMATION),
                        new MotionPut(M1, V1),
                        new ObjectionRaised(V1, ANNA))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new VoteClosed(V1, new Tally(0, 0, 0, 0), Result.OBJECTED, List.of("objections: 1")),
                        new MotionReturned(M1));
    }

    @Test
    void a_sitting_to_come_is_closed_and_disturbs_nobody_in_this_one() {
        given(ANNA_SPEAKS, opened(new OnClosedSitting(S2), Method.CARDS), new CardsEntered(V1, "all", 5, 0, 0))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new VoteClosed(
                                V1,
                                new Tally(5, 0, 0, 0),
                                Result.CARRIED,
                                List.of(
                                        "yes 5, no 0, abstentions 0, invalid 0",
                                        "yes and no: 5",
                                        "more than half of 5: 2 × 5 = 10 is more than 5",
                                        "carried")),
                        new DoorsClosed(S2));
    }

    @Test
    void a_carried_question_of_procedure_gives_authority() {
        var after = given(
                opened(new OnProcedure("Close the list?"), Method.DEVICES),
                new VoteClosed(V1, new Tally(5, 0, 0, 0), Result.CARRIED, List.of()));
        assertThat(after.hall().authorises(V1)).isTrue();
        assertThat(given(
                                opened(new OnProcedure("Close the list?"), Method.DEVICES),
                                new VoteClosed(V1, new Tally(0, 0, 0, 0), Result.REJECTED, List.of()))
                        .hall()
                        .authorises(V1))
                .isFalse();
    }

    @Test
    void not_out_of_session() {
        given(new CheckedOut(ANNA), new CheckedOut(BRUNO), new CheckedOut(CLARA), new SittingRecessed(S1, "noon"))
                .when(CHAIR, new CloseVote(V1))
                .refused(new NotInSession());
    }

    @Test
    void not_without_a_quorum() {
        given(new CheckedOut(ANNA), new CheckedOut(BRUNO), new CheckedOut(CLARA))
                .when(CHAIR, new CloseVote(V1))
                .refused(new NoQuorum(new Quorum(0, 2, 3)));
    }

    @Test
    void there_is_no_such_vote() {
        given().when(CHAIR, new CloseVote(V1)).refused(new NoSuchVote(V1));
    }

    @Test
    void not_once_it_is_over() {
        given(
                        opened(new OnProcedure("Close the list?"), Method.CARDS),
                        new VoteClosed(V1, new Tally(0, 0, 0, 0), Result.REJECTED, List.of()))
                .when(CHAIR, new CloseVote(V1))
                .refused(new NotOpen(V1));
    }

    @Test
    void not_before_cards_are_entered() {
        given(opened(new OnProcedure("Close the list?"), Method.CARDS))
                .when(CHAIR, new CloseVote(V1))
                .refused(new NothingCounted(V1));
    }

    @Test
    void whoever_speaks_does_not_go_on_behind_closed_doors() {
        given(ANNA_SPEAKS, opened(new OnClosedSitting(S1), Method.ACCLAMATION))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new VoteClosed(
                                V1,
                                new Tally(5, 0, 0, 0),
                                Result.CARRIED,
                                List.of(
                                        "no objection: all 5 votes present count as yes",
                                        "yes 5, no 0, abstentions 0, invalid 0",
                                        "yes and no: 5",
                                        "more than half of 5: 2 × 5 = 10 is more than 5",
                                        "carried")),
                        new SpeechEnded(new SpeechId(1)),
                        new DoorsClosed(S1));
    }

    @Test
    void a_secret_vote_is_closed_with_its_urn_and_is_not_over() {
        var after = cast().when(CHAIR, new CloseVote(V1)).recorded(new UrnClosed(U1, CLOSED.head()));
        assertThat(after.hall().voting().current()).map(Vote::id).contains(V1);
        assertThat(after.hall().urns().urn(U1).orElseThrow().stage()).isEqualTo(new Urn.Stage.Closed());
    }

    @Test
    void an_urn_with_too_few_ballots_is_never_opened_and_decides_nothing() {
        var two = BEGUN.ballot(ballot(1)).ballot(ballot(2));
        var onMotion =
                new VoteOpened(V1, new OnMotion(M1), Method.SECRET, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5);
        var after = keyed(MOVED, TABLED, DEBATED, onMotion, PREPARED, new MotionPut(M1, V1), OPENED)
                .and(SecretVote.cast(1, BEGUN.ballot(ballot(1))), SecretVote.cast(2, two))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new UrnClosed(U1, two.endBallots().head()),
                        new UrnWithheld(U1, 2),
                        new VoteAnnulled(V1, "too few ballots to be opened: 2"),
                        new MotionReturned(M1));
        assertThat(after.hall().voting().current()).isEmpty();
        assertThat(after.hall().urns().urn(U1).orElseThrow().unfinished()).isFalse();
    }

    @Test
    void a_ballot_that_was_replaced_does_not_make_a_turnout() {
        var two = BEGUN.ballot(ballot(1)).ballot(ballot(2));
        open().and(
                        SecretVote.cast(1, BEGUN.ballot(ballot(1))),
                        SecretVote.cast(2, two),
                        new BallotCast(
                                U1, 1, ballot(3), 3, two.ballot(ballot(3)).head()))
                .when(CHAIR, new CloseVote(V1))
                .recorded(
                        new UrnClosed(U1, two.ballot(ballot(3)).endBallots().head()),
                        new UrnWithheld(U1, 2),
                        new VoteAnnulled(V1, "too few ballots to be opened: 2"));
    }

    @Test
    void not_before_the_urn_takes_ballots() {
        prepared().when(CHAIR, new CloseVote(V1)).refused(new UrnWaits(V1));
    }

    @Test
    void an_urn_is_closed_once() {
        closed().when(CHAIR, new CloseVote(V1)).refused(new UrnWaits(V1));
    }
}
