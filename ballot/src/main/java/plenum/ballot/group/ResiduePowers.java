package plenum.ballot.group;

import java.math.BigInteger;

/// The powers of one residue: `rows[i][d]` is the base to the power of `d * 2^(width * i)`, so that a power is a
/// product of one entry from each row.
final class ResiduePowers implements FixedBase {
    /// Of exponents longer than this a row covers fewer bits, or the table would fill tens of megabytes.
    private static final int LONG = 512;

    private final Residue base;
    private final Montgomery field;
    private final int width;
    private final int[][][] rows;

    ResiduePowers(Residue base, Montgomery field) {
        this.base = base;
        this.field = field;
        var bits = base.group().order().bitLength();
        this.width = bits > LONG ? 6 : 8;
        this.rows = new int[Math.ceilDiv(bits, width)][][];
        var first = base.form();
        for (var i = 0; i < rows.length; i++) {
            rows[i] = row(first);
            first = field.multiply(first, rows[i][rows[i].length - 1]);
        }
    }

    private int[][] row(int[] first) {
        var row = new int[1 << width][];
        row[0] = field.one();
        for (var d = 1; d < row.length; d++) {
            row[d] = field.multiply(row[d - 1], first);
        }
        return row;
    }

    @Override
    public Element base() {
        return base;
    }

    @Override
    public Element power(BigInteger exponent) {
        var group = base.group();
        var checked = Exponents.checked(exponent, group.order());
        var product = new Product<>(field);
        for (var i = 0; i < rows.length; i++) {
            var digit = checked.shiftRight(width * i).intValue() & ((1 << width) - 1);
            if (digit != 0) {
                product.times(rows[i][digit]);
            }
        }
        return group.residue(product.value());
    }

    /// Looks at the first entries of each row only, those of half a window, twice: for the upper halves of all windows,
    /// then for the lower ones.
    @Override
    public Element secretPower(BigInteger secret) {
        var group = base.group();
        var digits = Secret.of(secret, group.order());
        var half = width / 2;
        var power = field.one();
        for (var i = 0; i < rows.length; i++) {
            power = field.multiply(power, selected(i, digits.digit(width * i + half, half)));
        }
        for (var i = 0; i < half; i++) {
            power = field.square(power);
        }
        for (var i = 0; i < rows.length; i++) {
            power = field.multiply(power, selected(i, digits.digit(width * i, half)));
        }
        return group.residue(power);
    }

    private int[] selected(int row, int digit) {
        return Montgomery.select(rows[row], 1 << (width / 2), digit);
    }
}
