package plenum.count.apportion;

/// The seats that are distributed, and what bounds the seats of a unit.
public record House(int seats, Bounds bounds) {
    static final int LARGEST = 1_000_000;

    /// @throws IllegalArgumentException if the seats are fewer than none or more than a million
    public House {
        if (seats < 0 || seats > LARGEST) {
            throw new IllegalArgumentException(seats + " seats: a house has between 0 and " + LARGEST);
        }
    }

    public static House of(int seats) {
        return new House(seats, Bounds.NONE);
    }

    public House with(Bounds others) {
        return new House(seats, others);
    }
}
