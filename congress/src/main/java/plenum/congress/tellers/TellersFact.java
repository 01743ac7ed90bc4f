package plenum.congress.tellers;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.UrnId;
import plenum.congress.elections.PaperBallots;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What tellers count and report. What was on paper in the end is told in facts of votes and elections.
public sealed interface TellersFact extends Fact {
    UrnId urn();

    /// One teller's count of the paper ballots, in place of the own earlier one if nobody else has counted.
    record PaperCounted(UrnId urn, PersonId by, PaperBallots found) implements TellersFact {
        public static final ObjectForm<PaperCounted> FORM = Form.of(
                Field.of("urn", PaperCounted::urn, UrnId.FORM),
                Field.of("by", PaperCounted::by, PersonId.FORM),
                Field.of("found", PaperCounted::found, PaperBallots.FORM),
                PaperCounted::new);
    }

    /// A teller's count is handed in under seal, in place of the own earlier one; nobody else has counted.
    ///
    /// @param seal as [SealedCount#seal] makes it
    record CountSealed(UrnId urn, PersonId by, String seal) implements TellersFact {
        public static final ObjectForm<CountSealed> FORM = Form.of(
                Field.of("urn", CountSealed::urn, UrnId.FORM),
                Field.of("by", CountSealed::by, PersonId.FORM),
                Field.of("seal", CountSealed::seal, Form.TEXT),
                CountSealed::new);
    }

    /// The count under seal is opened, and is the first of all.
    ///
    /// @param salt with which everybody can check the seal
    record CountOpened(UrnId urn, PersonId by, PaperBallots found, String salt) implements TellersFact {
        public static final ObjectForm<CountOpened> FORM = Form.of(
                Field.of("urn", CountOpened::urn, UrnId.FORM),
                Field.of("by", CountOpened::by, PersonId.FORM),
                Field.of("found", CountOpened::found, PaperBallots.FORM),
                Field.of("salt", CountOpened::salt, Form.TEXT),
                CountOpened::new);
    }

    /// An unclear paper is decided, in place of an earlier decision on the one of its number.
    record UnclearDecided(UrnId urn, UnclearPaper paper) implements TellersFact {
        public static final ObjectForm<UnclearDecided> FORM = Form.of(
                Field.of("urn", UnclearDecided::urn, UrnId.FORM),
                Field.of("paper", UnclearDecided::paper, UnclearPaper.FORM),
                UnclearDecided::new);
    }

    /// All papers are counted anew. What was decided of unclear ones stands until it is decided otherwise.
    record RecountOrdered(UrnId urn, String reason) implements TellersFact {
        public static final ObjectForm<RecountOrdered> FORM = Form.of(
                Field.of("urn", RecountOrdered::urn, UrnId.FORM),
                Field.of("reason", RecountOrdered::reason, Form.TEXT),
                RecountOrdered::new);
    }

    record ReportSigned(UrnId urn, PersonId by) implements TellersFact {
        public static final ObjectForm<ReportSigned> FORM = Form.of(
                Field.of("urn", ReportSigned::urn, UrnId.FORM),
                Field.of("by", ReportSigned::by, PersonId.FORM),
                ReportSigned::new);
    }

    /// The report is read out, and stands in the record in full.
    ///
    /// @param signed by whom, in order
    record ReportRead(UrnId urn, SittingId sitting, TellersReport report, List<PersonId> signed)
            implements TellersFact {
        public static final ObjectForm<ReportRead> FORM = Form.of(
                Field.of("urn", ReportRead::urn, UrnId.FORM),
                Field.of("sitting", ReportRead::sitting, SittingId.FORM),
                Field.of("report", ReportRead::report, TellersReport.FORM),
                Field.of("signed", ReportRead::signed, Form.list(PersonId.FORM)),
                ReportRead::new);
    }
}
