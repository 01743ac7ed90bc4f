package plenum.ballot.group;

import java.math.BigInteger;
import java.util.HexFormat;

/// A point of the curve in extended coordinates: x = X/Z, y = Y/Z, xy = T/Z.
final class Point implements Element {
    private static final BigInteger P = Curve.P;

    private final Curve group;
    private final BigInteger x;
    private final BigInteger y;
    private final BigInteger z;
    private final BigInteger t;

    private Point(Curve group, BigInteger x, BigInteger y, BigInteger z, BigInteger t) {
        this.group = group;
        this.x = x;
        this.y = y;
        this.z = z;
        this.t = t;
    }

    static Point affine(Curve group, BigInteger x, BigInteger y) {
        return new Point(group, x, y, BigInteger.ONE, x.multiply(y).mod(P));
    }

    @Override
    public Curve group() {
        return group;
    }

    /// Complete on this curve: it holds for all points, also for equal and neutral ones.
    Point plus(Point other) {
        var a = y.subtract(x).multiply(other.y.subtract(other.x));
        var b = y.add(x).multiply(other.y.add(other.x));
        var c = t.multiply(other.t).mod(P).multiply(Curve.D).shiftLeft(1);
        var d = z.multiply(other.z).shiftLeft(1);
        var e = b.subtract(a).mod(P);
        var f = d.subtract(c).mod(P);
        var g = d.add(c).mod(P);
        var h = b.add(a).mod(P);
        return new Point(
                group,
                e.multiply(f).mod(P),
                g.multiply(h).mod(P),
                f.multiply(g).mod(P),
                e.multiply(h).mod(P));
    }

    Point negated() {
        return new Point(group, x.negate().mod(P), y, z, t.negate().mod(P));
    }

    Point power(BigInteger exponent) {
        var power = affine(group, BigInteger.ZERO, BigInteger.ONE);
        for (var i = exponent.bitLength() - 1; i >= 0; i--) {
            power = power.plus(power);
            power = exponent.testBit(i) ? power.plus(this) : power;
        }
        return power;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point point
                && x.multiply(point.z).subtract(point.x.multiply(z)).mod(P).signum() == 0
                && y.multiply(point.z).subtract(point.y.multiply(z)).mod(P).signum() == 0;
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        var inverse = z.modInverse(P);
        var number = y.multiply(inverse).mod(P);
        number = x.multiply(inverse).mod(P).testBit(0) ? number.setBit(255) : number;
        return HexFormat.of().toHexDigits(number.shiftRight(192).longValue())
                + HexFormat.of().toHexDigits(number.shiftRight(128).longValue())
                + HexFormat.of().toHexDigits(number.shiftRight(64).longValue())
                + HexFormat.of().toHexDigits(number.longValue());
    }
}
