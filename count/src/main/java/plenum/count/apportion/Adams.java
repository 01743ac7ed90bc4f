package plenum.count.apportion;

/// Adams: divisors 0, 1, 2 … All shares are rounded up at one common divisor, so that every unit has a
/// seat if there are enough. It favours small units.
public record Adams() implements DivisorMethod {
    @Override
    public String id() {
        return "adams";
    }

    @Override
    public String title() {
        return "Adams, smallest divisors";
    }

    @Override
    public String source() {
        return "J. Q. Adams to the House of Representatives, 1832; M. Balinski and H. P. Young, Fair Representation,"
                + " 1982";
    }

    @Override
    public String proof() {
        return "Balinski and Young's table of 1975";
    }

    @Override
    public Divisor divisor(int held) {
        return Divisor.of(held);
    }
}
