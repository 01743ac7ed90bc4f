package plenum.count.majority;

import java.math.BigInteger;

/// How much of its base a majority needs. Compared by multiplying, never by dividing: "half plus one" and "51 %" are
/// wrong, and 371 of 741 is a majority.
public enum Share {
    MORE_THAN_HALF("more than half", 1, 2),
    TWO_THIRDS("at least two thirds", 2, 3),
    ALL("all", 1, 1);

    private final String words;
    private final int parts;
    private final int whole;

    Share(String words, int parts, int whole) {
        this.words = words;
        this.parts = parts;
        this.whole = whole;
    }

    /// How a transcript calls the share.
    public String words() {
        return words;
    }

    /// Two of two thirds.
    public int parts() {
        return parts;
    }

    /// Three of two thirds.
    public int whole() {
        return whole;
    }

    /// Whether so many yes votes are this share of the base.
    public boolean reachedBy(long yes, long base) {
        var sign = times(whole, yes).compareTo(times(parts, base));
        return this == MORE_THAN_HALF ? sign > 0 : sign >= 0;
    }

    /// The least number of yes votes that is this share of the base: where a drawing has its line.
    public long least(long base) {
        var share = times(parts, base).divideAndRemainder(BigInteger.valueOf(whole));
        var exactlyEnough = this != MORE_THAN_HALF && share[1].signum() == 0;
        return share[0].longValueExact() + (exactlyEnough ? 0 : 1);
    }

    /// Whether the yes votes are exactly one half of the base where more than half is needed.
    boolean missedByOneVote(long yes, long base) {
        return this == MORE_THAN_HALF && times(whole, yes).equals(times(parts, base));
    }

    /// A product of any size.
    static BigInteger times(int factor, long votes) {
        return BigInteger.valueOf(votes).multiply(BigInteger.valueOf(factor));
    }
}
