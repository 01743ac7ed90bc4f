package plenum.count.committee;

import java.math.BigInteger;
import java.util.List;

/// The candidates whom so many voters approve, by their places on the ballot paper, in its order.
public record Ballot(List<Integer> approved, BigInteger weight) {
    public Ballot {
        approved = approved.stream().distinct().sorted().toList();
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("a ballot of negative weight");
        }
    }

    public static Ballot of(List<Integer> approved) {
        return new Ballot(approved, BigInteger.ONE);
    }

    boolean approves(int candidate) {
        return approved.contains(candidate);
    }
}
