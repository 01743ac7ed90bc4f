package plenum.congress.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Orders.secret;
import static plenum.congress.minutes.SecretVote.RULE;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.RequestId;
import plenum.congress.SittingId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.agenda.AgendaRefusal.MotionPending;
import plenum.congress.agenda.AgendaRefusal.NoAuthority;
import plenum.congress.agenda.CloseItem;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.assembly.AssemblyRefusal.DecidedInTheOpen;
import plenum.congress.assembly.AssemblyRefusal.NotAdmitted;
import plenum.congress.assembly.AssemblyRefusal.NotYourOffice;
import plenum.congress.assembly.AssemblyRefusal.SpeechBehindClosedDoors;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.CallElection;
import plenum.congress.elections.Nominate;
import plenum.congress.elections.Nominee;
import plenum.congress.floor.CallSpeaker;
import plenum.congress.floor.EndSpeech;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.GiveFloor;
import plenum.congress.floor.RequestFloor;
import plenum.congress.minutes.Congress;
import plenum.congress.minutes.Trustees;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.Subject;
import plenum.congress.record.TakeDown;
import plenum.congress.sittings.Adjourn;
import plenum.congress.sittings.OpenDoors;
import plenum.congress.sittings.OpenSitting;
import plenum.congress.sittings.PlanSitting;
import plenum.congress.sittings.Recess;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.urns.CastBallot;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.voting.CastVote;
import plenum.congress.voting.Choice;
import plenum.congress.voting.CloseVote;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question;
import plenum.congress.voting.Vote;

class AssemblyTest {
    private static final Instant NOON = Instant.parse("1956-02-14T12:00:00Z");
    private static final Actor ORGANISER = new Actor.Organiser();

    @Test
    void an_election_is_the_public_s_and_told_in_the_open_record() {
        var assembly = Congress.gathered().evolve(List.of(new SittingOpened(S1, CHAIR)), 2, NOON);
        var call = new CallElection(
                "Committee",
                1,
                BallotForm.CROSSES,
                "two-round",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(assembly.decide(call, Actor.of(ANNA), NOON))
                .isEqualTo(Decision.refuse(new NotYourOffice(List.of(Capacity.PRESIDING))));
        var called = after(assembly, Actor.of(CHAIR), call);
        var behindDoors = called.evolve(List.of(new DoorsClosed(S1)), called.entries(), NOON);
        var nominate = new Nominate(new ElectionId(1), List.of(new Nominee.Named("Olga")));
        assertThat(behindDoors.seal(nominate)).isEmpty();
        var nominated = after(behindDoors, Actor.of(CHAIR), nominate);
        assertThat(nominated.inTheOpen())
                .isInstanceOfSatisfying(
                        SeenFrom.class, open -> assertThat(open.elections()).isEqualTo(nominated.elections()));
        assertThat(nominated.open().record().lines())
                .extracting(line -> line.fact().getClass().getSimpleName())
                .endsWith("ElectionCalled", "DoorsClosed", "Nominated");
    }

    @Test
    void an_act_belongs_to_an_office() {
        var assembly = Congress.gathered();
        assertThat(assembly.decide(new OpenSitting(S1), Actor.of(ANNA), NOON))
                .isEqualTo(Decision.refuse(new NotYourOffice(List.of(Capacity.CHAIR))));
        assertThat(assembly.decide(new Adjourn(), Actor.of(CHAIR), NOON))
                .as("a chair who does not preside")
                .isEqualTo(Decision.refuse(new NotYourOffice(List.of(Capacity.PRESIDING))));
    }

    @Test
    void who_is_not_admitted_takes_no_part_in_a_closed_sitting() {
        var closed = behindClosedDoors();
        assertThat(closed.decide(new RequestFloor(FloorKind.GREETING, ""), Actor.of(EMIL), NOON))
                .isEqualTo(Decision.refuse(new NotAdmitted(
                        closed.sittings().current().orElseThrow().id())));
    }

    @Test
    void the_agenda_is_not_adopted_behind_closed_doors() {
        var closed = behindClosedDoors();
        var put = after(closed, Actor.of(CHAIR), new PutQuestion(new Question.OnAgenda(), Method.DEVICES));
        var cast = after(put, Actor.of(CLARA), new CastVote(new VoteId(1), CLARAS, Choice.YES));
        assertThat(cast.decide(new CloseVote(new VoteId(1)), Actor.of(CHAIR), NOON))
                .isEqualTo(Decision.refuse(new DecidedInTheOpen(
                        cast.sittings().current().orElseThrow().id())));
    }

    @Test
    void no_urn_is_prepared_behind_closed_doors() {
        var closed = behindClosedDoors();
        var keyed = closed.evolve(List.of(secret(RULE), Trustees.CALLED, Trustees.KEY_MADE), closed.entries(), NOON);
        assertThat(keyed.decide(
                        new PutQuestion(new Question.OnProcedure("Shall we?"), Method.SECRET), Actor.of(CHAIR), NOON))
                .isEqualTo(Decision.refuse(new DecidedInTheOpen(
                        keyed.sittings().current().orElseThrow().id())));
    }

    @Test
    void who_votes_in_secret_does_nothing_else() {
        var voter = new Actor.Voter();
        assertThat(Congress.gathered().decide(new CastBallot(U1, "key a", ballot(1)), voter, NOON))
                .isEqualTo(Decision.refuse(new NoSuchUrn(U1)));
        assertThat(Congress.gathered().decide(new RequestFloor(FloorKind.CONTRIBUTION, ""), voter, NOON))
                .isEqualTo(Decision.refuse(new NotYourOffice(List.of(Capacity.ENROLLED))));
    }

    @Test
    void nobody_casts_a_ballot_under_a_name() {
        for (var by : List.of(ORGANISER, Actor.of(CLARA), Actor.of(CHAIR))) {
            assertThat(Congress.gathered().decide(new CastBallot(U1, "key a", ballot(1)), by, NOON))
                    .isEqualTo(Decision.refuse(new NotYourOffice(List.of(Capacity.VOTER))));
        }
    }

    @Test
    void what_happens_behind_closed_doors_changes_nothing_outside() {
        var before = behindClosedDoors();
        var during = after(before, Actor.of(ANNA), new RequestFloor(FloorKind.CONTRIBUTION, ""));
        during = after(during, Actor.of(CHAIR), new CallSpeaker(new RequestId(1)));
        during = after(during, Actor.of(SECRETARY), new TakeDown(Optional.empty(), "Heard in silence."));
        during = after(during, Actor.of(ANNA), new EndSpeech());
        var outside = after(during, Actor.of(CHAIR), new Adjourn());
        assertThat(during.record().lines()).isNotEmpty();
        assertThat(outside.open().floor()).isEqualTo(before.open().floor());
        assertThat(outside.record().lines().toString()).doesNotContain("Heard in silence.");
    }

    @Test
    void a_speech_behind_closed_doors_is_ended_before_the_sitting() {
        var silent = behindClosedDoors();
        var sitting = silent.sittings().current().orElseThrow().id();
        var spoken = after(silent, Actor.of(CHAIR), new GiveFloor(ANNA, FloorKind.REPORT));
        for (var act : List.of(new Recess("midnight"), new Adjourn(), new OpenDoors())) {
            assertThat(spoken.decide(act, Actor.of(CHAIR), NOON))
                    .isEqualTo(Decision.refuse(new SpeechBehindClosedDoors(sitting)));
        }
        var ended = after(spoken, Actor.of(ANNA), new EndSpeech());
        assertThat(ended.decide(new Adjourn(), Actor.of(CHAIR), NOON))
                .isEqualTo(silent.decide(new Adjourn(), Actor.of(CHAIR), NOON))
                .isEqualTo(Decision.allow(new SittingAdjourned(sitting)));
    }

    @Test
    void an_item_is_not_closed_behind_closed_doors_while_its_motion_is_debated_in_the_open() {
        var item = new ItemId(1);
        var motion = new MotionId(1);
        var facts = List.of(
                new SittingOpened(S1, CHAIR),
                new ItemProposed(item, "1", Optional.empty(), "Land", "", 5),
                new AgendaAdopted(),
                new ItemTakenUp(item),
                new MotionMoved(motion, ANNA, Subject.RESOLUTION, Optional.of(item), "Land", "Plough it."),
                new MotionTabled(motion),
                new DebateOpened(motion),
                new DoorsClosed(S1));
        var closed = Congress.gathered().evolve(facts, 2, NOON);
        assertThat(closed.motions().all()).isEmpty();
        assertThat(closed.decide(new CloseItem(item), Actor.of(CHAIR), NOON))
                .isEqualTo(Decision.refuse(new MotionPending(motion)));
    }

    @Test
    void a_vote_behind_closed_doors_gives_no_authority_over_the_agenda() {
        var closed = behindClosedDoors().evolve(List.of(new AgendaAdopted()), 4, NOON);
        var v1 = new VoteId(1);
        var put = after(closed, Actor.of(CHAIR), new PutQuestion(new Question.OnProcedure("Add it?"), Method.DEVICES));
        var cast = after(put, Actor.of(CLARA), new CastVote(v1, CLARAS, Choice.YES));
        var carried = after(cast, Actor.of(CHAIR), new CloseVote(v1));
        assertThat(carried.voting().vote(v1).map(Vote::carried)).contains(true);
        assertThat(carried.decide(
                        new ProposeItem("2", Optional.empty(), "Elections", "", 5, Optional.of(v1)),
                        Actor.of(CHAIR),
                        NOON))
                .isEqualTo(Decision.refuse(new NoAuthority(v1)));
    }

    /// The third sitting, a closed one, is in session.
    private static Assembly behindClosedDoors() {
        var planned = after(Congress.gathered(), ORGANISER, new PlanSitting("Night", "24 February", "22:00", true));
        return after(planned, Actor.of(CHAIR), new OpenSitting(new SittingId(3)));
    }

    private static Assembly after(Assembly assembly, Actor by, Act<? super Assembly> act) {
        var decision = assembly.decide(act, by, NOON);
        assertThat(decision).as("%s", act).isInstanceOf(Decision.Allowed.class);
        return assembly.evolve(((Decision.Allowed) decision).facts(), assembly.entries(), NOON);
    }
}
