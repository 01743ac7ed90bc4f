package plenum.count.apportion;

/// Sainte-Laguë, or Webster: divisors 1, 3, 5 … The shares are rounded to the nearest at one common
/// divisor.
public record SainteLague() implements DivisorMethod {
    @Override
    public String id() {
        return "sainte-lague";
    }

    @Override
    public String title() {
        return "Sainte-Laguë, Webster";
    }

    @Override
    public String source() {
        return "A. Sainte-Laguë, La représentation proportionnelle et la méthode des moindres carrés, 1910";
    }

    @Override
    public String proof() {
        return "Germany 2017 and New Zealand 2008 (official); Balinski and Young's table of 1975";
    }

    @Override
    public Divisor divisor(int held) {
        return Divisor.of(2L * held + 1);
    }
}
