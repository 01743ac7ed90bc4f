package plenum.ballot.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The powers of one point: row i holds its multiples by `1 * 256^i` to `128 * 256^i`, so that a power is a sum of one
/// entry from each row, with a sign.
final class PointPowers implements FixedBase {
    private static final int ROWS = 32;
    private static final int WIDTH = 8;
    private static final int LARGEST = 1 << (WIDTH - 1);

    private final Point base;
    private final List<Multiples> rows;

    PointPowers(Point base) {
        this.base = base;
        var multiples = new ArrayList<Point>(ROWS * LARGEST);
        var first = base;
        for (var i = 0; i < ROWS; i++) {
            multiples.addAll(first.multiples(LARGEST));
            first = multiples.getLast().doubled(1);
        }
        var normalised = Point.normalised(multiples);
        var tables = new ArrayList<Multiples>(ROWS);
        for (var i = 0; i < ROWS; i++) {
            tables.add(Multiples.of(normalised.subList(LARGEST * i, LARGEST * (i + 1))));
        }
        this.rows = List.copyOf(tables);
    }

    @Override
    public Element base() {
        return base;
    }

    @Override
    public Element power(BigInteger exponent) {
        var digits = SignedWindows.all(Exponents.checked(exponent, Curve.L), WIDTH, ROWS);
        var power = Point.ONE;
        for (var i = 0; i < ROWS; i++) {
            if (digits[i] != 0) {
                power = power.plus(rows.get(i).of(digits[i]));
            }
        }
        return power;
    }

    /// Looks at the first eight entries of each row only, twice: for the digits of four bits that stand at odd places,
    /// then for the others.
    @Override
    public Element secretPower(BigInteger secret) {
        var digits = Secret.of(secret, Curve.L).signedDigits(WIDTH / 2, 2 * ROWS);
        return secretSum(secretSum(Point.ONE, digits, 1).doubled(WIDTH / 2), digits, 0);
    }

    private Point secretSum(Point from, int[] digits, int parity) {
        var sum = from;
        for (var i = 0; i < ROWS; i++) {
            sum = sum.plus(rows.get(i).ofSecret(digits[2 * i + parity], 1 << (WIDTH / 2 - 1)));
        }
        return sum;
    }
}
