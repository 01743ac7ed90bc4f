package plenum.ballot.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The product of powers of some bases that share the squarings of the product (Straus 1964), with a table of the odd
/// powers of each base.
final class Straus {
    /// From so many bits on a wider window pays for its table.
    private static final int LONG = 600;

    private Straus() {}

    static <E> E product(Monoid<E> monoid, List<E> bases, List<BigInteger> exponents) {
        var bits = OddWindows.bits(exponents);
        var width = bits < LONG ? 4 : 6;
        var tables = new ArrayList<List<E>>(bases.size());
        bases.forEach(base -> tables.add(oddPowers(monoid, base, 1 << (width - 1))));
        var windows = OddWindows.of(exponents, width);
        var product = new Product<>(monoid);
        for (var bit = bits - 1; bit >= 0; bit--) {
            product.square();
            for (var i = 0; i < windows.size(); i++) {
                var digit = windows.get(i).digit(bit);
                if (digit != 0) {
                    product.times(tables.get(i).get(digit >> 1));
                }
            }
        }
        return product.value();
    }

    /// The powers 1, 3, 5 and so on, so many of them.
    private static <E> List<E> oddPowers(Monoid<E> monoid, E base, int count) {
        var powers = new ArrayList<E>(count);
        var square = monoid.square(base);
        powers.add(base);
        while (powers.size() < count) {
            powers.add(monoid.multiply(powers.getLast(), square));
        }
        return powers;
    }
}
