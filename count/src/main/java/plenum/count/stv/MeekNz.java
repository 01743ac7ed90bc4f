package plenum.count.stv;

import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// Meek's method as New Zealand's local elections have it: Local Electoral Regulations 2001, schedule 1A,
/// part 1, in the order of I.D. Hill's program for it (version 6.7.7); [HillSteps] are its steps.
///
/// Where equals were never apart, the schedule generates pseudo-random numbers; here lots are given. The
/// schedule was read in excerpts; one vacancy, for which part 2 has a quota of its own, is counted by the
/// same steps.
public record MeekNz() implements RuleWithQuotas {
    @Override
    public String id() {
        return "meek-nz";
    }

    @Override
    public String title() {
        return "Meek, New Zealand local elections";
    }

    @Override
    public String source() {
        return "Local Electoral Regulations 2001 (New Zealand), schedule 1A";
    }

    @Override
    public String proof() {
        return "none from outside: experimental; a second implementation here agrees at every stage";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP;
    }

    @Override
    public Transcript count(Papers papers, int seats, Quotas quotas, Lots lots) {
        var count = new Scrutiny(this, papers, seats, quotas, lots, HillSteps.DECIMALS);
        return count.transcript(() -> new HillSteps(count).run());
    }
}
