package plenum.congress.credentials;

import java.util.List;
import plenum.congress.credentials.CredentialsFact.AttributeDescribed;
import plenum.congress.credentials.CredentialsFact.ChallengeDecided;
import plenum.congress.credentials.CredentialsFact.ChallengeHeard;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsFact.ChallengeWithdrawn;
import plenum.congress.credentials.CredentialsFact.ReportDecided;
import plenum.congress.credentials.CredentialsFact.ReportLaid;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class CredentialsForms {
    public static final List<Family.Member<? extends CredentialsFact>> FACTS = List.of(
            Family.member("credentials.attribute-described", AttributeDescribed.class, AttributeDescribed.FORM),
            Family.member("credentials.report-laid", ReportLaid.class, ReportLaid.FORM),
            Family.member("credentials.report-decided", ReportDecided.class, ReportDecided.FORM),
            Family.member("credentials.challenge-lodged", ChallengeLodged.class, ChallengeLodged.FORM),
            Family.member("credentials.challenge-heard", ChallengeHeard.class, ChallengeHeard.FORM),
            Family.member("credentials.challenge-withdrawn", ChallengeWithdrawn.class, ChallengeWithdrawn.FORM),
            Family.member("credentials.challenge-decided", ChallengeDecided.class, ChallengeDecided.FORM));

    public static final List<Family.Member<? extends CredentialsAct>> ACTS = List.of(
            Family.member("credentials.describe-attribute", DescribeAttribute.class, DescribeAttribute.FORM),
            Family.member("credentials.lay-report", LayReport.class, LayReport.FORM),
            Family.member("credentials.hand-over", HandOver.class, HandOver.FORM),
            Family.member("credentials.take-back", TakeBack.class, TakeBack.FORM),
            Family.member("credentials.lodge-challenge", LodgeChallenge.class, LodgeChallenge.FORM),
            Family.member("credentials.withdraw-challenge", WithdrawChallenge.class, WithdrawChallenge.FORM),
            Family.member("credentials.hear-challenge", HearChallenge.class, HearChallenge.FORM),
            Family.member("credentials.decide-challenge", DecideChallenge.class, DecideChallenge.FORM));

    private CredentialsForms() {}
}
