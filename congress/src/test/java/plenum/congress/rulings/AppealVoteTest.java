package plenum.congress.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.voting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.RulingId;
import plenum.congress.VoteId;
import plenum.congress.assembly.Assembly;
import plenum.congress.minutes.Congress;
import plenum.congress.minutes.Minutes;
import plenum.congress.orders.TieRule;
import plenum.congress.orders.VotingRule;
import plenum.congress.rulings.RulingFact.AppealDecided;
import plenum.congress.rulings.RulingFact.AppealSeconded;
import plenum.congress.rulings.RulingFact.AppealWithdrawn;
import plenum.congress.rulings.RulingFact.RulingAppealed;
import plenum.congress.rulings.RulingFact.RulingGiven;
import plenum.congress.rulings.RulingRefusal.AppealIsDecided;
import plenum.congress.rulings.RulingRefusal.AppealWaits;
import plenum.congress.rulings.RulingRefusal.BeingDecided;
import plenum.congress.rulings.RulingRefusal.NoSuchRuling;
import plenum.congress.rulings.RulingRefusal.NotAppealed;
import plenum.congress.rulings.RulingRefusal.NotSeconded;
import plenum.congress.rulings.RulingRefusal.TooLate;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.voting.Choice;
import plenum.congress.voting.CloseVote;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnAppeal;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.Vote;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

/// The congress decides on an appeal by a vote on whether the ruling is reversed.
class AppealVoteTest {
    private static final RulingId G1 = new RulingId(1);
    private static final VoteId V1 = new VoteId(1);
    private static final RulingGiven RULED = new RulingGiven(
            G1, S1, Optional.empty(), CHAIR, Optional.of(ANNA), "Not germane.", Finding.NOT_WELL_TAKEN, "It is.", "");
    private static final RulingAppealed APPEALED = new RulingAppealed(G1, BRUNO, "", 0);
    private static final PutQuestion PUT = new PutQuestion(new OnAppeal(G1), Method.DEVICES);
    private static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));

    private static VoteOpened opened(Question question) {
        return new VoteOpened(V1, question, Method.DEVICES, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5);
    }

    private static List<Fact> closed(Minutes minutes) {
        return minutes.when(CHAIR, new CloseVote(V1)).decision() instanceof Decision.Allowed(var facts)
                ? facts
                : List.of();
    }

    @Test
    void a_tie_is_never_left_to_the_chair_whose_ruling_it_is() {
        var casting = voting(new VotingRule(List.of(), TieRule.CHAIR_CASTS, true, 0));
        var decision = given(casting, RULED, APPEALED).when(CHAIR, PUT).decision();
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Allowed.class,
                        allowed -> assertThat(allowed.facts().getFirst())
                                .isInstanceOfSatisfying(
                                        VoteOpened.class,
                                        vote -> assertThat(vote.tie()).isEqualTo(TieRule.REJECTED)));
    }

    @Test
    void more_votes_for_the_appeal_reverse_the_ruling() {
        var facts = closed(given(RULED, APPEALED, opened(new OnAppeal(G1)), new VoteCast(V1, CLARAS, Choice.YES)));
        assertThat(facts).last().isEqualTo(new AppealDecided(G1, false, V1));
    }

    @Test
    void a_tie_sustains_the_ruling() {
        var facts = closed(given(
                RULED,
                APPEALED,
                opened(new OnAppeal(G1)),
                new VoteCast(V1, ANNAS, Choice.YES),
                new VoteCast(V1, BRUNOS, Choice.NO)));
        assertThat(facts).last().isEqualTo(new AppealDecided(G1, true, V1));
    }

    @Test
    void there_is_no_such_ruling() {
        given().when(CHAIR, PUT).refused(new NoSuchRuling(G1));
    }

    @Test
    void a_ruling_from_which_nobody_appeals_is_not_put() {
        given(RULED).when(CHAIR, PUT).refused(new NotAppealed(G1));
    }

    @Test
    void an_appeal_waits_for_its_seconders() {
        var appealed = new RulingAppealed(G1, BRUNO, "", 1);
        given(RULED, appealed).when(CHAIR, PUT).refused(new NotSeconded(G1));
        assertThat(given(RULED, appealed, new AppealSeconded(G1, CLARA))
                        .when(CHAIR, PUT)
                        .decision())
                .isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void an_appeal_is_decided_once() {
        given(RULED, APPEALED, new AppealDecided(G1, true, V1)).when(CHAIR, PUT).refused(new AppealIsDecided(G1));
    }

    @Test
    void what_waits_is_put_after_the_appeal_and_how_to_go_on_before_it() {
        var agenda = new PutQuestion(new OnAgenda(), Method.DEVICES);
        var procedure = new PutQuestion(new OnProcedure("Do we vote now?"), Method.DEVICES);
        given(RULED, APPEALED).when(CHAIR, agenda).refused(new AppealWaits(G1));
        assertThat(given(RULED, APPEALED).when(CHAIR, procedure).decision()).isInstanceOf(Decision.Allowed.class);
        var unseconded = new RulingAppealed(G1, BRUNO, "", 1);
        assertThat(given(RULED, unseconded).when(CHAIR, agenda).decision()).isInstanceOf(Decision.Allowed.class);
        assertThat(given(RULED, APPEALED, new AppealWithdrawn(G1))
                        .when(CHAIR, agenda)
                        .decision())
                .isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void an_appeal_that_is_voted_on_is_not_withdrawn() {
        given(RULED, APPEALED, opened(new OnAppeal(G1)))
                .when(BRUNO, new WithdrawAppeal(G1))
                .refused(new BeingDecided(G1));
    }

    @Test
    void another_question_is_other_business_and_the_appeal_itself_is_not() {
        var afterAnother = inSession().evolve(List.of(RULED, opened(new OnProcedure("Now?"))), 3, Minutes.BEGIN);
        assertThat(afterAnother.chamber().rulings().fresh()).isEmpty();
        var afterTheAppeal = inSession().evolve(List.of(RULED, APPEALED, opened(new OnAppeal(G1))), 3, Minutes.BEGIN);
        assertThat(afterTheAppeal.chamber().rulings().fresh()).contains(G1);
        assertThat(afterTheAppeal.voting().current().map(Vote::question)).contains(new OnAppeal(G1));
        assertThat(new AppealRuling(G1, "").decide(afterAnother, Actor.of(BRUNO), Minutes.BEGIN))
                .isEqualTo(Decision.refuse(new TooLate(G1)));
    }

    private static Assembly inSession() {
        return Congress.gathered().evolve(List.of(new SittingOpened(S1, CHAIR)), 2, Minutes.BEGIN);
    }
}
