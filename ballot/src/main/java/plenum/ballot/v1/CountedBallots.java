package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import plenum.ballot.group.Element;
import plenum.ballot.v1.Verdict.Accepted;

/// The ballots that count: of each credential the last. Section 4.6.
public record CountedBallots(List<Accepted> all) {
    public CountedBallots {
        all = List.copyOf(all);
    }

    /// The last ballot of each credential.
    ///
    /// @param cast all ballots that were accepted, in the order in which they were cast
    public static CountedBallots of(List<Accepted> cast) {
        var last = new LinkedHashMap<Element, Accepted>();
        for (var accepted : cast) {
            last.put(accepted.ballot().credential(), accepted);
        }
        return new CountedBallots(List.copyOf(last.values()));
    }

    /// `num_tallied`.
    public int number() {
        return all.size();
    }

    /// `total_weight`.
    public BigInteger totalWeight() {
        return all.stream()
                .map(counted -> BigInteger.valueOf(counted.weight()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// Everything that is to be decrypted.
    public EncryptedTally tally(Election election) {
        return EncryptedTally.of(election, this);
    }
}
