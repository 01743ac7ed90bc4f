package plenum.congress.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.SittingId;
import plenum.congress.VoteId;
import plenum.congress.agenda.Agenda;
import plenum.congress.agenda.AgendaFact;
import plenum.congress.assembly.AssemblyRefusal.DecidedInTheOpen;
import plenum.congress.assembly.AssemblyRefusal.NotAdmitted;
import plenum.congress.assembly.AssemblyRefusal.NotYourOffice;
import plenum.congress.assembly.AssemblyRefusal.SpeechBehindClosedDoors;
import plenum.congress.attendance.Attendance;
import plenum.congress.attendance.AttendanceFact;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.BodiesFact;
import plenum.congress.credentials.Credentials;
import plenum.congress.credentials.CredentialsFact;
import plenum.congress.elections.ElectionFact;
import plenum.congress.elections.Elections;
import plenum.congress.erasure.Data;
import plenum.congress.erasure.ErasureFact;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.erasure.Erasures;
import plenum.congress.floor.Floor;
import plenum.congress.floor.FloorAct;
import plenum.congress.floor.FloorFact;
import plenum.congress.mandates.MandateFact;
import plenum.congress.mandates.Mandates;
import plenum.congress.motions.MotionAct;
import plenum.congress.motions.MotionFact;
import plenum.congress.motions.Motions;
import plenum.congress.orders.OrdersFact;
import plenum.congress.orders.OrdersFact.OrdersAdopted;
import plenum.congress.orders.StandingOrders;
import plenum.congress.record.HasRecord;
import plenum.congress.record.RecordAct;
import plenum.congress.record.RecordFact;
import plenum.congress.record.RunningRecord;
import plenum.congress.representation.Representation;
import plenum.congress.representation.RepresentationFact;
import plenum.congress.rulings.RulingAct;
import plenum.congress.rulings.RulingFact;
import plenum.congress.rulings.Rulings;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact;
import plenum.congress.sittings.Sittings;
import plenum.congress.succession.Succession;
import plenum.congress.succession.SuccessionFact;
import plenum.congress.tellers.Tellers;
import plenum.congress.tellers.TellersFact;
import plenum.congress.urns.UrnFact;
import plenum.congress.urns.Urns;
import plenum.congress.voting.Voting;
import plenum.congress.voting.VotingAct;
import plenum.congress.voting.VotingFact;

/// A whole congress as of one entry of its journal: a value, never changed, that any number of readers
/// can hold.
///
/// @param open what is said and decided in open sittings
/// @param closed the same for each closed sitting, apart
/// @param entries how many entries of the journal are folded in
/// @param at the time of the last of them
public record Assembly(
        StandingOrders orders,
        Bodies bodies,
        Representation representation,
        Mandates mandates,
        Attendance attendance,
        Credentials credentials,
        Sittings sittings,
        Agenda agenda,
        Urns urns,
        Succession succession,
        Elections elections,
        Tellers tellers,
        Erasures erasures,
        Chamber open,
        TreePMap<SittingId, Chamber> closed,
        long entries,
        Instant at)
        implements HasRecord {
    /// A congress of which nothing is journaled yet.
    public static Assembly empty() {
        return new Assembly(
                StandingOrders.general(),
                Bodies.none(),
                Representation.none(),
                Mandates.none(),
                Attendance.none(),
                Credentials.none(),
                Sittings.none(),
                Agenda.none(),
                Urns.none(),
                Succession.none(),
                Elections.none(),
                Tellers.none(),
                Erasures.none(),
                Chamber.empty(),
                TreePMap.empty(),
                0,
                Instant.EPOCH);
    }

    /// The chamber of the sitting in progress; between sittings that of the open ones.
    public Chamber chamber() {
        return chamber(closedSitting());
    }

    /// The chamber of a closed sitting, or, if there is none, that of the open ones.
    public Chamber chamber(Optional<SittingId> sitting) {
        return sitting.map(id -> Optional.ofNullable(closed.get(id)).orElseGet(Chamber::empty))
                .orElse(open);
    }

    /// The congress as the public knows it: of closed sittings only that they were held.
    public HasRecord inTheOpen() {
        return new SeenFrom(this, open);
    }

    /// The congress as everybody may know it who reads of a closed sitting that was released, at least in part;
    /// nothing if it was not.
    public Optional<HasRecord> released(SittingId sitting) {
        return sittings.sitting(sitting)
                .filter(Sitting::readable)
                .map(_ -> new SeenFrom(this, chamber(Optional.of(sitting))));
    }

    /// The congress without the words of a closed sitting that is over: nothing that comes depends on them.
    public Assembly forgetting(SittingId sitting) {
        return with(closed.minus(sitting));
    }

    /// The congress with the words of a closed sitting, as its entries tell them.
    public Assembly recalling(SittingId sitting, Chamber words) {
        return with(closed.plus(sitting, words));
    }

    @Override
    public Floor floor() {
        return chamber().floor();
    }

    @Override
    public Motions motions() {
        return chamber().motions();
    }

    @Override
    public Rulings rulings() {
        return chamber().rulings();
    }

    @Override
    public Voting voting() {
        return chamber().voting();
    }

    @Override
    public RunningRecord record() {
        return chamber().record();
    }

    /// A motion of the open sittings keeps its item from being closed behind closed doors, too.
    @Override
    public Optional<MotionId> pendingOn(ItemId item) {
        return motions().pendingOn(item).or(() -> open.motions().pendingOn(item));
    }

    /// The agenda is the public's: only a vote that it knows of gives authority to change it.
    @Override
    public boolean authorises(VoteId vote) {
        return inTheOpen().authorises(vote);
    }

    /// What becomes of an act.
    ///
    /// Refused, in this order: to those who are not admitted to the closed sitting it belongs to; to
    /// those without a capacity that [Permissions] asks for; for the reasons of the act itself; if it
    /// would bind the open sittings from behind closed doors; and if what is published of it would tell
    /// what is said there.
    public Decision decide(Act<? super Assembly> act, Actor by, Instant at) {
        var seal = seal(act);
        if (seal.isPresent() && !by.person().map(this::admitted).orElse(false)) {
            return Decision.refuse(new NotAdmitted(seal.get()));
        }
        var capacities = Permissions.of(act);
        if (capacities.stream().noneMatch(capacity -> capacity.isOf(by, this))) {
            return Decision.refuse(new NotYourOffice(capacities));
        }
        var decision = act.decide(this, by, at);
        if (seal.isPresent()
                && decision instanceof Decision.Allowed(var facts)
                && !facts.stream().allMatch(Assembly::staysInside)) {
            return Decision.refuse(new DecidedInTheOpen(seal.get()));
        }
        if (seal.isEmpty()
                && closedSitting().isPresent()
                && decision instanceof Decision.Allowed(var facts)
                && facts.stream().anyMatch(Assembly::staysInside)) {
            return Decision.refuse(new SpeechBehindClosedDoors(closedSitting().get()));
        }
        return decision;
    }

    /// The closed sitting with which an act is sealed: what is said, moved and voted there, but not who
    /// comes and goes, which item is dealt with, or when the sitting ends.
    public Optional<SittingId> seal(Act<? super Assembly> act) {
        var ofAChamber = act instanceof FloorAct
                || act instanceof MotionAct
                || act instanceof RulingAct
                || act instanceof VotingAct
                || act instanceof RecordAct;
        return ofAChamber ? closedSitting() : Optional.empty();
    }

    private Optional<SittingId> closedSitting() {
        return sittings.closed().map(sitting -> sitting.id());
    }

    private static boolean staysInside(Fact fact) {
        return switch (fact) {
            case FloorFact _, MotionFact _, RulingFact _, VotingFact _, RecordFact _ -> true;
            case OrdersFact _,
                    BodiesFact _,
                    RepresentationFact _,
                    MandateFact _,
                    AttendanceFact _,
                    CredentialsFact _,
                    SittingFact _,
                    AgendaFact _,
                    UrnFact _,
                    SuccessionFact _,
                    ElectionFact _,
                    TellersFact _,
                    ErasureFact _ -> false;
        };
    }

    /// The congress after the facts of one entry. Nothing is refused here: what the journal holds has
    /// happened.
    public Assembly evolve(List<? extends Fact> facts, long number, Instant time) {
        var sitting = closedSitting();
        var after = this;
        for (var fact : facts) {
            after = staysInside(fact)
                    ? after.inside(sitting, after.chamber(sitting).evolve(fact, number, time))
                    : after.outside(fact, time).inside(Optional.empty(), after.open.evolve(fact, number, time));
        }
        return after.asOf(number + 1, time);
    }

    /// The congress after an entry whose payload is sealed or erased: time goes on, and nothing else is
    /// known.
    public Assembly passOver(long number, Instant time) {
        return asOf(number + 1, time);
    }

    /// Each part takes what is its own.
    private Assembly outside(Fact fact, Instant time) {
        return new Assembly(
                fact instanceof OrdersAdopted(var adopted) ? adopted : orders,
                bodies(fact),
                fact instanceof RepresentationFact changed ? representation.evolve(changed) : representation,
                fact instanceof MandateFact changed ? mandates.evolve(changed, time) : mandates,
                fact instanceof AttendanceFact changed ? attendance.evolve(changed, time) : attendance,
                fact instanceof CredentialsFact changed ? credentials.evolve(changed, time) : credentials,
                fact instanceof SittingFact changed ? sittings.evolve(changed) : sittings,
                fact instanceof AgendaFact changed ? agenda.evolve(changed) : agenda,
                fact instanceof UrnFact changed ? urns.evolve(changed, time) : urns,
                fact instanceof SuccessionFact changed ? succession.evolve(changed) : succession,
                fact instanceof ElectionFact changed ? elections.evolve(changed) : elections,
                fact instanceof TellersFact changed ? tellers.evolve(changed) : tellers,
                fact instanceof ErasureFact changed ? erasures.evolve(changed, time) : erasures,
                open,
                closed,
                entries,
                at);
    }

    /// With them goes what is shown of somebody whose data were erased.
    private Bodies bodies(Fact fact) {
        return switch (fact) {
            case BodiesFact changed -> bodies.evolve(changed);
            case DataErased erased -> {
                var after = erased.data().contains(Data.NAME) ? bodies.nameless(erased.person()) : bodies;
                yield erased.data().contains(Data.ANSWERS) ? after.answerless(erased.person()) : after;
            }
            default -> bodies;
        };
    }

    private Assembly inside(Optional<SittingId> sitting, Chamber chamber) {
        return sitting.map(id -> with(open, closed.plus(id, chamber), entries, at))
                .orElseGet(() -> with(chamber, closed, entries, at));
    }

    private Assembly with(TreePMap<SittingId, Chamber> chambers) {
        return with(open, chambers, entries, at);
    }

    private Assembly asOf(long count, Instant time) {
        return with(open, closed, count, time);
    }

    private Assembly with(Chamber outside, TreePMap<SittingId, Chamber> inside, long count, Instant time) {
        return new Assembly(
                orders,
                bodies,
                representation,
                mandates,
                attendance,
                credentials,
                sittings,
                agenda,
                urns,
                succession,
                elections,
                tellers,
                erasures,
                outside,
                inside,
                count,
                time);
    }
}
