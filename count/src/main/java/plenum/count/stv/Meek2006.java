package plenum.count.stv;

import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// Meek's method as I.D. Hill published it: Implementing STV by Meek's method, Voting matters 22, 2006.
///
/// Experimental: the paper itself was not read. New Zealand's schedule 1A is said to count as it does, with
/// the same quota and the same way with ties; so the [HillSteps] of [MeekNz] are taken for its own, and both
/// rules count alike. Where equals were never apart, chance decides: here a lot. That equal marks and the
/// first gap end a paper is taken from there too.
public record Meek2006() implements RuleWithQuotas {
    @Override
    public String id() {
        return "meek-2006";
    }

    @Override
    public String title() {
        return "Meek, as published by I.D. Hill in 2006";
    }

    @Override
    public String source() {
        return "I.D. Hill, Implementing STV by Meek's method, Voting matters 22 (2006)";
    }

    @Override
    public String proof() {
        return "none from outside: experimental; the paper was not read, the steps are those of New Zealand's schedule 1A,"
                + " which is said to count alike; a second implementation here agrees at every stage";
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
