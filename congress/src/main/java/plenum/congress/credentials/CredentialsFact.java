package plenum.congress.credentials;

import java.util.Optional;
import plenum.congress.ChallengeId;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.ReportId;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to the reports of the credentials commission and to challenges.
public sealed interface CredentialsFact extends Fact {
    /// Reports tell of the attribute in this way, in place of an earlier one.
    record AttributeDescribed(Described described) implements CredentialsFact {
        public static final ObjectForm<AttributeDescribed> FORM =
                Form.of(Field.of("described", AttributeDescribed::described, Described.FORM), AttributeDescribed::new);
    }

    /// The report lies before the congress; its figures are those of this moment for good.
    record ReportLaid(ReportId report, Figures figures) implements CredentialsFact {
        public static final ObjectForm<ReportLaid> FORM = Form.of(
                Field.of("report", ReportLaid::report, ReportId.FORM),
                Field.of("figures", ReportLaid::figures, Figures.FORM),
                ReportLaid::new);
    }

    /// The congress has adopted the report, or has not.
    record ReportDecided(ReportId report, boolean adopted, VoteId vote) implements CredentialsFact {
        public static final ObjectForm<ReportDecided> FORM = Form.of(
                Field.of("report", ReportDecided::report, ReportId.FORM),
                Field.of("adopted", ReportDecided::adopted, Form.TRUTH),
                Field.of("vote", ReportDecided::vote, VoteId.FORM),
                ReportDecided::new);
    }

    /// The mandate is challenged, and its delegate has no vote in this cause.
    record ChallengeLodged(ChallengeId challenge, MandateNumber mandate, PersonId delegate, PersonId by, String grounds)
            implements CredentialsFact {
        public static final ObjectForm<ChallengeLodged> FORM = Form.of(
                Field.of("challenge", ChallengeLodged::challenge, ChallengeId.FORM),
                Field.of("mandate", ChallengeLodged::mandate, MandateNumber.FORM),
                Field.of("delegate", ChallengeLodged::delegate, PersonId.FORM),
                Field.of("by", ChallengeLodged::by, PersonId.FORM),
                Field.of("grounds", ChallengeLodged::grounds, Form.TEXT),
                ChallengeLodged::new);
    }

    /// The challenged delegate was heard.
    record ChallengeHeard(ChallengeId challenge, String statement) implements CredentialsFact {
        public static final ObjectForm<ChallengeHeard> FORM = Form.of(
                Field.of("challenge", ChallengeHeard::challenge, ChallengeId.FORM),
                Field.of("statement", ChallengeHeard::statement, Form.TEXT),
                ChallengeHeard::new);
    }

    /// The challenge is no longer pursued.
    record ChallengeWithdrawn(ChallengeId challenge) implements CredentialsFact {
        public static final ObjectForm<ChallengeWithdrawn> FORM = Form.of(
                Field.of("challenge", ChallengeWithdrawn::challenge, ChallengeId.FORM), ChallengeWithdrawn::new);
    }

    /// The challenge is upheld or dismissed; by a vote of the congress, or by the commission with its reason.
    record ChallengeDecided(ChallengeId challenge, boolean upheld, String reason, Optional<VoteId> vote)
            implements CredentialsFact {
        public static final ObjectForm<ChallengeDecided> FORM = Form.of(
                Field.of("challenge", ChallengeDecided::challenge, ChallengeId.FORM),
                Field.of("upheld", ChallengeDecided::upheld, Form.TRUTH),
                Field.of("reason", ChallengeDecided::reason, Form.TEXT),
                Field.of("vote", ChallengeDecided::vote, Form.optional(VoteId.FORM)),
                ChallengeDecided::new);
    }
}
