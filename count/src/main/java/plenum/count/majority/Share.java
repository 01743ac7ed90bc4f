package plenum.count.majority;

import java.math.BigInteger;
import java.util.Optional;

/// How much of its base a majority needs. Compared by multiplying, never by dividing: "half plus one" and "51
/// %" are wrong, and 371 of 741 is a majority.
///
/// @param parts two of two thirds
/// @param whole three of two thirds
/// @param moreThan whether exactly so much is too little
public record Share(int parts, int whole, boolean moreThan) {
    public static final Share MORE_THAN_HALF = new Share(1, 2, true);
    public static final Share TWO_THIRDS = new Share(2, 3, false);
    public static final Share ALL = new Share(1, 1, false);

    /// @throws IllegalArgumentException for what is no majority: less than a half, or more than all
    public Share {
        if (!isMajority(parts, whole, moreThan)) {
            throw new IllegalArgumentException("a majority of " + parts + "/" + whole);
        }
    }

    /// Such a share in its lowest terms, if it is that of a majority: exactly one half could be both sides.
    static Optional<Share> of(int parts, int whole, boolean moreThan) {
        var common = BigInteger.valueOf(parts).gcd(BigInteger.valueOf(whole)).intValueExact();
        return isMajority(parts, whole, moreThan)
                ? Optional.of(new Share(parts / common, whole / common, moreThan))
                : Optional.empty();
    }

    private static boolean isMajority(int parts, int whole, boolean moreThan) {
        return parts > 0 && (moreThan ? 2 * parts >= whole && parts < whole : 2 * parts > whole && parts <= whole);
    }

    /// How a transcript calls the share.
    public String words() {
        if (equals(MORE_THAN_HALF)) {
            return "more than half";
        }
        if (equals(TWO_THIRDS)) {
            return "at least two thirds";
        }
        return equals(ALL) ? "all" : moreThan ? written() : "at least " + written();
    }

    /// How standing orders write it: `3/4`, or `more than 3/5`.
    public String written() {
        return (moreThan ? "more than " : "") + parts + "/" + whole;
    }

    /// Whether so many yes votes are this share of the base.
    public boolean reachedBy(long yes, long base) {
        var sign = times(whole, yes).compareTo(times(parts, base));
        return moreThan ? sign > 0 : sign >= 0;
    }

    /// The least number of yes votes that is this share of the base: where a drawing has its line.
    public long least(long base) {
        var share = times(parts, base).divideAndRemainder(BigInteger.valueOf(whole));
        var exactlyEnough = !moreThan && share[1].signum() == 0;
        return share[0].longValueExact() + (exactlyEnough ? 0 : 1);
    }

    /// Whether the yes votes are exactly one half of the base where more than half is needed.
    boolean missedByOneVote(long yes, long base) {
        return moreThan && 2 * parts == whole && times(whole, yes).equals(times(parts, base));
    }

    /// A product of any size.
    static BigInteger times(int factor, long votes) {
        return BigInteger.valueOf(votes).multiply(BigInteger.valueOf(factor));
    }
}
