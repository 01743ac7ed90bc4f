package plenum.congress.credentials;

import plenum.congress.Fact;
import plenum.congress.ReportId;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to the reports of the credentials commission.
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
}
