package plenum.congress.credentials;

import java.util.List;
import plenum.congress.credentials.CredentialsFact.AttributeDescribed;
import plenum.congress.credentials.CredentialsFact.ReportDecided;
import plenum.congress.credentials.CredentialsFact.ReportLaid;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class CredentialsForms {
    public static final List<Family.Member<? extends CredentialsFact>> FACTS = List.of(
            Family.member("credentials.attribute-described", AttributeDescribed.class, AttributeDescribed.FORM),
            Family.member("credentials.report-laid", ReportLaid.class, ReportLaid.FORM),
            Family.member("credentials.report-decided", ReportDecided.class, ReportDecided.FORM));

    public static final List<Family.Member<? extends CredentialsAct>> ACTS = List.of(
            Family.member("credentials.describe-attribute", DescribeAttribute.class, DescribeAttribute.FORM),
            Family.member("credentials.lay-report", LayReport.class, LayReport.FORM));

    private CredentialsForms() {}
}
