package plenum.count.stv;

import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// Meek's method by the Proportional Representation Foundation's reference rule. Letters and numbers
/// are those of the reference.
///
/// All numbers have nine decimals. What a candidate takes of a vote is rounded up, as are the keep
/// factors; the quota is cut, plus 0.000000001. The elected of a stage share their surplus from the
/// next stage on. Ties are decided by lot, and all count as tied with the lowest who are above him by
/// no more than the surplus left.
public record MeekPrf() implements RuleWithQuotas {
    @Override
    public String id() {
        return "meek-prf";
    }

    @Override
    public String title() {
        return "Meek, PR Foundation reference rule";
    }

    @Override
    public String source() {
        return "prfound.org, reference Meek rule";
    }

    @Override
    public String proof() {
        return "two peers: every case of Meeks-PRF-js that is within the reference rule, every round to nine decimals;"
                + " transcripts of stv-rs without equal ranks";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP_AT_OVERVOTE;
    }

    /// Beyond the reference, which knows no equal ranks: each paper counts in equal parts for every order,
    /// and the parts are cut after nine decimals.
    @Override
    public boolean sharesEqualRanks() {
        return true;
    }

    @Override
    public Transcript count(Papers papers, int seats, Quotas quotas, Lots lots) {
        var count = new Scrutiny(this, papers, seats, quotas, lots, KeepFactors.DECIMALS);
        return count.transcript(new KeepFactors(count, MeekPrf::taken)::run);
    }

    /// B.2.a: the keep factor of what is left of the vote, rounded up.
    static long taken(long factor, long weight) {
        var product = weight * factor;
        return product / PreferenceTree.ONE + (product % PreferenceTree.ONE == 0 ? 0 : 1);
    }
}
