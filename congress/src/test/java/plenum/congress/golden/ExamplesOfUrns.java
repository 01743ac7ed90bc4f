package plenum.congress.golden;

import static plenum.congress.golden.Examples.E16;
import static plenum.congress.golden.Examples.N5;
import static plenum.congress.golden.Examples.N6;
import static plenum.congress.golden.Examples.P3;
import static plenum.congress.golden.Examples.P4;
import static plenum.congress.golden.Examples.V13;

import java.util.List;
import plenum.congress.UrnId;
import plenum.congress.orders.SecretRule;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.BallotPaper.Marking.Ranks;
import plenum.congress.urns.CallCeremony;
import plenum.congress.urns.CastBallot;
import plenum.congress.urns.CommitPolynomial;
import plenum.congress.urns.ConfirmKey;
import plenum.congress.urns.DisputeShare;
import plenum.congress.urns.EnterDecryption;
import plenum.congress.urns.EnterResult;
import plenum.congress.urns.EnterShuffle;
import plenum.congress.urns.EnterTally;
import plenum.congress.urns.EnterVerification;
import plenum.congress.urns.FindFault;
import plenum.congress.urns.OfferCertificate;
import plenum.congress.urns.OpenUrn;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.PutElectorOnPaper;
import plenum.congress.urns.PutOnPaper;
import plenum.congress.urns.RevealPolynomial;
import plenum.congress.urns.TestBallot;
import plenum.congress.urns.UrnAct;
import plenum.congress.urns.UrnFact;

/// The examples of the trustees' keys and of urns. What the protocol's own records hold is not looked into here, so any
/// text will do for them; hashes are of different digits.
final class ExamplesOfUrns {
    static final UrnId U15 = new UrnId(15);

    private static final String GROUP = "Ed25519";
    private static final String HASH = "0a".repeat(32);
    private static final String HEAD = "1b".repeat(32);

    private static final BallotPaper VOTE = new BallotPaper(
            "M12: Land",
            List.of(new Asked("Plough \"it\"?", List.of("Yes", "No", "Abstain"), new Crosses(1, 1, false))));
    private static final BallotPaper ELECTION = new BallotPaper(
            "Board",
            List.of(
                    new Asked("Who?", List.of("Anna", "Bruno"), new Crosses(0, 2, true)),
                    new Asked("In which order?", List.of("Žofie", "Émile"), new Ranks())));

    private ExamplesOfUrns() {}

    static List<UrnFact> facts() {
        return List.of(
                new UrnFact.CeremonyCalled(GROUP, 2, List.of(P3, P4)),
                new UrnFact.CertificateOffered(GROUP, P3, "{\"message\":\"a certificate\"}"),
                new UrnFact.PolynomialCommitted(GROUP, P3, HASH),
                new UrnFact.PolynomialRevealed(GROUP, P3, "{\"coefexps\":{}}"),
                new UrnFact.PartConfirmed(GROUP, P3, "{\"pok\":{}}"),
                new UrnFact.KeyMade(GROUP, "5866", "[[\"Pedersen\",{}]]"),
                new UrnFact.ShareDisputed(GROUP, P3, P4),
                new UrnFact.PaperChosen(N5, true),
                new UrnFact.PaperChosen(N6, false),
                new UrnFact.ElectorPaperChosen(P3, true),
                new UrnFact.ElectorPaperChosen(P4, false),
                new UrnFact.UrnPrepared(
                        U15, "7aYkPBhnKz3WTF", new OnVote(V13), GROUP, VOTE, 51, List.of(), SecretRule.usual()),
                new UrnFact.UrnPrepared(
                        U15,
                        "9RankingQ2hFvz",
                        new OnElection(E16, 2),
                        GROUP,
                        ELECTION,
                        52,
                        List.of(N5, N6),
                        new SecretRule(GROUP, "RFC-3526-2048", 5, 3)),
                new UrnFact.UrnPrepared(
                        U15,
                        "3BodyBody2hFvz",
                        new OnElection(E16, 1),
                        GROUP,
                        ELECTION,
                        9,
                        List.of(),
                        SecretRule.usual(),
                        List.of(P3, P4)),
                new UrnFact.UrnOpened(U15, "{\"version\":1}", "[]", List.of("58aa", "58bb"), HEAD),
                new UrnFact.BallotCast(U15, 17, HASH, 18, HEAD),
                new UrnFact.BallotTested(U15, HASH),
                new UrnFact.UrnClosed(U15, HEAD),
                new UrnFact.UrnWithheld(U15, 2),
                new UrnFact.UrnTallied(U15, HASH, HEAD),
                new UrnFact.UrnShuffled(U15, P3, 1, HASH, HEAD),
                new UrnFact.ShufflesEnded(U15, HEAD),
                new UrnFact.PartDecrypted(U15, P4, 2, HASH, HEAD),
                new UrnFact.UrnCounted(U15, "{\"result\":[[31,32,33]]}", HEAD),
                new UrnFact.UrnVerified(U15, 19, HEAD),
                new UrnFact.FaultFound(U15, 18, 6, "the signature is not by the \"credential\""),
                new UrnFact.UrnAbandoned(U15, "the registrar fell ill"));
    }

    static List<UrnAct> acts() {
        return List.of(
                new CallCeremony(GROUP, 2),
                new OfferCertificate(GROUP, "{\"message\":\"a certificate\"}"),
                new CommitPolynomial(GROUP, HASH),
                new RevealPolynomial(GROUP, "{\"coefexps\":{}}"),
                new ConfirmKey(GROUP, "{\"pok\":{}}"),
                new DisputeShare(GROUP, P4),
                new PutOnPaper(N5, true),
                new PutOnPaper(N6, false),
                new PutElectorOnPaper(P3, true),
                new PutElectorOnPaper(P4, false),
                new OpenUrn(U15, List.of("58aa", "58bb")),
                new CastBallot(U15, "58aa", HASH),
                new TestBallot(U15, "58aa", HASH),
                new EnterVerification(U15, HEAD),
                new FindFault(U15, 18, 6, "the signature is not by the \"credential\""),
                new EnterTally(U15, HASH),
                new EnterShuffle(U15, HASH),
                new EnterDecryption(U15, HASH),
                new EnterResult(U15, "{\"result\":[[31,32,33]]}"));
    }
}
