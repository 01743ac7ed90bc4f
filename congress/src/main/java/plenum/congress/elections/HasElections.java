package plenum.congress.elections;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.ElectionRefusal.NotYourNomination;
import plenum.congress.mandates.Mandate;
import plenum.congress.urns.Urn;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.voting.HasVoting;
import plenum.congress.voting.RollLine;

/// A congress of which the elections are known.
public interface HasElections extends HasVoting {
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
    /// is printed.
    default Optional<ElectionRefusal> unableToAnswer(ElectionId id, int number, Actor by, boolean whileNominating) {
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
        return inTime(election.get(), whileNominating) ? Optional.empty() : Optional.of(new NominationsOver(id));
    }

    private static boolean inTime(Election election, boolean whileNominating) {
        return switch (election.stage()) {
            case Stage.Nominating _ -> true;
            case Stage.Ready _, Stage.Undecided _ -> !whileNominating;
            case Stage.Balloting _, Stage.Counting _, Stage.Drawing _ -> false;
            case Stage.Drawn _, Stage.Decided _, Stage.Annulled _ -> false;
        };
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

    /// The votes of the whole body.
    default long members() {
        return mandates().valid().stream()
                .filter(Mandate::decisive)
                .mapToLong(Mandate::weight)
                .reduce(0, Math::addExact);
    }
}
