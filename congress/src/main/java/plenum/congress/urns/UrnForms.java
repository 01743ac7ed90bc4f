package plenum.congress.urns;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.BallotTested;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnFact.CertificateOffered;
import plenum.congress.urns.UrnFact.ElectorPaperChosen;
import plenum.congress.urns.UrnFact.FaultFound;
import plenum.congress.urns.UrnFact.KeyMade;
import plenum.congress.urns.UrnFact.PaperChosen;
import plenum.congress.urns.UrnFact.PartConfirmed;
import plenum.congress.urns.UrnFact.PartDecrypted;
import plenum.congress.urns.UrnFact.PolynomialCommitted;
import plenum.congress.urns.UrnFact.PolynomialRevealed;
import plenum.congress.urns.UrnFact.ShareDisputed;
import plenum.congress.urns.UrnFact.ShufflesEnded;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnFact.UrnOpened;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnFact.UrnShuffled;
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.urns.UrnFact.UrnVerified;
import plenum.congress.urns.UrnFact.UrnWithheld;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class UrnForms {
    public static final List<Family.Member<? extends UrnFact>> FACTS = List.of(
            Family.member("urns.ceremony-called", CeremonyCalled.class, CeremonyCalled.FORM),
            Family.member("urns.certificate-offered", CertificateOffered.class, CertificateOffered.FORM),
            Family.member("urns.polynomial-committed", PolynomialCommitted.class, PolynomialCommitted.FORM),
            Family.member("urns.polynomial-revealed", PolynomialRevealed.class, PolynomialRevealed.FORM),
            Family.member("urns.part-confirmed", PartConfirmed.class, PartConfirmed.FORM),
            Family.member("urns.key-made", KeyMade.class, KeyMade.FORM),
            Family.member("urns.share-disputed", ShareDisputed.class, ShareDisputed.FORM),
            Family.member("urns.paper-chosen", PaperChosen.class, PaperChosen.FORM),
            Family.member("urns.elector-paper-chosen", ElectorPaperChosen.class, ElectorPaperChosen.FORM),
            Family.member("urns.prepared", UrnPrepared.class, UrnPrepared.FORM),
            Family.member("urns.opened", UrnOpened.class, UrnOpened.FORM),
            Family.member("urns.ballot-cast", BallotCast.class, BallotCast.FORM),
            Family.member("urns.ballot-tested", BallotTested.class, BallotTested.FORM),
            Family.member("urns.closed", UrnClosed.class, UrnClosed.FORM),
            Family.member("urns.withheld", UrnWithheld.class, UrnWithheld.FORM),
            Family.member("urns.tallied", UrnTallied.class, UrnTallied.FORM),
            Family.member("urns.shuffled", UrnShuffled.class, UrnShuffled.FORM),
            Family.member("urns.shuffles-ended", ShufflesEnded.class, ShufflesEnded.FORM),
            Family.member("urns.part-decrypted", PartDecrypted.class, PartDecrypted.FORM),
            Family.member("urns.counted", UrnCounted.class, UrnCounted.FORM),
            Family.member("urns.verified", UrnVerified.class, UrnVerified.FORM),
            Family.member("urns.fault-found", FaultFound.class, FaultFound.FORM),
            Family.member("urns.abandoned", UrnAbandoned.class, UrnAbandoned.FORM));

    public static final List<Family.Member<? extends UrnAct>> ACTS = List.of(
            Family.member("urns.call-ceremony", CallCeremony.class, CallCeremony.FORM),
            Family.member("urns.offer-certificate", OfferCertificate.class, OfferCertificate.FORM),
            Family.member("urns.commit-polynomial", CommitPolynomial.class, CommitPolynomial.FORM),
            Family.member("urns.reveal-polynomial", RevealPolynomial.class, RevealPolynomial.FORM),
            Family.member("urns.confirm-key", ConfirmKey.class, ConfirmKey.FORM),
            Family.member("urns.dispute-share", DisputeShare.class, DisputeShare.FORM),
            Family.member("urns.put-on-paper", PutOnPaper.class, PutOnPaper.FORM),
            Family.member("urns.put-elector-on-paper", PutElectorOnPaper.class, PutElectorOnPaper.FORM),
            Family.member("urns.open-urn", OpenUrn.class, OpenUrn.FORM),
            Family.member("urns.cast-ballot", CastBallot.class, CastBallot.FORM),
            Family.member("urns.test-ballot", TestBallot.class, TestBallot.FORM),
            Family.member("urns.enter-verification", EnterVerification.class, EnterVerification.FORM),
            Family.member("urns.find-fault", FindFault.class, FindFault.FORM),
            Family.member("urns.enter-tally", EnterTally.class, EnterTally.FORM),
            Family.member("urns.enter-shuffle", EnterShuffle.class, EnterShuffle.FORM),
            Family.member("urns.enter-decryption", EnterDecryption.class, EnterDecryption.FORM),
            Family.member("urns.enter-result", EnterResult.class, EnterResult.FORM));

    private UrnForms() {}
}
