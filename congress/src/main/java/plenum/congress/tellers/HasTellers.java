package plenum.congress.tellers;

import java.util.Optional;
import java.util.function.Function;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.elections.HasElections;
import plenum.congress.tellers.PaperBallot.OfRound;
import plenum.congress.tellers.PaperBallot.OfVote;
import plenum.congress.tellers.TellersRefusal.BehindClosedDoors;
import plenum.congress.tellers.TellersRefusal.CountedOnce;
import plenum.congress.tellers.TellersRefusal.NoSuchUrn;
import plenum.congress.tellers.TellersRefusal.NobodyOnPaper;
import plenum.congress.tellers.TellersRefusal.NotBeingCounted;
import plenum.congress.tellers.TellersRefusal.NotReported;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.Urn;

/// A congress of which it is known what the tellers do.
public interface HasTellers extends HasElections {
    Tellers tellers();

    @Override
    default boolean recounting(UrnId urn) {
        return tellers().recounting(urn);
    }

    /// What an urn is for, as tellers see it; nothing for that of a round that was void.
    default Optional<PaperBallot> paperBallot(Urn urn) {
        return switch (urn.purpose()) {
            case OnVote(var vote) ->
                // Behind closed doors a vote of the same number is another one.
                voting().vote(vote).filter(_ -> sittings().closed().isEmpty()).map(asked -> new OfVote(asked, urn));
            case OnElection(var election, var _) ->
                elections()
                        .election(election)
                        .flatMap(called -> called.rounds().stream()
                                .filter(round -> round.opening().urn().equals(urn.id()))
                                .findFirst()
                                .map(round -> new OfRound(called, round, urn)));
        };
    }

    /// Decides about papers that are counted twice. Refused before that, in this order: behind closed doors; if
    /// there is no such urn; unless it is being counted; if nobody votes on paper; where the orders ask for one
    /// count.
    default Decision counting(UrnId id, Function<PaperBallot, Decision> decision) {
        return atUrn(id, urn -> {
            var ballot = paperBallot(urn).filter(PaperBallot::counting);
            if (ballot.isEmpty()) {
                return Decision.refuse(new NotBeingCounted(id));
            }
            if (!ballot.get().somebodyOnPaper()) {
                return Decision.refuse(new NobodyOnPaper(id));
            }
            return urn.prepared().rule().paperCounts() > 1
                    ? decision.apply(ballot.get())
                    : Decision.refuse(new CountedOnce(id));
        });
    }

    /// Decides about a report. Refused before that, in this order: behind closed doors; if there is no such
    /// urn; before it is counted and what was on paper is established.
    default Decision reported(UrnId id, Function<TellersReport, Decision> decision) {
        return atUrn(id, urn -> report(urn).map(decision).orElseGet(() -> Decision.refuse(new NotReported(id))));
    }

    private Decision atUrn(UrnId id, Function<Urn, Decision> decision) {
        return sittings()
                .closed()
                .map(sitting -> Decision.refuse(new BehindClosedDoors(sitting.id())))
                .orElseGet(() -> urns().urn(id).map(decision).orElseGet(() -> Decision.refuse(new NoSuchUrn(id))));
    }

    /// What the tellers have to report of an urn, as it stands; nothing before it is counted and what was on
    /// paper is established.
    default Optional<TellersReport> report(Urn urn) {
        return paperBallot(urn)
                .filter(PaperBallot::urnKnown)
                .filter(ballot -> !ballot.somebodyOnPaper() || (ballot.known().isPresent() && !recounting(urn.id())))
                .map(ballot -> ballot.report(tellers().paper(urn.id()), urns()));
    }
}
