package plenum.count.apportion;

/// D'Hondt, or Jefferson: divisors 1, 2, 3 … The fractions of all shares are cut off at one common
/// divisor. It favours large units.
public record DHondt() implements DivisorMethod {
    @Override
    public String id() {
        return "dhondt";
    }

    @Override
    public String title() {
        return "D'Hondt, Jefferson";
    }

    @Override
    public String source() {
        return "V. D'Hondt, Système pratique et raisonné de représentation proportionnelle, 1882";
    }

    @Override
    public String proof() {
        return "Austria 1994 to 2019 and Czechia 2017 (official); Balinski and Young's table of 1975";
    }

    @Override
    public Divisor divisor(int held) {
        return Divisor.of(held + 1L);
    }
}
