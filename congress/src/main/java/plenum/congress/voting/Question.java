package plenum.congress.voting;

import plenum.congress.AmendmentId;
import plenum.congress.ChallengeId;
import plenum.congress.MotionId;
import plenum.congress.ReportId;
import plenum.congress.RulingId;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What is put to the vote.
public sealed interface Question {
    record OnMotion(MotionId motion) implements Question {
        static final ObjectForm<OnMotion> FORM =
                Form.of(Field.of("motion", OnMotion::motion, MotionId.FORM), OnMotion::new);
    }

    record OnAmendment(AmendmentId amendment) implements Question {
        static final ObjectForm<OnAmendment> FORM =
                Form.of(Field.of("amendment", OnAmendment::amendment, AmendmentId.FORM), OnAmendment::new);
    }

    /// Whether the agenda is adopted.
    record OnAgenda() implements Question {
        static final ObjectForm<OnAgenda> FORM = Form.of(OnAgenda::new);
    }

    /// Whether the report of the credentials commission is adopted.
    record OnReport(ReportId report) implements Question {
        static final ObjectForm<OnReport> FORM =
                Form.of(Field.of("report", OnReport::report, ReportId.FORM), OnReport::new);
    }

    /// Whether a challenge to a mandate is upheld; its delegate has no vote on that.
    record OnChallenge(ChallengeId challenge) implements Question {
        static final ObjectForm<OnChallenge> FORM =
                Form.of(Field.of("challenge", OnChallenge::challenge, ChallengeId.FORM), OnChallenge::new);
    }

    /// Whether a ruling of the chair is reversed, from which somebody appeals. So a tie sustains it (RONR § 24).
    record OnAppeal(RulingId ruling) implements Question {
        static final ObjectForm<OnAppeal> FORM =
                Form.of(Field.of("ruling", OnAppeal::ruling, RulingId.FORM), OnAppeal::new);
    }

    /// A question of procedure that the chair puts in these words.
    record OnProcedure(String text) implements Question {
        static final ObjectForm<OnProcedure> FORM =
                Form.of(Field.of("text", OnProcedure::text, Form.TEXT), OnProcedure::new);
    }

    /// Whether the sitting is closed to all but delegates, officers and invited guests.
    record OnClosedSitting(SittingId sitting) implements Question {
        static final ObjectForm<OnClosedSitting> FORM =
                Form.of(Field.of("sitting", OnClosedSitting::sitting, SittingId.FORM), OnClosedSitting::new);
    }
}
