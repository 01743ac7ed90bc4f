package plenum.ballot.group;

/// A coordinate of a point of the curve: a number modulo `p = 2^255 - 19`, in five limbs of 51 bits from the least
/// significant. A limb may have a sign, and up to 53 bits: sums and differences of two products are factors again
/// without a carry.
///
/// The time does not depend on the number: no method branches on it but those that give a boolean.
final class Coordinate {
    /// How many words a coordinate takes in a table.
    static final int LIMBS = 5;

    static final Coordinate ZERO = of(0);
    static final Coordinate ONE = of(1);

    private static final int BITS = 51;
    private static final long MASK = (1L << BITS) - 1;
    private static final long P0 = MASK - 18;

    private final long a0;
    private final long a1;
    private final long a2;
    private final long a3;
    private final long a4;

    private Coordinate(long a0, long a1, long a2, long a3, long a4) {
        this.a0 = a0;
        this.a1 = a1;
        this.a2 = a2;
        this.a3 = a3;
        this.a4 = a4;
    }

    static Coordinate of(int number) {
        return new Coordinate(number, 0, 0, 0, 0);
    }

    /// The number in four words of 64 bits, from the least significant, of which the highest bit is left out.
    static Coordinate ofWords(long w0, long w1, long w2, long w3) {
        return new Coordinate(
                w0 & MASK,
                (w0 >>> 51 | w1 << 13) & MASK,
                (w1 >>> 38 | w2 << 26) & MASK,
                (w2 >>> 25 | w3 << 39) & MASK,
                w3 >>> 12 & MASK);
    }

    /// The coordinate whose limbs stand in a table.
    static Coordinate at(long[] table, int from) {
        return new Coordinate(table[from], table[from + 1], table[from + 2], table[from + 3], table[from + 4]);
    }

    void put(long[] table, int from) {
        table[from] = a0;
        table[from + 1] = a1;
        table[from + 2] = a2;
        table[from + 3] = a3;
        table[from + 4] = a4;
    }

    Coordinate plus(Coordinate b) {
        return new Coordinate(a0 + b.a0, a1 + b.a1, a2 + b.a2, a3 + b.a3, a4 + b.a4);
    }

    Coordinate minus(Coordinate b) {
        return new Coordinate(a0 - b.a0, a1 - b.a1, a2 - b.a2, a3 - b.a3, a4 - b.a4);
    }

    Coordinate negated() {
        return new Coordinate(-a0, -a1, -a2, -a3, -a4);
    }

    Coordinate times(Coordinate b) {
        long b0 = b.a0;
        long b1 = b.a1;
        long b2 = b.a2;
        long b3 = b.a3;
        long b4 = b.a4;
        var l0 = low(a0, b0);
        var l1 = low(a0, b1) + low(a1, b0);
        var l2 = low(a0, b2) + low(a1, b1) + low(a2, b0);
        var l3 = low(a0, b3) + low(a1, b2) + low(a2, b1) + low(a3, b0);
        var l4 = low(a0, b4) + low(a1, b3) + low(a2, b2) + low(a3, b1) + low(a4, b0);
        var l5 = low(a1, b4) + low(a2, b3) + low(a3, b2) + low(a4, b1);
        var l6 = low(a2, b4) + low(a3, b3) + low(a4, b2);
        var l7 = low(a3, b4) + low(a4, b3);
        var l8 = low(a4, b4);
        var h0 = high(a0, b0);
        var h1 = high(a0, b1) + high(a1, b0);
        var h2 = high(a0, b2) + high(a1, b1) + high(a2, b0);
        var h3 = high(a0, b3) + high(a1, b2) + high(a2, b1) + high(a3, b0);
        var h4 = high(a0, b4) + high(a1, b3) + high(a2, b2) + high(a3, b1) + high(a4, b0);
        var h5 = high(a1, b4) + high(a2, b3) + high(a3, b2) + high(a4, b1);
        var h6 = high(a2, b4) + high(a3, b3) + high(a4, b2);
        var h7 = high(a3, b4) + high(a4, b3);
        var h8 = high(a4, b4);
        return carried(
                l0 + 19 * (l5 + h4),
                l1 + h0 + 19 * (l6 + h5),
                l2 + h1 + 19 * (l7 + h6),
                l3 + h2 + 19 * (l8 + h7),
                l4 + h3 + 19 * h8);
    }

    Coordinate squared() {
        var d0 = 2 * a0;
        var d1 = 2 * a1;
        var d2 = 2 * a2;
        var d3 = 2 * a3;
        var l0 = low(a0, a0);
        var l1 = low(d0, a1);
        var l2 = low(d0, a2) + low(a1, a1);
        var l3 = low(d0, a3) + low(d1, a2);
        var l4 = low(d0, a4) + low(d1, a3) + low(a2, a2);
        var l5 = low(d1, a4) + low(d2, a3);
        var l6 = low(d2, a4) + low(a3, a3);
        var l7 = low(d3, a4);
        var l8 = low(a4, a4);
        var h0 = high(a0, a0);
        var h1 = high(d0, a1);
        var h2 = high(d0, a2) + high(a1, a1);
        var h3 = high(d0, a3) + high(d1, a2);
        var h4 = high(d0, a4) + high(d1, a3) + high(a2, a2);
        var h5 = high(d1, a4) + high(d2, a3);
        var h6 = high(d2, a4) + high(a3, a3);
        var h7 = high(d3, a4);
        var h8 = high(a4, a4);
        return carried(
                l0 + 19 * (l5 + h4),
                l1 + h0 + 19 * (l6 + h5),
                l2 + h1 + 19 * (l7 + h6),
                l3 + h2 + 19 * (l8 + h7),
                l4 + h3 + 19 * h8);
    }

    /// Squared so many times.
    Coordinate squared(int times) {
        var power = this;
        for (var i = 0; i < times; i++) {
            power = power.squared();
        }
        return power;
    }

    /// The lower 51 bits of a product.
    private static long low(long a, long b) {
        return a * b & MASK;
    }

    /// What stands above them, of 106 bits at most.
    private static long high(long a, long b) {
        return Math.multiplyHigh(a << 6, b << 7);
    }

    private static Coordinate carried(long c0, long c1, long c2, long c3, long c4) {
        c1 += c0 >> BITS;
        c2 += c1 >> BITS;
        c3 += c2 >> BITS;
        c4 += c3 >> BITS;
        var low = (c0 & MASK) + 19 * (c4 >> BITS);
        return new Coordinate(low & MASK, (c1 & MASK) + (low >> BITS), c2 & MASK, c3 & MASK, c4 & MASK);
    }

    /// `1/x` as `x^(p-2)`; 0 for 0.
    Coordinate inverse() {
        return toTwo250Minus1().squared(5).times(to11());
    }

    /// `x^((p-5)/8)`, from which square roots are made.
    Coordinate rootPower() {
        return toTwo250Minus1().squared(2).times(this);
    }

    private Coordinate to11() {
        return squared(3).times(this).times(squared());
    }

    private Coordinate toTwo250Minus1() {
        var to5 = to11().squared().times(squared(3).times(this));
        var to10 = to5.squared(5).times(to5);
        var to20 = to10.squared(10).times(to10);
        var to40 = to20.squared(20).times(to20);
        var to50 = to40.squared(10).times(to10);
        var to100 = to50.squared(50).times(to50);
        var to200 = to100.squared(100).times(to100);
        return to200.squared(50).times(to50);
    }

    /// The number below p in four words of 64 bits, from the least significant.
    long[] words() {
        // p is added, since the number may be negative; what is then carried is not, and below 2^255.
        var c = carried(a0, a1, a2, a3, a4);
        c = carried(c.a0 + P0, c.a1 + MASK, c.a2 + MASK, c.a3 + MASK, c.a4 + MASK);
        c = carried(c.a0, c.a1, c.a2, c.a3, c.a4);
        // It is p or more if 19 more reach 2^255.
        var over = (c.a0 + 19) >> BITS;
        over = (c.a1 + over) >> BITS;
        over = (c.a2 + over) >> BITS;
        over = (c.a3 + over) >> BITS;
        over = (c.a4 + over) >> BITS;
        var r0 = c.a0 + 19 * over;
        var r1 = c.a1 + (r0 >> BITS);
        var r2 = c.a2 + (r1 >> BITS);
        var r3 = c.a3 + (r2 >> BITS);
        var r4 = c.a4 + (r3 >> BITS);
        r0 &= MASK;
        r1 &= MASK;
        r2 &= MASK;
        r3 &= MASK;
        r4 &= MASK;
        return new long[] {r0 | r1 << 51, r1 >>> 13 | r2 << 38, r2 >>> 26 | r3 << 25, r3 >>> 39 | r4 << 12};
    }

    boolean isZero() {
        var words = words();
        return (words[0] | words[1] | words[2] | words[3]) == 0;
    }

    /// Whether the number below p is odd.
    boolean isOdd() {
        return (words()[0] & 1) == 1;
    }

    boolean same(Coordinate other) {
        return minus(other).isZero();
    }
}
