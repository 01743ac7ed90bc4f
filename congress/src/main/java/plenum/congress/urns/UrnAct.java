package plenum.congress.urns;

import plenum.congress.Act;

/// What is done with the key of the trustees and with urns.
public sealed interface UrnAct extends Act<HasUrns>
        permits CallCeremony,
                OfferCertificate,
                CommitPolynomial,
                RevealPolynomial,
                ConfirmKey,
                DisputeShare,
                PutOnPaper,
                PutElectorOnPaper,
                OpenUrn,
                CastBallot,
                TestBallot,
                EnterVerification,
                FindFault,
                EnterTally,
                EnterShuffle,
                EnterDecryption,
                EnterResult {}
