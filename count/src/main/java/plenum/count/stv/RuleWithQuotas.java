package plenum.count.stv;

import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// A rule that can be told how many seats groups have at least and at most, and then guards and dooms.
///
/// Whoever is guarded is not excluded, even with the fewest votes. Whoever is doomed is not elected, even
/// with the quota, and is excluded when the rule next excludes somebody, before all others; several of
/// them in the order in which the rule excludes. Where equals reach the quota and a group has a seat for
/// some only, the rule's way with ties decides between them. Several are excluded together only if all of
/// them can be spared.
public interface RuleWithQuotas extends RankedRule {
    /// Counts, and tells every stage.
    ///
    /// @param seats at least 1
    /// @throws plenum.count.quotas.Unfulfillable if those who stand cannot meet the quotas
    Transcript count(Papers papers, int seats, Quotas quotas, Lots lots);

    @Override
    default Transcript count(Papers papers, int seats, Lots lots) {
        return count(papers, seats, Quotas.NONE, lots);
    }

    /// The same rule, told of quotas once for all its counts.
    default RankedRule keeping(Quotas quotas) {
        return quotas.groups().isEmpty() ? this : new Keeping(this, quotas);
    }

    /// A rule and the quotas it was told of.
    record Keeping(RuleWithQuotas rule, Quotas quotas) implements RankedRule {
        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public String title() {
            return rule.title();
        }

        @Override
        public String source() {
            return rule.source();
        }

        @Override
        public String proof() {
            return rule.proof();
        }

        @Override
        public Treatment treatment() {
            return rule.treatment();
        }

        @Override
        public boolean sharesEqualRanks() {
            return rule.sharesEqualRanks();
        }

        @Override
        public Transcript count(Papers papers, int seats, Lots lots) {
            return rule.count(papers, seats, quotas, lots);
        }
    }
}
