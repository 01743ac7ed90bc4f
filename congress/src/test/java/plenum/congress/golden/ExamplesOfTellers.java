package plenum.congress.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.UrnId;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.tellers.CountPaper;
import plenum.congress.tellers.DecideUnclear;
import plenum.congress.tellers.OpenCount;
import plenum.congress.tellers.OrderRecount;
import plenum.congress.tellers.ReadReport;
import plenum.congress.tellers.SealCount;
import plenum.congress.tellers.SignReport;
import plenum.congress.tellers.TellersAct;
import plenum.congress.tellers.TellersFact;
import plenum.congress.tellers.TellersReport;
import plenum.congress.tellers.TellersReport.Line;
import plenum.congress.tellers.TellersReport.Pile;
import plenum.congress.tellers.UnclearKind;
import plenum.congress.tellers.UnclearPaper;

/// Examples of what tellers do.
final class ExamplesOfTellers {
    private static final UrnId U3 = new UrnId(3);
    private static final PersonId P3 = new PersonId(3);
    private static final PersonId P4 = new PersonId(4);
    private static final SittingId S7 = new SittingId(7);
    private static final String REASON = "The cross is beside the field.";

    private static final String SEAL = "5e".repeat(32);
    private static final String SALT = "5a".repeat(32);

    private ExamplesOfTellers() {}

    static List<TellersFact> facts() {
        var facts = new ArrayList<TellersFact>();
        Examples.PAPER_BALLOTS.forEach(paper -> facts.add(new TellersFact.PaperCounted(U3, P3, paper)));
        UnclearKind.ALL.forEach(kind -> facts.add(new TellersFact.UnclearDecided(U3, unclear(kind))));
        facts.add(new TellersFact.RecountOrdered(U3, "A bundle was left in the box."));
        facts.add(new TellersFact.ReportSigned(U3, P4));
        facts.add(new TellersFact.ReportRead(
                U3, S7, report(Optional.of(14L), Optional.of(new Pile(6, 5, 1, 2))), List.of(P3, P4)));
        facts.add(new TellersFact.ReportRead(U3, S7, report(Optional.empty(), Optional.empty()), List.of(P3)));
        facts.add(new TellersFact.CountSealed(U3, P3, SEAL));
        Examples.PAPER_BALLOTS.forEach(paper -> facts.add(new TellersFact.CountOpened(U3, P3, paper, SALT)));
        return facts;
    }

    private static UnclearPaper unclear(UnclearKind kind) {
        return new UnclearPaper(2, kind, Examples.PAPER_BALLOTS.getLast(), REASON, P4);
    }

    private static TellersReport report(Optional<Long> needed, Optional<Pile> onPaper) {
        return new TellersReport(
                21,
                27,
                30,
                "of-votes",
                needed,
                new Pile(21, 20, 3, 0),
                onPaper,
                2,
                List.of(unclear(UnclearKind.WRITTEN_NAME)),
                List.of(new Line(2, new Votes(9, 1, 2), new Votes(3, 0, 1))));
    }

    static List<TellersAct> acts() {
        var acts = new ArrayList<TellersAct>();
        Examples.PAPER_BALLOTS.forEach(paper -> acts.add(new CountPaper(U3, paper)));
        UnclearKind.ALL.forEach(kind ->
                acts.add(new DecideUnclear(U3, Optional.empty(), kind, Examples.PAPER_BALLOTS.getFirst(), REASON)));
        acts.add(new DecideUnclear(U3, Optional.of(2), UnclearKind.BLANK, Examples.PAPER_BALLOTS.getLast(), REASON));
        acts.add(new OrderRecount(U3, "A bundle was left in the box."));
        acts.add(new SignReport(U3));
        acts.add(new ReadReport(U3));
        acts.add(new SealCount(U3, SEAL));
        Examples.PAPER_BALLOTS.forEach(paper -> acts.add(new OpenCount(U3, paper, SALT)));
        return acts;
    }
}
