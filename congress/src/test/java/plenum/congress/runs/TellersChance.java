package plenum.congress.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Office;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.tellers.CountPaper;
import plenum.congress.tellers.DecideUnclear;
import plenum.congress.tellers.OpenCount;
import plenum.congress.tellers.OrderRecount;
import plenum.congress.tellers.PaperBallot;
import plenum.congress.tellers.PaperBallot.OfRound;
import plenum.congress.tellers.PaperBallot.OfVote;
import plenum.congress.tellers.PaperUrn;
import plenum.congress.tellers.ReadReport;
import plenum.congress.tellers.SealCount;
import plenum.congress.tellers.SealedCount;
import plenum.congress.tellers.SignReport;
import plenum.congress.tellers.UnclearKind;
import plenum.congress.urns.Urn;

/// What tellers do with papers, drawn from a seed: mostly they count what another teller has counted.
///
/// @param underSeal what seals were made of
record TellersChance(Random random, UrnChance urns, Map<String, PaperBallots> underSeal) {
    private static final String SALT = "5a17";

    /// Who hands in counts under seal.
    static Optional<PersonId> sealing(Assembly assembly) {
        return assembly.bodies().holders(Office.TELLER).stream().findFirst();
    }

    /// Mostly about an urn of which there is a report.
    Act<? super Assembly> any(Assembly assembly) {
        var reported = assembly.urns().all().stream()
                .filter(urn -> assembly.report(urn).isPresent())
                .map(Urn::id)
                .toList();
        if (!reported.isEmpty() && !once(3)) {
            var urn = reported.getLast();
            return assembly.tellers().paper(urn).signed().isEmpty() || once(3)
                    ? new SignReport(urn)
                    : new ReadReport(urn);
        }
        var urn = new UrnId(1 + below(9));
        var known = assembly.urns().urn(urn).flatMap(assembly::paperBallot);
        return known.<Act<? super Assembly>>map(ballot -> due(ballot, assembly)).orElseGet(() -> new SignReport(urn));
    }

    /// What the papers beside an urn wait for, if they are counted twice.
    Optional<Act<? super Assembly>> due(Urn urn, Assembly assembly) {
        return assembly.paperBallot(urn)
                .filter(PaperBallot::somebodyOnPaper)
                .filter(_ -> urn.prepared().rule().paperCounts() > 1)
                .map(ballot -> due(ballot, assembly));
    }

    private Act<? super Assembly> due(PaperBallot ballot, Assembly assembly) {
        var urn = ballot.urn().id();
        var paper = assembly.tellers().paper(urn);
        var counts = paper.counts();
        if (paper.sealed().isPresent() && (paper.toBeOpened() || once(4))) {
            return new OpenCount(urn, once(6) ? found(ballot) : sealed(paper).orElseGet(() -> found(ballot)), SALT);
        }
        if (counts.isEmpty() && once(2)) {
            return seal(ballot, assembly);
        }
        return switch (below(10)) {
            case 0 -> new OrderRecount(urn, once(3) ? "" : "a bundle was left in the box");
            case 1 ->
                new DecideUnclear(
                        urn,
                        once(3) ? Optional.of(below(3)) : Optional.empty(),
                        UnclearKind.ALL.get(below(UnclearKind.ALL.size())),
                        decided(ballot),
                        once(6) ? "" : "beside the field");
            case 2, 3 -> new SignReport(urn);
            case 4 -> new ReadReport(urn);
            default ->
                new CountPaper(
                        urn,
                        counts.isEmpty() || once(4)
                                ? sealed(paper).filter(_ -> !once(4)).orElseGet(() -> found(ballot))
                                : counts.getLast().found());
        };
    }

    private Optional<PaperBallots> sealed(PaperUrn paper) {
        return paper.sealed().flatMap(count -> Optional.ofNullable(underSeal.get(count.seal())));
    }

    private SealCount seal(PaperBallot ballot, Assembly assembly) {
        var urn = ballot.urn().id();
        var found = found(ballot);
        var seal = sealing(assembly)
                .map(teller -> SealedCount.seal(urn, teller, found, SALT))
                .orElse("");
        underSeal.put(seal, found);
        return new SealCount(urn, once(6) ? "" : seal);
    }

    private PaperBallots found(PaperBallot ballot) {
        return switch (ballot) {
            case OfRound round -> urns.paper(round.election(), round.urn()).paper();
            case OfVote _ -> answered(below(3), below(2));
        };
    }

    private PaperBallots decided(PaperBallot ballot) {
        return once(2) ? found(ballot) : invalid(ballot);
    }

    private static PaperBallots invalid(PaperBallot ballot) {
        var ranked = ballot instanceof OfRound round
                && round.urn().prepared().paper().mixed();
        var none = Figures.none(ballot.places()).votes();
        return ranked ? new Rankings(1, List.of()) : new Figures(1, 0, 1, none);
    }

    private static Figures answered(long yes, long no) {
        return new Figures(yes + no, 0, 0, List.of(new Votes(yes, no, 0)));
    }

    private boolean once(int in) {
        return below(in) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}
