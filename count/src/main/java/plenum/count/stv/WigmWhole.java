package plenum.count.stv;

import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// The weighted inclusive Gregory method as [WigmPrf] has it, but with the quota of Droop in whole votes:
/// ⌊votes ÷ (seats + 1)⌋ + 1. RCTab calls it a whole threshold.
public record WigmWhole() implements RuleWithQuotas {
    @Override
    public String id() {
        return "wigm-whole";
    }

    @Override
    public String title() {
        return "Weighted inclusive Gregory with a quota of whole votes";
    }

    @Override
    public String source() {
        return "prfound.org, reference WIGM rule; the quota as in RCTab's whole threshold";
    }

    @Override
    public String proof() {
        return "one peer: RCTab's three-seat scenario with a whole threshold, four rounds to four decimals;"
                + " no official count";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP_AT_OVERVOTE;
    }

    @Override
    public Transcript count(Papers papers, int seats, Quotas quotas, Lots lots) {
        var count = new Scrutiny(this, papers, seats, quotas, lots, WigmPrf.DECIMALS);
        return count.transcript(() -> new WigmPrf.Steps(count, Scrutiny::quotaOfDroop).run());
    }
}
