package plenum.count.stv;

import java.math.BigInteger;
import java.util.Arrays;

/// What each of several candidates at one rank keeps of a vote, on average over all orders in which they
/// could stand.
///
/// The orders are not written out. If each candidate comes at a time of his own, every time between 0 and
/// 1 as likely as another, then every order is as likely as another; what has not been kept by the others
/// before time t is the product of 1 - t × keep factor over them, and a candidate keeps his factor of the
/// mean of that. The product is a polynomial in t, whose mean is a fraction.
final class Orders {
    private static final BigInteger ONE = BigInteger.valueOf(PreferenceTree.ONE);

    private Orders() {}

    /// The shares, cut after the ninth decimal.
    ///
    /// @param factors the keep factors, [PreferenceTree#ONE] for who keeps all; at least one
    /// @param weight what is left of the vote, in units of the ninth decimal
    static long[] shares(long[] factors, long weight) {
        var shares = new long[factors.length];
        for (var own = 0; own < factors.length; own++) {
            shares[own] = share(factors, own, weight);
        }
        return shares;
    }

    private static long share(long[] factors, int own, long weight) {
        var left = product(factors, own);
        var whole = BigInteger.ONE;
        for (var power = 2; power <= left.length; power++) {
            whole = whole.multiply(BigInteger.valueOf(power));
        }
        var mean = BigInteger.ZERO;
        for (var power = 0; power < left.length; power++) {
            mean = mean.add(left[power].multiply(whole).divide(BigInteger.valueOf(power + 1L)));
        }
        return mean.multiply(BigInteger.valueOf(factors[own]))
                .multiply(BigInteger.valueOf(weight))
                .divide(whole.multiply(ONE.pow(factors.length)))
                .longValueExact();
    }

    /// The product of ONE - t × factor over all others, by the powers of t.
    private static BigInteger[] product(long[] factors, int own) {
        var product = new BigInteger[factors.length];
        Arrays.fill(product, BigInteger.ZERO);
        product[0] = BigInteger.ONE;
        for (var other = 0; other < factors.length; other++) {
            if (other != own) {
                var factor = BigInteger.valueOf(factors[other]);
                for (var power = product.length - 1; power >= 0; power--) {
                    var below = power == 0 ? BigInteger.ZERO : product[power - 1];
                    product[power] = product[power].multiply(ONE).subtract(below.multiply(factor));
                }
            }
        }
        return product;
    }
}
