package plenum.congress.elections;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plenum.congress.Actor;
import plenum.congress.BodyId;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.attendance.Quorum;
import plenum.congress.elections.CandidacyRefusal.IsStruck;
import plenum.congress.elections.CandidacyRefusal.NoCandidate;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.ElectionRefusal.NotYourNomination;
import plenum.congress.elections.ElectorRefusal.NoQuorumOf;
import plenum.congress.elections.ElectorRefusal.NotADelegate;
import plenum.congress.elections.ElectorRefusal.NotOfTheBody;
import plenum.congress.elections.Nomination.Reply;
import plenum.congress.elections.OfficeRefusal.NotDecided;
import plenum.congress.elections.OfficeRefusal.NotElected;
import plenum.congress.mandates.Mandate;
import plenum.congress.orders.ElectionTie;
import plenum.congress.orders.QuorumFor;
import plenum.congress.succession.Filling;
import plenum.congress.succession.HasSuccession;
import plenum.congress.succession.SuccessionRefusal;
import plenum.congress.succession.Term;
import plenum.congress.succession.Title;
import plenum.congress.urns.Urn;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.Vote;

/// A congress of which the elections are known.
public interface HasElections extends HasSuccession {
    Elections elections();

    /// Why the congress holds no elections now, if it does not: out of session; behind closed doors. The public
    /// knows all elections, so they are held where it may listen.
    default Optional<ElectionRefusal> unableToElect() {
        if (!sittings().inSession()) {
            return Optional.of(new NotInSession());
        }
        return sittings().closed().map(sitting -> new BehindClosedDoors(sitting.id()));
    }

    /// Decides about an election. Refused before that, in this order: out of session; behind closed doors; if there is
    /// no such election.
    default Decision inElection(ElectionId id, Function<Election, Decision> decision) {
        return unableToElect()
                .<Decision>map(Decision::refuse)
                .orElseGet(() -> elections()
                        .election(id)
                        .map(decision)
                        .orElseGet(() -> Decision.refuse(new NoSuchElection(id))));
    }

    /// Why somebody may not answer a nomination, if not. In this order: if there is no such election; if it has
    /// no such nomination; if it is another's, unless the chair enters what was said aloud; once the ballot paper
    /// is printed; if the congress has struck the name.
    default Optional<Refusal> unableToAnswer(ElectionId id, int number, Actor by, boolean whileNominating) {
        var election = elections().election(id);
        if (election.isEmpty()) {
            return Optional.of(new NoSuchElection(id));
        }
        var nomination = election.get().nomination(number);
        if (nomination.isEmpty()) {
            return Optional.of(new NoSuchNomination(id, number));
        }
        var own = nomination.get().person().map(by::is).orElse(false);
        if (!own && !sittings().presides(by)) {
            return Optional.of(new NotYourNomination(nomination.get().name()));
        }
        if (!inTime(election.get(), whileNominating)) {
            return Optional.of(new NominationsOver(id));
        }
        return election.get().reply(number).equals(Optional.of(Reply.STRUCK))
                ? Optional.of(new IsStruck(nomination.get().name()))
                : Optional.empty();
    }

    private static boolean inTime(Election election, boolean whileNominating) {
        return whileNominating ? election.stage() instanceof Stage.Nominating : election.beforeABallot();
    }

    /// The name of somebody who is nominated, as it stands on the ballot paper.
    default String candidate(ElectionId id, int number) {
        return elections()
                .election(id)
                .flatMap(election -> election.nomination(number))
                .orElseThrow()
                .name();
    }

    /// Decides about somebody who may still be on a ballot paper. Refused before that, in this order: if there is
    /// no such election; if it has no such nomination; once the ballot paper is printed; if it was declined or
    /// withdrawn, or the name was struck.
    default Decision ofCandidate(ElectionId id, int number, Function<Candidacy, Decision> decision) {
        var election = elections().election(id);
        if (election.isEmpty()) {
            return Decision.refuse(new NoSuchElection(id));
        }
        var nomination = election.get().nomination(number);
        if (nomination.isEmpty()) {
            return Decision.refuse(new NoSuchNomination(id, number));
        }
        if (!inTime(election.get(), false)) {
            return Decision.refuse(new NominationsOver(id));
        }
        return election.get().isLive(nomination.get())
                ? decision.apply(election.get().candidacy(number))
                : Decision.refuse(new NoCandidate(nomination.get().name()));
    }

    /// The same, for those who elect and for the chair: refused to others after all that.
    default Decision ofCandidate(
            ElectionId id, int number, Actor by, Instant at, Function<Candidacy, Decision> decision) {
        return ofCandidate(
                id,
                number,
                candidacy -> unableToNominate(elections().election(id).orElseThrow(), by, LocalDate.ofInstant(at, UTC))
                        .<Decision>map(Decision::refuse)
                        .orElseGet(() -> decision.apply(candidacy)));
    }

    /// The last vote that decides the challenge to a name, if the congress has decided it.
    default Optional<Vote> resolutionOn(ElectionId id, int number) {
        var election = elections().election(id).orElseThrow();
        return voting().all().stream()
                .filter(vote -> DecideNameChallenge.decides(this, vote, election, number))
                .reduce((_, later) -> later);
    }

    /// The urn of the round of an election that is voted in or counted.
    default Optional<Urn> urn(Election election) {
        return election.round().flatMap(round -> urns().urn(round.opening().urn()));
    }

    /// What becomes of the urn of an election that comes to nothing.
    default List<Fact> abandoned(Election election, String reason) {
        return urn(election)
                .filter(Urn::unfinished)
                .map(urn -> List.<Fact>of(new UrnAbandoned(urn.id(), reason)))
                .orElse(List.of());
    }

    /// Those of a roll who vote on paper.
    default List<MandateNumber> onPaper(List<RollLine> roll) {
        return roll.stream()
                .map(RollLine::mandate)
                .filter(urns().onPaper()::contains)
                .toList();
    }

    /// Those of the members of a body who elect on paper.
    default List<PersonId> electorsOnPaper(List<Elector> electors) {
        return electors.stream()
                .map(Elector::voter)
                .filter(urns().electorsOnPaper()::contains)
                .toList();
    }

    /// Why somebody who is nominated may not hold the post, if the election is for one and the statutes forbid it.
    default Optional<SuccessionRefusal> unfit(Election election, Nomination nomination, LocalDate day) {
        return election.called()
                .office()
                .flatMap(office -> ineligible(office.post(), nomination.holder(), true, Optional.empty(), day));
    }

    /// Why one of those who stand may not any more, if so: who has left the body from among which the statutes have
    /// the post filled.
    default Optional<Refusal> outsider(Election election, List<Integer> standing, LocalDate day) {
        return election.called().office().stream()
                .flatMap(office -> standing.stream()
                        .map(number -> election.nomination(number).orElseThrow().holder())
                        .flatMap(holder -> outsider(office.post(), holder, Optional.empty(), day).stream()))
                .<Refusal>map(why -> why)
                .findFirst();
    }

    /// Decides about those whom an election has elected. Refused before that, in this order: if there is no such
    /// election; unless it is decided.
    default Decision ofDecided(ElectionId id, Function<Election, Decision> decision) {
        var election = elections().election(id);
        if (election.isEmpty()) {
            return Decision.refuse(new NoSuchElection(id));
        }
        return election.get().stage() instanceof Stage.Decided
                ? decision.apply(election.get())
                : Decision.refuse(new NotDecided(id));
    }

    /// Why somebody may neither take a seat nor refuse it, if not. In this order: if he or she has got none; if it is
    /// another's, unless the chair enters what was said aloud.
    default Optional<Refusal> unableToTakeSeat(Election election, int number, Actor by) {
        var got = Stream.concat(election.elected().stream(), election.seating().offered().stream())
                .anyMatch(seated -> seated == number);
        if (!got) {
            return Optional.of(new NotElected(number));
        }
        var nomination = election.nomination(number).orElseThrow();
        var own = nomination.person().map(by::is).orElse(false);
        return own || sittings().presides(by)
                ? Optional.empty()
                : Optional.of(new NotYourNomination(nomination.name()));
    }

    /// Whether the chair chooses between those whom the count of an election finds equal.
    default boolean chairCasts(Election election) {
        return orders().elections().ties() == ElectionTie.CHAIR_CASTS
                && election.called().form() != BallotForm.RANKING;
    }

    /// Who is next, where the statutes fill vacant seats so and the quotas of persons allow it: of those who stood and
    /// have never had a seat whoever had the most votes in the last round, several if they had equally many; of
    /// rankings whoever is elected first when they are counted again without those who have left.
    default List<Integer> next(Election election) {
        var byVotes = election.called()
                .office()
                .flatMap(office -> succession().post(office.post()))
                .filter(post -> post.rule().filling() == Filling.NEXT)
                .isPresent();
        if (!byVotes) {
            return List.of();
        }
        return election.called().form() == BallotForm.RANKING
                ? ElectionCount.nextByRankings(election, urns(), sitting(election))
                : RoundFigures.next(election, urns(), sitting(election));
    }

    /// The seats that a decided election has filled and that are left again: refused, or given up by somebody who
    /// began in one. Seats that the count left vacant stay so.
    default int seatsOpen(Election election) {
        return election.elected().size() - sitting(election).size();
    }

    /// Those who have a seat by a decided election and have not given it up.
    private List<Integer> sitting(Election election) {
        return election.seated().stream()
                .filter(number -> !hasLeft(election, number))
                .toList();
    }

    private boolean hasLeft(Election election, int number) {
        var holder = election.nomination(number).orElseThrow().holder();
        var terms = termsBy(election).stream()
                .filter(term -> term.holder().is(holder))
                .toList();
        return !terms.isEmpty() && terms.stream().noneMatch(Term::running);
    }

    /// The terms that have begun by an election.
    default List<Term> termsBy(Election election) {
        var title = new Title.Elected(election.id());
        return succession().termsById().values().stream()
                .filter(term -> term.title().equals(title))
                .toList();
    }

    /// The votes of all who could elect, were they all there: of the congress, or of the body that elects.
    default long members(Election election, LocalDate day) {
        return election.called()
                .electorate()
                .map(body -> (long) succession().voices(body, day).size())
                .orElseGet(() -> Mandate.votes(mandates().decisive()));
    }

    /// Those of a body who elect, as they would be frozen on a day: who sits in it with a vote, is enrolled,
    /// and is in the hall. A member who is not enrolled counts for the quorum and cannot vote.
    default List<Elector> electors(BodyId body, LocalDate day) {
        return succession().voices(body, day).stream()
                .flatMap(term -> term.holder().person().stream().map(person -> new Elector(term.id(), person)))
                .filter(elector -> attendance().present(elector.voter()))
                .toList();
    }

    /// The quorum of a body on a day: the share that the orders ask of bodies, of all who sit in it with a vote.
    default List<Quorum> quorum(BodyId body, LocalDate day) {
        var members = succession().voices(body, day).size();
        var present = electors(body, day).size();
        return orders().quorum(QuorumFor.BODIES).stream()
                .map(rule -> new Quorum(present, rule.required(members), members))
                .toList();
    }

    /// The quorum of those who elect, of the congress or of a body.
    default List<Quorum> quorum(Election election, LocalDate day) {
        return election.called()
                .electorate()
                .map(body -> quorum(body, day))
                .orElseGet(() -> quorum(QuorumFor.ELECTIONS));
    }

    /// Why an election is not decided now, if it is not: without a quorum of those who elect.
    default Optional<Refusal> inquorate(Optional<Election> election, LocalDate day) {
        return election.flatMap(called -> called.called().electorate())
                .map(body -> inquorate(body, quorum(body, day)))
                .orElseGet(() -> unableToDecide(QuorumFor.ELECTIONS));
    }

    private Optional<Refusal> inquorate(BodyId body, List<Quorum> quorum) {
        return quorum.stream()
                .filter(condition -> !condition.reached())
                .findFirst()
                .map(unmet -> new NoQuorumOf(name(body), unmet.present(), unmet.required()));
    }

    /// Why somebody may not nominate for an election, if not: others than the delegates and the chair; where a
    /// body elects, others than those who sit in it with a vote and the chair.
    default Optional<ElectorRefusal> unableToNominate(Election election, Actor by, LocalDate day) {
        if (sittings().presides(by)) {
            return Optional.empty();
        }
        return election.called()
                .electorate()
                .map(body -> sits(by, body, day)
                        ? Optional.<ElectorRefusal>empty()
                        : Optional.<ElectorRefusal>of(new NotOfTheBody(name(body))))
                .orElseGet(() -> by.person().flatMap(mandates()::of).isPresent()
                        ? Optional.empty()
                        : Optional.of(new NotADelegate()));
    }

    private boolean sits(Actor by, BodyId body, LocalDate day) {
        return succession().voices(body, day).stream()
                .anyMatch(term -> term.holder().person().map(by::is).orElse(false));
    }
}
