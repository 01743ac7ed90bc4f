package plenum.congress.tellers;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.Office;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.BallotOpened;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionFact.NominationsClosed;
import plenum.congress.elections.ElectionFact.PaperBallotsEntered;
import plenum.congress.elections.Nomination;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.minutes.Minutes;
import plenum.congress.minutes.Trustees;
import plenum.congress.orders.SecretRule;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.tellers.TellersFact.CountSealed;
import plenum.congress.tellers.TellersFact.PaperCounted;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnFact.UrnOpened;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.voting.RollLine;

/// An election that is being counted, and paper that is counted twice. Anna has voted into the urn; Bruno and
/// Clara vote on paper, which makes four votes. Dora and Emil are tellers, and so is Anna.
final class Count {
    static final ElectionId E1 = new ElectionId(1);
    static final UrnId U1 = new UrnId(1);
    static final UrnId U9 = new UrnId(9);
    static final SecretRule TWICE = new SecretRule(Trustees.GROUP, Trustees.GROUP, 1, 2, 2);
    static final SecretRule ONCE = new SecretRule(Trustees.GROUP, Trustees.GROUP, 1, 2);
    static final Fact RECESS = new SittingRecessed(S1, "noon");
    static final Fact BEHIND_DOORS = new DoorsClosed(S1);
    static final Fact CLOSED = new BallotClosed(E1, 1);

    /// The head of an archive at which nobody looks here.
    static final String HEAD = "0".repeat(64);

    /// Of the seals of counts.
    static final String SALT = "00ff";

    private Count() {}

    /// Three tellers, and a key.
    static Minutes tellers() {
        return given(Trustees.appointed())
                .and(Trustees.CALLED, Trustees.KEY_MADE)
                .and(teller(DORA), teller(EMIL), teller(ANNA));
    }

    static Fact teller(PersonId person) {
        return new OfficerAppointed(person, Office.TELLER);
    }

    /// Olga and Pjotr stand for one seat, and ballots are handed in.
    static Minutes balloting(BallotForm form, String rule, SecretRule how, MandateNumber... onPaper) {
        var paper = new BallotPaper(
                "Committee",
                List.of(new Asked(
                        "Committee",
                        List.of("Olga", "Pjotr"),
                        form == BallotForm.RANKING ? new Marking.Ranks() : new Marking.Crosses(1, 1, true))));
        var roll =
                List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));
        var units = onPaper.length == 0 ? 5 : 1;
        return tellers()
                .and(
                        new ElectionCalled(
                                E1,
                                "Committee",
                                1,
                                form,
                                rule,
                                Trustees.GROUP,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Nominated(
                                E1,
                                List.of(
                                        new Nomination(1, "Olga", Optional.empty(), CHAIR),
                                        new Nomination(2, "Pjotr", Optional.empty(), CHAIR))),
                        new NominationsClosed(E1, List.of(1, 2)),
                        new BallotOpened(E1, 1, U1, List.of(1, 2), roll, 5),
                        new UrnPrepared(
                                U1,
                                "11111111111111",
                                new OnElection(E1, 1),
                                Trustees.GROUP,
                                paper,
                                units,
                                List.of(onPaper),
                                how),
                        new UrnOpened(U1, "{}", "[]", List.of("key"), HEAD),
                        new BallotCast(U1, 0, HEAD, 1, HEAD));
    }

    /// Nobody votes any more.
    static Minutes counting() {
        return balloting(BallotForm.CROSSES, "two-round", TWICE, BRUNOS, CLARAS).and(CLOSED, new UrnClosed(U1, HEAD));
    }

    static Minutes counting(BallotForm form, String rule) {
        return balloting(form, rule, TWICE, BRUNOS, CLARAS).and(CLOSED, new UrnClosed(U1, HEAD));
    }

    /// Anna's ballot is known: it was for Olga.
    static Fact[] urnCounted() {
        return urnCounted("[[0,1,0]]");
    }

    static Fact[] urnCounted(String result) {
        return new Fact[] {new UrnTallied(U1, HEAD, HEAD), new UrnCounted(U1, "{\"result\":" + result + "}", HEAD)};
    }

    /// Crosses for Olga and for Pjotr.
    static Figures found(long olga, long pjotr) {
        return crosses(olga + pjotr, 0, 0, olga, pjotr);
    }

    static Figures crosses(long cast, long blank, long invalid, long olga, long pjotr) {
        return new Figures(cast, blank, invalid, List.of(new Votes(olga, 0, 0), new Votes(pjotr, 0, 0)));
    }

    static Rankings ranked(Marked... marked) {
        return new Rankings(0, List.of(marked));
    }

    static PaperCounted counted(PersonId by, PaperBallots found) {
        return new PaperCounted(U1, by, found);
    }

    static CountSealed sealed(PersonId by, PaperBallots found) {
        return new CountSealed(U1, by, SealedCount.seal(U1, by, found, SALT));
    }

    static PaperBallotsEntered established(PaperBallots found) {
        return new PaperBallotsEntered(E1, found);
    }

    /// Dora and Emil agree: three for Olga, one for Pjotr.
    static Minutes agreed() {
        return counting().and(counted(DORA, found(3, 1)), counted(EMIL, found(3, 1)), established(found(3, 1)));
    }

    /// What they report when Anna's ballot is known, too.
    static TellersReport report(int counts, UnclearPaper... unclear) {
        return new TellersReport(
                3,
                5,
                5,
                "of-votes",
                Optional.of(3L),
                new TellersReport.Pile(1, 1, 0, 0),
                Optional.of(new TellersReport.Pile(4, 4, 0, 0)),
                counts,
                List.of(unclear),
                List.of(
                        new TellersReport.Line(1, new Votes(1, 0, 0), new Votes(3, 0, 0)),
                        new TellersReport.Line(2, new Votes(0, 0, 0), new Votes(1, 0, 0))));
    }
}
