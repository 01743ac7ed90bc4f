package plenum.ballot.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A point of the curve `-x^2 + y^2 = 1 + d x^2 y^2` in extended coordinates `(X : Y : Z : T)`, where x = X/Z, y = Y/Z
/// and xy = T/Z (Hisil, Wong, Carter and Dawson 2008). The text is made once, when it is asked for.
///
/// Addition is complete: its formula holds for any two points, equal, opposite and neutral ones too, and so needs no
/// branch.
final class Point implements Element {
    static final Monoid<Point> LAW = new Law();
    static final Point ONE = new Point(Coordinate.ZERO, Coordinate.ONE, Coordinate.ONE, Coordinate.ZERO);

    private static final Coordinate D =
            Coordinate.of(-121_665).times(Coordinate.of(121_666).inverse());
    private static final Coordinate TWICE_D = D.plus(D);
    /// `2^((p-1)/4)`, where `(p-1)/4 = 2 * (p-5)/8 + 1`.
    private static final Coordinate ROOT_OF_MINUS_ONE =
            Coordinate.of(2).rootPower().squared().times(Coordinate.of(2));

    private static final int ODD = 5;
    private static final int LARGEST = 8;
    private static final int NIBBLE = 4;
    private static final int NIBBLES = 64;

    private final Coordinate x;
    private final Coordinate y;
    private final Coordinate z;
    private final Coordinate t;
    private @Nullable String text;

    private Point(Coordinate x, Coordinate y, Coordinate z, Coordinate t) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.t = t;
    }

    /// The point with this y and an x that is odd or even, if there is one (RFC 8032, section 5.1.3).
    static Optional<Point> of(Coordinate y, boolean odd) {
        var squared = y.squared();
        var u = squared.minus(Coordinate.ONE);
        var v = D.times(squared).plus(Coordinate.ONE);
        var v3 = v.squared().times(v);
        var x = u.times(v3).times(u.times(v3.squared()).times(v).rootPower());
        var check = x.squared().times(v);
        if (check.same(u.negated())) {
            x = x.times(ROOT_OF_MINUS_ONE);
        } else if (!check.same(u)) {
            return Optional.empty();
        }
        if (x.isZero() && odd) {
            return Optional.empty();
        }
        x = x.isOdd() == odd ? x : x.negated();
        return Optional.of(new Point(x, y, Coordinate.ONE, x.times(y)));
    }

    /// The same point, read from this text.
    Point written(String as) {
        text = as;
        return this;
    }

    @Override
    public Group group() {
        return Group.ED25519;
    }

    Niels niels() {
        return new Niels(y.plus(x), y.minus(x), t.times(TWICE_D), z.plus(z));
    }

    Point plus(Niels other) {
        var a = y.minus(x).times(other.difference());
        var b = y.plus(x).times(other.sum());
        var c = t.times(other.product());
        var d = other.twoZ() == null ? z.plus(z) : z.times(other.twoZ());
        var e = b.minus(a);
        var f = d.minus(c);
        var g = d.plus(c);
        var h = b.plus(a);
        return new Point(e.times(f), g.times(h), f.times(g), e.times(h));
    }

    Point plus(Point other) {
        return plus(other.niels());
    }

    /// Doubled so many times, with the T of the last time only.
    Point doubled(int times) {
        var doubled = this;
        for (var i = times - 1; i >= 0; i--) {
            doubled = doubled.doubled(i == 0);
        }
        return doubled;
    }

    private Point doubled(boolean withT) {
        var a = x.squared();
        var b = y.squared();
        var c = z.squared();
        var h = a.plus(b);
        var e = x.plus(y).squared().minus(h);
        var g = b.minus(a);
        var f = c.plus(c).minus(g);
        return new Point(e.times(f), g.times(h), f.times(g), withT ? e.times(h) : Coordinate.ZERO);
    }

    Point negated() {
        return new Point(x.negated(), y, z, t.negated());
    }

    /// The multiple by what anybody may know, with signed odd digits of five bits.
    Point times(BigInteger exponent) {
        var digits = SignedWindows.of(exponent, ODD);
        var table = oddMultiples();
        var product = ONE;
        var doublings = 0;
        for (var i = digits.length - 1; i >= 0; i--) {
            doublings++;
            if (digits[i] != 0) {
                var multiple = table.get(Math.abs(digits[i]) >> 1);
                product = product.doubled(doublings).plus(digits[i] < 0 ? multiple.negated() : multiple);
                doublings = 0;
            }
        }
        return product.doubled(doublings);
    }

    /// The multiples 1, 3, 5 and so on to 15.
    private List<Niels> oddMultiples() {
        var twice = doubled(1).niels();
        var multiples = new ArrayList<Niels>();
        var multiple = this;
        multiples.add(niels());
        while (multiples.size() < LARGEST) {
            multiple = multiple.plus(twice);
            multiples.add(multiple.niels());
        }
        return multiples;
    }

    /// The multiple by a secret: as many doublings and additions for any, in the same order.
    Point times(Secret secret) {
        var table = Multiples.of(normalised(multiples(LARGEST)));
        var digits = secret.signedDigits(NIBBLE, NIBBLES);
        var product = ONE;
        for (var i = NIBBLES - 1; i >= 0; i--) {
            product = product.doubled(NIBBLE).plus(table.ofSecret(digits[i], LARGEST));
        }
        return product;
    }

    /// The multiples 1, 2, 3 and so on.
    List<Point> multiples(int count) {
        var multiples = new ArrayList<Point>(count);
        var niels = niels();
        multiples.add(this);
        while (multiples.size() < count) {
            multiples.add(multiples.getLast().plus(niels));
        }
        return multiples;
    }

    /// The same points with z = 1, for the price of one inversion and some multiplications (Montgomery 1987).
    static List<Point> normalised(List<Point> points) {
        var before = new ArrayList<Coordinate>(points.size());
        var product = Coordinate.ONE;
        for (var point : points) {
            before.add(product);
            product = product.times(point.z);
        }
        var inverse = product.inverse();
        var normalised = new Point[points.size()];
        for (var i = points.size() - 1; i >= 0; i--) {
            var point = points.get(i);
            normalised[i] = point.scaled(inverse.times(before.get(i)));
            inverse = inverse.times(point.z);
        }
        return List.of(normalised);
    }

    private Point scaled(Coordinate inverse) {
        var affineX = x.times(inverse);
        var affineY = y.times(inverse);
        return new Point(affineX, affineY, Coordinate.ONE, affineX.times(affineY));
    }

    boolean isOne() {
        return x.isZero() && y.same(z);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point point
                && x.times(point.z).same(point.x.times(z))
                && y.times(point.z).same(point.y.times(z));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        var written = text;
        if (written == null) {
            written = scaled(z.inverse()).affineText();
            text = written;
        }
        return written;
    }

    /// The texts of all: the points that have none yet are normalised together.
    static List<String> texts(List<Point> points) {
        var fresh = points.stream().filter(point -> point.text == null).toList();
        var normalised = normalised(fresh);
        for (var i = 0; i < fresh.size(); i++) {
            fresh.get(i).text = normalised.get(i).affineText();
        }
        return points.stream().map(Point::toString).toList();
    }

    /// `y + (x mod 2) * 2^255` in hexadecimal, of a point with z = 1.
    private String affineText() {
        var words = y.words();
        words[3] |= x.isOdd() ? Long.MIN_VALUE : 0;
        var hex = HexFormat.of();
        return hex.toHexDigits(words[3])
                + hex.toHexDigits(words[2])
                + hex.toHexDigits(words[1])
                + hex.toHexDigits(words[0]);
    }

    private static final class Law implements Monoid<Point> {
        @Override
        public Point one() {
            return ONE;
        }

        @Override
        public Point multiply(Point left, Point right) {
            return left.plus(right);
        }

        @Override
        public Point square(Point factor) {
            return factor.doubled(1);
        }
    }
}
