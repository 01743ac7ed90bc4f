package plenum.count.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.count.ballots.Ballots;
import plenum.count.ballots.Uncountable;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Other;

/// Would another rule have elected other people? Every other rule there is, asked with the same ballots
/// and lots.
public final class OtherRules {
    private OtherRules() {}

    /// The answers, in the order of the list of rules. A rule that cannot count so many papers, or cannot
    /// keep the quotas there are, is left out.
    public static List<Other> than(RankedRule rule, Ballots ballots, int seats, Quotas quotas, Lots lots) {
        var others = new ArrayList<Other>();
        for (var other : RankedRules.ALL) {
            if (!other.id().equals(rule.id())) {
                answer(other, ballots, seats, quotas, lots).ifPresent(others::add);
            }
        }
        return others;
    }

    private static Optional<Other> answer(RankedRule rule, Ballots ballots, int seats, Quotas quotas, Lots lots) {
        if (!(rule instanceof RuleWithQuotas) && !quotas.groups().isEmpty()) {
            return Optional.empty();
        }
        try {
            var papers = ballots.papers(rule.treatment());
            var count = rule instanceof RuleWithQuotas keeping
                    ? keeping.count(papers, seats, quotas, lots)
                    : rule.count(papers, seats, lots);
            return Optional.of(
                    new Other(rule.id(), count.elected(), count.lotRequired().isEmpty()));
        } catch (Uncountable _) {
            return Optional.empty();
        }
    }
}
