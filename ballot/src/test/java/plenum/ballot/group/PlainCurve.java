package plenum.ballot.group;

import java.math.BigInteger;
import java.util.Optional;

/// The curve as RFC 8032 and its textbook say it, on affine points and [BigInteger]: what the quick one is held
/// against.
record PlainCurve(BigInteger x, BigInteger y) {
    static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    static final BigInteger D = BigInteger.valueOf(-121_665)
            .multiply(BigInteger.valueOf(121_666).modInverse(P))
            .mod(P);
    static final PlainCurve ONE = new PlainCurve(BigInteger.ZERO, BigInteger.ONE);
    /// RFC 8032, section 5.1.
    static final PlainCurve GENERATOR = new PlainCurve(
            new BigInteger("15112221349535400772501151409588531511454012693041857206046113283949847762202"),
            new BigInteger("46316835694926478169428394003475163141307993866256225615783033603165251855960"));

    static PlainCurve of(Element element) {
        return read(element.toString()).orElseThrow();
    }

    /// The point of the text, where there is one.
    static Optional<PlainCurve> read(String text) {
        var number = new BigInteger(text, 16);
        var y = number.clearBit(255);
        var above = y.multiply(y).subtract(BigInteger.ONE);
        var below = D.multiply(y).multiply(y).add(BigInteger.ONE).mod(P);
        var square = above.multiply(below.modInverse(P)).mod(P);
        var root = root(square);
        if (y.compareTo(P) >= 0 || root.isEmpty() || (root.get().signum() == 0 && number.testBit(255))) {
            return Optional.empty();
        }
        var x = root.get();
        return Optional.of(new PlainCurve(x.testBit(0) == number.testBit(255) ? x : P.subtract(x), y));
    }

    /// A square root modulo p, which is 5 modulo 8.
    private static Optional<BigInteger> root(BigInteger square) {
        var root = square.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        if (!root.multiply(root).mod(P).equals(square)) {
            root = root.multiply(BigInteger.TWO.modPow(P.shiftRight(2), P)).mod(P);
        }
        return root.multiply(root).mod(P).equals(square) ? Optional.of(root) : Optional.empty();
    }

    PlainCurve plus(PlainCurve other) {
        var xx = x.multiply(other.x);
        var yy = y.multiply(other.y);
        var xy = x.multiply(other.y);
        var yx = y.multiply(other.x);
        var cross = D.multiply(xx).multiply(yy);
        return new PlainCurve(
                xy.add(yx).multiply(BigInteger.ONE.add(cross).modInverse(P)).mod(P),
                yy.add(xx)
                        .multiply(BigInteger.ONE.subtract(cross).modInverse(P))
                        .mod(P));
    }

    PlainCurve times(BigInteger exponent) {
        var product = ONE;
        for (var i = exponent.bitLength() - 1; i >= 0; i--) {
            product = product.plus(product);
            product = exponent.testBit(i) ? product.plus(this) : product;
        }
        return product;
    }

    String text() {
        var number = x.testBit(0) ? y.setBit(255) : y;
        return String.format("%064x", number);
    }

    Element element() {
        return Group.ED25519.element(text());
    }
}
