package plenum.count.stv;

import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// Warren's method (C.H.E. Warren, I.D. Hill; Voting Matters 1, 1994): each elected candidate has a
/// price, and each paper that reaches him pays it, or all that is left of it.
///
/// The price is found as the keep factors of [MeekPrf] are: price × quota ÷ votes, rounded up after
/// nine decimals, until the surplus has settled; everything else is as there.
public record Warren() implements RuleWithQuotas {
    @Override
    public String id() {
        return "warren";
    }

    @Override
    public String title() {
        return "Warren, in the frame of the PR Foundation's Meek rule";
    }

    @Override
    public String source() {
        return "Voting Matters 1 (1994), Hill";
    }

    @Override
    public String proof() {
        return "none from outside; a second implementation here agrees at every stage";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP_AT_OVERVOTE;
    }

    @Override
    public Transcript count(Papers papers, int seats, Quotas quotas, Lots lots) {
        var count = new Scrutiny(this, papers, seats, quotas, lots, KeepFactors.DECIMALS);
        return count.transcript(new KeepFactors(count, Math::min)::run);
    }
}
