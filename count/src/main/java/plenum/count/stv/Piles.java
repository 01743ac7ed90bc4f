package plenum.count.stv;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import plenum.count.stv.Table.Parcel;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Transfer;
import plenum.count.transcript.Transfer.Share;

/// Moves papers from one candidate to the next on each paper, keeps the votes in step, and tells every
/// pile.
final class Piles {
    private final Scrutiny count;
    private final Table table;

    Piles(Scrutiny count) {
        this.count = count;
        this.table = new Table(count.papers());
    }

    Table table() {
        return table;
    }

    /// Those who may receive papers: neither elected nor excluded.
    boolean[] hopeful() {
        var open = new boolean[count.candidates];
        count.hopefuls().forEach(candidate -> open[candidate] = true);
        return open;
    }

    /// Gives each paper to its first preference, at this value.
    void firstPreferences(BigDecimal value, int batch) {
        var sorted = table.sort(table.all(value), hopeful());
        for (var candidate = 0; candidate < count.candidates; candidate++) {
            receive(candidate, sorted.to().get(candidate), value, batch);
        }
        nobody(sorted.nobody(), value);
    }

    /// Moves a parcel that has been taken from a candidate, at a new value.
    ///
    /// @return the votes that were moved, those to nobody among them
    BigDecimal move(int from, Parcel parcel, BigDecimal value, boolean[] open, int batch) {
        var sorted = table.sort(parcel, open);
        var shares = new ArrayList<Share>();
        for (var candidate = 0; candidate < count.candidates; candidate++) {
            var part = sorted.to().get(candidate);
            if (part.first() >= 0) {
                receive(candidate, part, value, batch);
                shares.add(share(candidate, part.papers(), value));
            }
        }
        nobody(sorted.nobody(), value);
        tell(from, parcel, value, shares, share(-1, sorted.nobody().papers(), value));
        return votes(parcel.papers(), value);
    }

    /// Moves parcels as one, at a new value, where the votes that somebody receives are a function of
    /// the number of papers.
    ///
    /// @return who has received what, the last for nobody
    List<Share> moveTogether(
            int from,
            List<Parcel> parcels,
            BigDecimal value,
            boolean[] open,
            int batch,
            LongFunction<BigInteger> votes) {
        var together = new long[count.candidates + 1];
        for (var parcel : parcels) {
            var sorted = table.sort(parcel, open);
            for (var candidate = 0; candidate < count.candidates; candidate++) {
                table.give(candidate, sorted.to().get(candidate), value, batch);
            }
            for (var to = 0; to < together.length; to++) {
                together[to] += sorted.to().get(to).papers();
            }
        }
        var shares = new ArrayList<Share>();
        for (var to = 0; to < together.length; to++) {
            var candidate = to < count.candidates ? to : -1;
            var received = new BigDecimal(votes.apply(together[to]));
            if (candidate < 0) {
                count.nonTransferable = count.nonTransferable.add(received);
            } else {
                count.votes[candidate] = count.votes[candidate].add(received);
            }
            if (together[to] > 0 || candidate < 0) {
                shares.add(new Share(candidate, together[to], Exact.of(received)));
            }
        }
        var first = parcels.getFirst();
        var papers = parcels.stream().mapToLong(Parcel::papers).sum();
        count.tell(new Transfer(
                from,
                papers,
                Exact.of(first.value()),
                Exact.of(value),
                shares.subList(0, shares.size() - 1),
                shares.getLast()));
        return shares;
    }

    /// Moves a surplus from the papers that a candidate received last: the transferable ones, at
    /// surplus ÷ their number cut as the rule reckons, but at no more than they were worth. The
    /// candidate is left with the quota.
    void moveLastReceived(int from, BigDecimal surplus, int batch) {
        var last = table.held(from).getLast();
        table.take(from, last);
        var sorted = table.sort(last, hopeful());
        var transferable = BigDecimal.valueOf(sorted.transferable());
        var value = transferable.signum() == 0
                ? last.value()
                : Scrutiny.quotient(surplus, transferable, count.zero().scale()).min(last.value());
        var shares = new ArrayList<Share>();
        for (var candidate = 0; candidate < count.candidates; candidate++) {
            var part = sorted.to().get(candidate);
            if (part.first() >= 0) {
                receive(candidate, part, value, batch);
                shares.add(share(candidate, part.papers(), value));
            }
        }
        var difference = surplus.subtract(value.multiply(transferable));
        var byRounding = value.compareTo(last.value()) < 0;
        count.votes[from] = count.zero().add(count.quota);
        count.nonTransferable = count.nonTransferable.add(difference);
        count.tellLost(byRounding ? difference : count.zero());
        var nobody = Exact.of(byRounding ? count.zero() : difference);
        tell(from, last, value, shares, new Share(-1, sorted.nobody().papers(), nobody));
    }

    /// Moves all papers of a candidate who is out, each at the value it has.
    void moveAll(int from, boolean[] open, int batch) {
        for (var parcel : table.take(from)) {
            count.votes[from] = count.votes[from].subtract(move(from, parcel, parcel.value(), open, batch));
        }
        count.nonTransferable = count.nonTransferable.add(count.votes[from]);
        count.votes[from] = count.zero();
    }

    void receive(int candidate, Parcel part, BigDecimal value, int batch) {
        table.give(candidate, part, value, batch);
        count.votes[candidate] = count.votes[candidate].add(votes(part.papers(), value));
    }

    void tell(int from, Parcel parcel, BigDecimal value, List<Share> shares, Share nobody) {
        count.tell(new Transfer(from, parcel.papers(), Exact.of(parcel.value()), Exact.of(value), shares, nobody));
    }

    Share share(int candidate, long papers, BigDecimal value) {
        return new Share(candidate, papers, Exact.of(votes(papers, value)));
    }

    private void nobody(Parcel part, BigDecimal value) {
        count.nonTransferable = count.nonTransferable.add(votes(part.papers(), value));
    }

    private BigDecimal votes(long papers, BigDecimal value) {
        return count.zero().add(value.multiply(BigDecimal.valueOf(papers)));
    }
}
