package plenum.congress.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORAS;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.mandates;
import static plenum.congress.minutes.Orders.secret;
import static plenum.congress.minutes.Orders.voting;
import static plenum.congress.minutes.Orders.votingWithoutQuorum;
import static plenum.congress.minutes.SecretVote.PAPER;
import static plenum.congress.minutes.SecretVote.PREPARED;
import static plenum.congress.minutes.SecretVote.PUT;
import static plenum.congress.minutes.SecretVote.QUESTION;
import static plenum.congress.minutes.SecretVote.RULE;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.Trustees.CALLED;
import static plenum.congress.minutes.Trustees.certified;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.AmendmentId;
import plenum.congress.ChallengeId;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.MotionId;
import plenum.congress.ReportId;
import plenum.congress.SittingId;
import plenum.congress.UnitId;
import plenum.congress.UrnId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceRefusal.NoQuorum;
import plenum.congress.attendance.Quorum;
import plenum.congress.credentials.CredentialsFact.ChallengeHeard;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsFact.ChallengeWithdrawn;
import plenum.congress.credentials.CredentialsFact.ReportDecided;
import plenum.congress.credentials.CredentialsFact.ReportLaid;
import plenum.congress.credentials.CredentialsRefusal.ChallengeIsOver;
import plenum.congress.credentials.CredentialsRefusal.CommissionDecides;
import plenum.congress.credentials.CredentialsRefusal.NoSuchChallenge;
import plenum.congress.credentials.CredentialsRefusal.NotHeard;
import plenum.congress.credentials.Figures;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateFact.ProxyGiven;
import plenum.congress.mandates.MandateFact.ProxyRevoked;
import plenum.congress.mandates.Voice;
import plenum.congress.minutes.Chain;
import plenum.congress.minutes.Minutes;
import plenum.congress.motions.MotionFact.AmendmentMoved;
import plenum.congress.motions.MotionFact.AmendmentPut;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionPut;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.Subject;
import plenum.congress.motions.Wording;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.MajorityFor;
import plenum.congress.orders.MandateRule;
import plenum.congress.orders.TieRule;
import plenum.congress.orders.VotingRule;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.UrnFact.PaperChosen;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnRefusal.NoKey;
import plenum.congress.urns.UrnRefusal.NobodyToVote;
import plenum.congress.urns.UrnRefusal.TooManyUnits;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnAmendment;
import plenum.congress.voting.Question.OnChallenge;
import plenum.congress.voting.Question.OnClosedSitting;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Question.OnReport;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.AgendaIsAdopted;
import plenum.congress.voting.VotingRefusal.AlreadyClosedSitting;
import plenum.congress.voting.VotingRefusal.AmendmentNotTabled;
import plenum.congress.voting.VotingRefusal.AmendmentsPending;
import plenum.congress.voting.VotingRefusal.AnotherVoteOpen;
import plenum.congress.voting.VotingRefusal.NoSuchAmendment;
import plenum.congress.voting.VotingRefusal.NoSuchMotion;
import plenum.congress.voting.VotingRefusal.NoSuchReport;
import plenum.congress.voting.VotingRefusal.NoSuchSitting;
import plenum.congress.voting.VotingRefusal.NoText;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotUnderDebate;
import plenum.congress.voting.VotingRefusal.ReportIsDecided;
import plenum.congress.voting.VotingRefusal.ReportOvertaken;
import plenum.congress.voting.VotingRefusal.UnknownMajority;
import plenum.count.majority.MajorityRule;

class PutQuestionTest {
    private static final VoteId V1 = new VoteId(1);
    private static final MotionId M1 = new MotionId(1);
    private static final AmendmentId M1_1 = new AmendmentId(M1, 1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final DebateOpened DEBATED = new DebateOpened(M1);
    private static final AmendmentMoved AMENDED = new AmendmentMoved(M1_1, BRUNO, new Wording("it", "all"), "");
    private static final AmendmentTabled AMENDMENT_TABLED = new AmendmentTabled(M1_1);
    private static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));

    private static VoteOpened opened(Question question, Method method) {
        return new VoteOpened(V1, question, method, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5, present(3));
    }

    private static List<Quorum> present(int heads) {
        return List.of(new Quorum(heads, 2, 3));
    }

    private static Fact proxies(int perHolder) {
        return votingWithoutQuorum(new VotingRule(List.of(), TieRule.REJECTED, true, perHolder));
    }

    @Test
    void the_roll_is_frozen_with_weights() {
        given().when(CHAIR, new PutQuestion(new OnProcedure("Close the list?"), Method.DEVICES))
                .recorded(opened(new OnProcedure("Close the list?"), Method.DEVICES));
    }

    @Test
    void a_proxy_votes_for_an_absent_principal() {
        given(
                        voting(new VotingRule(List.of(), TieRule.REJECTED, true, 1)),
                        new ProxyGiven(CLARAS, BRUNO),
                        new CheckedOut(CLARA))
                .when(CHAIR, new PutQuestion(new OnProcedure("Close the list?"), Method.DEVICES))
                .recorded(new VoteOpened(
                        V1,
                        new OnProcedure("Close the list?"),
                        Method.DEVICES,
                        MajorityRule.SIMPLE,
                        TieRule.REJECTED,
                        List.of(
                                new RollLine(ANNAS, ANNA, 1),
                                new RollLine(BRUNOS, BRUNO, 1),
                                new RollLine(CLARAS, BRUNO, 3)),
                        5,
                        5,
                        present(2)));
    }

    @Test
    void an_absent_delegate_is_not_on_the_roll_but_of_the_body() {
        given(new ProxyGiven(CLARAS, BRUNO), new CheckedOut(CLARA))
                .when(CHAIR, new PutQuestion(new OnProcedure("Close the list?"), Method.DEVICES))
                .recorded(new VoteOpened(
                        V1,
                        new OnProcedure("Close the list?"),
                        Method.DEVICES,
                        MajorityRule.SIMPLE,
                        TieRule.REJECTED,
                        List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1)),
                        2,
                        5,
                        present(2)));
    }

    @Test
    void nobody_votes_for_more_absent_delegates_than_the_orders_now_allow() {
        given(
                        proxies(2),
                        new ProxyGiven(CLARAS, BRUNO),
                        new ProxyGiven(ANNAS, BRUNO),
                        proxies(1),
                        new CheckedOut(ANNA),
                        new CheckedOut(CLARA))
                .when(CHAIR, new PutQuestion(new OnProcedure("Close the list?"), Method.DEVICES))
                .recorded(new VoteOpened(
                        V1,
                        new OnProcedure("Close the list?"),
                        Method.DEVICES,
                        MajorityRule.SIMPLE,
                        TieRule.REJECTED,
                        List.of(new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, BRUNO, 3)),
                        4,
                        5,
                        List.of(new Quorum(1, 0, 3))));
    }

    @Test
    void the_proxy_of_a_delegate_who_is_present_is_not_counted() {
        var after = given(
                proxies(2),
                new ProxyGiven(CLARAS, BRUNO),
                new ProxyGiven(ANNAS, BRUNO),
                proxies(1),
                new CheckedOut(ANNA));
        assertThat(after.hall().roll())
                .containsExactly(
                        new RollLine(ANNAS, BRUNO, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));
    }

    @Test
    void a_proxy_that_is_given_again_comes_last() {
        var after = given(
                proxies(2),
                new ProxyGiven(CLARAS, BRUNO),
                new ProxyGiven(ANNAS, BRUNO),
                new ProxyRevoked(CLARAS),
                new ProxyGiven(CLARAS, BRUNO),
                proxies(1),
                new CheckedOut(ANNA),
                new CheckedOut(CLARA));
        assertThat(after.hall().roll()).containsExactly(new RollLine(ANNAS, BRUNO, 1), new RollLine(BRUNOS, BRUNO, 1));
    }

    @Test
    void the_orders_name_the_majority_of_each_matter() {
        given(voting(new VotingRule(
                        List.of(new MajorityFor("agenda", "two-thirds-of-members")), TieRule.CHAIR_CASTS, true, 0)))
                .when(CHAIR, new PutQuestion(new OnAgenda(), Method.CARDS))
                .recorded(new VoteOpened(
                        V1,
                        new OnAgenda(),
                        Method.CARDS,
                        MajorityRule.TWO_THIRDS_OF_MEMBERS,
                        TieRule.CHAIR_CASTS,
                        ROLL,
                        5,
                        5,
                        present(3)));
    }

    @Test
    void a_motion_under_debate_is_put() {
        given(MOVED, TABLED, DEBATED)
                .when(CHAIR, new PutQuestion(new OnMotion(M1), Method.DEVICES))
                .recorded(opened(new OnMotion(M1), Method.DEVICES), new MotionPut(M1, V1));
    }

    @Test
    void a_motion_on_procedure_is_put_without_debate() {
        var moved = new MotionMoved(M1, ANNA, Subject.PROCEDURE, Optional.empty(), "List", "Close it.");
        given(moved, TABLED)
                .when(CHAIR, new PutQuestion(new OnMotion(M1), Method.DEVICES))
                .recorded(opened(new OnMotion(M1), Method.DEVICES), new MotionPut(M1, V1));
    }

    @Test
    void an_amendment_is_put_before_its_motion() {
        given(MOVED, TABLED, DEBATED, AMENDED, AMENDMENT_TABLED)
                .when(CHAIR, new PutQuestion(new OnAmendment(M1_1), Method.DEVICES))
                .recorded(opened(new OnAmendment(M1_1), Method.DEVICES), new AmendmentPut(M1_1, V1));
    }

    @Test
    void not_out_of_session() {
        given(new CheckedOut(ANNA), new CheckedOut(BRUNO), new CheckedOut(CLARA), new SittingRecessed(S1, "noon"))
                .when(CHAIR, new PutQuestion(new OnProcedure("Close the list?"), Method.DEVICES))
                .refused(new NotInSession());
    }

    @Test
    void not_without_a_quorum() {
        given(
                        opened(new OnProcedure("Close the list?"), Method.DEVICES),
                        new CheckedOut(ANNA),
                        new CheckedOut(BRUNO),
                        new CheckedOut(CLARA))
                .when(CHAIR, new PutQuestion(new OnProcedure("Close the list?"), Method.DEVICES))
                .refused(new NoQuorum(new Quorum(0, 2, 3)));
    }

    @Test
    void one_vote_at_a_time() {
        given(opened(new OnProcedure("Close the list?"), Method.DEVICES))
                .when(CHAIR, new PutQuestion(new OnMotion(M1), Method.DEVICES))
                .refused(new AnotherVoteOpen(V1));
    }

    @Test
    void there_is_no_such_motion() {
        given().when(CHAIR, new PutQuestion(new OnMotion(M1), Method.DEVICES)).refused(new NoSuchMotion(M1));
    }

    @Test
    void a_motion_is_put_out_of_its_debate() {
        given(MOVED, TABLED, AMENDED, AMENDMENT_TABLED)
                .when(CHAIR, new PutQuestion(new OnMotion(M1), Method.DEVICES))
                .refused(new NotUnderDebate(M1));
    }

    @Test
    void not_while_an_amendment_is_pending() {
        given(MOVED, TABLED, DEBATED, AMENDED, AMENDMENT_TABLED)
                .when(CHAIR, new PutQuestion(new OnMotion(M1), Method.DEVICES))
                .refused(new AmendmentsPending(List.of(M1_1)));
    }

    @Test
    void there_is_no_such_amendment() {
        given(MOVED)
                .when(CHAIR, new PutQuestion(new OnAmendment(M1_1), Method.DEVICES))
                .refused(new NoSuchAmendment(M1_1));
    }

    @Test
    void an_amendment_is_put_in_the_debate_of_its_motion() {
        given(MOVED, TABLED, AMENDED)
                .when(CHAIR, new PutQuestion(new OnAmendment(M1_1), Method.DEVICES))
                .refused(new NotUnderDebate(M1));
    }

    @Test
    void an_amendment_has_its_seconders() {
        given(MOVED, TABLED, DEBATED, AMENDED)
                .when(CHAIR, new PutQuestion(new OnAmendment(M1_1), Method.DEVICES))
                .refused(new AmendmentNotTabled(M1_1));
    }

    @Test
    void the_agenda_is_adopted_once() {
        given(new AgendaAdopted())
                .when(CHAIR, new PutQuestion(new OnAgenda(), Method.DEVICES))
                .refused(new AgendaIsAdopted());
    }

    @Test
    void a_report_is_put_that_was_laid_last_and_is_not_decided() {
        var c1 = new ReportId(1);
        var c2 = new ReportId(2);
        var figures = new Figures(List.of(), List.of(), List.of(), Optional.empty());
        given().when(CHAIR, new PutQuestion(new OnReport(c1), Method.CARDS)).refused(new NoSuchReport(c1));
        given(new ReportLaid(c1, figures), new ReportLaid(c2, figures))
                .when(CHAIR, new PutQuestion(new OnReport(c1), Method.CARDS))
                .refused(new ReportOvertaken(c1, c2));
        given(new ReportLaid(c1, figures), new ReportDecided(c1, false, V1))
                .when(CHAIR, new PutQuestion(new OnReport(c1), Method.CARDS))
                .refused(new ReportIsDecided(c1));
        given(new ReportLaid(c1, figures))
                .when(CHAIR, new PutQuestion(new OnReport(c1), Method.CARDS))
                .recorded(opened(new OnReport(c1), Method.CARDS));
    }

    @Test
    void a_challenge_is_put_when_its_delegate_was_heard_and_without_his_vote() {
        var h1 = new ChallengeId(1);
        var put = new PutQuestion(new OnChallenge(h1), Method.DEVICES);
        var lodged = new ChallengeLodged(h1, ANNAS, ANNA, BRUNO, "No meeting.");
        var heard = new ChallengeHeard(h1, "It met.");
        given().when(CHAIR, put).refused(new NoSuchChallenge(h1));
        given(mandates(new MandateRule(Alternation.NONE, true, 0, true)), lodged, heard)
                .when(CHAIR, put)
                .refused(new CommissionDecides());
        given(lodged, heard, new ChallengeWithdrawn(h1)).when(CHAIR, put).refused(new ChallengeIsOver(h1));
        given(lodged).when(CHAIR, put).refused(new NotHeard(h1));
        given(lodged, heard)
                .when(CHAIR, put)
                .recorded(new VoteOpened(
                        V1,
                        new OnChallenge(h1),
                        Method.DEVICES,
                        MajorityRule.SIMPLE,
                        TieRule.REJECTED,
                        List.of(new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3)),
                        4,
                        5,
                        present(3)));
    }

    @Test
    void a_question_is_put_in_words() {
        given().when(CHAIR, new PutQuestion(new OnProcedure(" "), Method.DEVICES))
                .refused(new NoText());
    }

    @Test
    void there_is_no_such_sitting() {
        given().when(CHAIR, new PutQuestion(new OnClosedSitting(new SittingId(9)), Method.DEVICES))
                .refused(new NoSuchSitting(new SittingId(9)));
    }

    @Test
    void a_sitting_that_is_over_is_not_closed() {
        given(new SittingAdjourned(S2))
                .when(CHAIR, new PutQuestion(new OnClosedSitting(S2), Method.DEVICES))
                .refused(new NoSuchSitting(S2));
    }

    @Test
    void a_closed_sitting_is_not_closed_again() {
        given(new DoorsClosed(S2))
                .when(CHAIR, new PutQuestion(new OnClosedSitting(S2), Method.DEVICES))
                .refused(new AlreadyClosedSitting(S2));
    }

    @Test
    void a_majority_that_nobody_knows_decides_nothing() {
        given(voting(new VotingRule(List.of(new MajorityFor("procedure", "half-plus-one")), TieRule.REJECTED, true, 0)))
                .when(CHAIR, new PutQuestion(new OnProcedure("Close the list?"), Method.DEVICES))
                .refused(new UnknownMajority("half-plus-one"));
    }

    @Test
    void for_a_secret_vote_an_urn_is_prepared() {
        var before = keyed(secret(RULE));
        var after = before.when(CHAIR, new PutQuestion(new OnProcedure(QUESTION), Method.SECRET))
                .recorded(PUT, prepared(before, PAPER, 5, List.of()));
        assertThat(after.hall().voting().current()).map(Vote::tally).contains(Tally.none());
    }

    @Test
    void who_votes_on_paper_has_no_part_in_the_urn() {
        var before = keyed(secret(RULE), new PaperChosen(DORAS, true), new PaperChosen(CLARAS, true));
        before.when(CHAIR, new PutQuestion(new OnProcedure(QUESTION), Method.SECRET))
                .recorded(PUT, prepared(before, PAPER, 2, List.of(CLARAS)));
    }

    @Test
    void the_ballot_paper_asks_for_the_motion_by_its_title() {
        var asked = "M1: Land";
        var paper = new BallotPaper(
                asked,
                List.of(new BallotPaper.Asked(
                        asked, List.of("Yes", "No", "Abstain"), new BallotPaper.Marking.Crosses(1, 1, false))));
        var before = keyed(secret(RULE), MOVED, TABLED, DEBATED);
        before.when(CHAIR, new PutQuestion(new OnMotion(M1), Method.SECRET))
                .recorded(
                        opened(new OnMotion(M1), Method.SECRET),
                        prepared(before, paper, 5, List.of()),
                        new MotionPut(M1, V1));
    }

    @Test
    void the_urn_of_a_question_that_is_put_again_has_another_name() {
        var before = keyed(secret(RULE), PUT, PREPARED, new VoteAnnulled(V1, "by mistake"));
        var again = before.when(CHAIR, new PutQuestion(new OnProcedure(QUESTION), Method.SECRET));
        assertThat(again.decision()).isInstanceOfSatisfying(Decision.Allowed.class, allowed -> {
            var urn = (UrnPrepared) allowed.facts().get(1);
            assertThat(urn.urn()).isEqualTo(new UrnId(2));
            assertThat(urn.purpose()).isEqualTo(new OnVote(new VoteId(2)));
            assertThat(urn.uuid()).isNotEqualTo(PREPARED.uuid()).hasSize(14);
        });
    }

    @Test
    void not_in_secret_by_a_majority_that_nobody_knows() {
        given(voting(new VotingRule(List.of(new MajorityFor("procedure", "half-plus-one")), TieRule.REJECTED, true, 0)))
                .when(CHAIR, new PutQuestion(new OnProcedure(QUESTION), Method.SECRET))
                .refused(new UnknownMajority("half-plus-one"));
    }

    @Test
    void not_in_secret_without_a_key_of_the_group() {
        keyed(new PaperChosen(ANNAS, true), new PaperChosen(BRUNOS, true), new PaperChosen(CLARAS, true))
                .when(CHAIR, new PutQuestion(new OnProcedure(QUESTION), Method.SECRET))
                .refused(new NoKey("BELENIOS-2048"));
    }

    @Test
    void not_in_secret_before_the_key_is_made() {
        given(secret(RULE))
                .and(CALLED)
                .and(certified())
                .when(CHAIR, new PutQuestion(new OnProcedure(QUESTION), Method.SECRET))
                .refused(new NoKey(RULE.voteGroup()));
    }

    @Test
    void not_in_secret_when_all_vote_on_paper() {
        keyed(secret(RULE), new PaperChosen(ANNAS, true), new PaperChosen(BRUNOS, true), new PaperChosen(CLARAS, true))
                .when(CHAIR, new PutQuestion(new OnProcedure(QUESTION), Method.SECRET))
                .refused(new NobodyToVote());
    }

    @Test
    void not_in_secret_with_more_votes_than_an_urn_takes() {
        var heavy = new Mandate(new MandateNumber(9), EMIL, new UnitId(1), Voice.DECISIVE, 1_000_000);
        keyed(secret(RULE), new MandatesIssued(List.of(heavy)), new CheckedIn(EMIL))
                .when(CHAIR, new PutQuestion(new OnProcedure(QUESTION), Method.SECRET))
                .refused(new TooManyUnits(1_000_005, 1_000_000));
    }

    /// The urn of the first vote, prepared by the next act.
    private static UrnPrepared prepared(Minutes before, BallotPaper paper, long units, List<MandateNumber> onPaper) {
        return new UrnPrepared(
                U1,
                uuid("|U1|V1|" + Minutes.BEGIN.plusSeconds(before.number() + 1)),
                new OnVote(V1),
                RULE.voteGroup(),
                paper,
                units,
                onPaper,
                RULE);
    }

    /// The last 14 of the digits with which the hash of a text is written to the base of 58.
    private static String uuid(String of) {
        var digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
        var rest = new BigInteger(Chain.hash(of), 16);
        var written = new StringBuilder();
        for (int n = 0; n < 14; n++) {
            var divided = rest.divideAndRemainder(BigInteger.valueOf(digits.length()));
            written.append(digits.charAt(divided[1].intValueExact()));
            rest = divided[0];
        }
        return written.reverse().toString();
    }
}
