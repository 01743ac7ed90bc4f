package plenum.server.site;

import java.util.Optional;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;
import plenum.server.founding.QuorumTable;
import plenum.server.web.Request;

/// A condition of a quorum in a form: the share, whether more than it is needed, and of what.
final class QuorumFields {
    private static final Kind<QuorumMeasure> OF = Kind.word(QuorumMeasure.ALL, QuorumMeasure::code);

    private QuorumFields() {}

    /// The condition, if a share was entered.
    static Optional<QuorumRule> read(Request form) {
        var moreThan = Kind.TRUTH.ifAny(form, "quorum-more").orElse(false);
        var of = OF.ifAny(form, "quorum-of").orElse(QuorumMeasure.HEADS);
        var represented = Kind.TRUTH.ifAny(form, "quorum-represented").orElse(false);
        return share(moreThan, of, represented).ifAny(form, "quorum");
    }

    private static Kind<QuorumRule> share(boolean moreThan, QuorumMeasure of, boolean represented) {
        return new Kind<>(
                QuorumTable.EXPECTED,
                share -> QuorumTable.rule(share.strip(), moreThan, of, represented)
                        .orElseThrow(() -> new IllegalArgumentException(share)));
    }
}
