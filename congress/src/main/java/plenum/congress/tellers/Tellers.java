package plenum.congress.tellers;

import java.util.Optional;
import org.pcollections.TreePMap;
import plenum.congress.UrnId;
import plenum.congress.tellers.TellersFact.CountOpened;
import plenum.congress.tellers.TellersFact.CountSealed;
import plenum.congress.tellers.TellersFact.PaperCounted;
import plenum.congress.tellers.TellersFact.RecountOrdered;
import plenum.congress.tellers.TellersFact.ReportRead;
import plenum.congress.tellers.TellersFact.ReportSigned;
import plenum.congress.tellers.TellersFact.UnclearDecided;

/// What tellers have counted, decided and reported, by the electronic urn beside which the papers were cast.
public record Tellers(TreePMap<UrnId, PaperUrn> byUrn) {
    public static Tellers none() {
        return new Tellers(TreePMap.empty());
    }

    /// The paper that goes with an urn; untouched as long as no teller has done anything.
    public PaperUrn paper(UrnId urn) {
        return byUrn.getOrDefault(urn, PaperUrn.UNTOUCHED);
    }

    /// Whether a recount was ordered that has not come to an end.
    public boolean recounting(UrnId urn) {
        return Optional.ofNullable(byUrn.get(urn)).filter(PaperUrn::recounting).isPresent();
    }

    /// The tellers' work after a fact. Nothing is refused here: what the journal holds has happened.
    public Tellers evolve(TellersFact fact) {
        var before = paper(fact.urn());
        var after = switch (fact) {
            case PaperCounted(var _, var by, var found) -> before.counted(by, found);
            case CountSealed(var _, var by, var seal) -> before.sealed(new SealedCount(by, seal));
            case CountOpened(var _, var _, var found, var _) -> before.opened(found);
            case UnclearDecided(var _, var paper) -> before.decided(paper);
            case RecountOrdered(var _, var reason) -> before.again(reason);
            case ReportSigned(var _, var by) -> before.signed(by);
            case ReportRead(var _, var _, var report, var _) -> before.read(report);
        };
        return new Tellers(byUrn.plus(fact.urn(), after));
    }
}
