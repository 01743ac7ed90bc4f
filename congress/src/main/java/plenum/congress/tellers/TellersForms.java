package plenum.congress.tellers;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.tellers.TellersFact.CountOpened;
import plenum.congress.tellers.TellersFact.CountSealed;
import plenum.congress.tellers.TellersFact.PaperCounted;
import plenum.congress.tellers.TellersFact.RecountOrdered;
import plenum.congress.tellers.TellersFact.ReportRead;
import plenum.congress.tellers.TellersFact.ReportSigned;
import plenum.congress.tellers.TellersFact.UnclearDecided;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class TellersForms {
    public static final List<Family.Member<? extends TellersFact>> FACTS = List.of(
            Family.member("tellers.paper-counted", PaperCounted.class, PaperCounted.FORM),
            Family.member("tellers.count-sealed", CountSealed.class, CountSealed.FORM),
            Family.member("tellers.count-opened", CountOpened.class, CountOpened.FORM),
            Family.member("tellers.unclear-decided", UnclearDecided.class, UnclearDecided.FORM),
            Family.member("tellers.recount-ordered", RecountOrdered.class, RecountOrdered.FORM),
            Family.member("tellers.report-signed", ReportSigned.class, ReportSigned.FORM),
            Family.member("tellers.report-read", ReportRead.class, ReportRead.FORM));

    public static final List<Family.Member<? extends TellersAct>> ACTS = List.of(
            Family.member("tellers.count-paper", CountPaper.class, CountPaper.FORM),
            Family.member("tellers.seal-count", SealCount.class, SealCount.FORM),
            Family.member("tellers.open-count", OpenCount.class, OpenCount.FORM),
            Family.member("tellers.decide-unclear", DecideUnclear.class, DecideUnclear.FORM),
            Family.member("tellers.order-recount", OrderRecount.class, OrderRecount.FORM),
            Family.member("tellers.sign-report", SignReport.class, SignReport.FORM),
            Family.member("tellers.read-report", ReadReport.class, ReadReport.FORM));

    private TellersForms() {}
}
