package plenum.count.apportion;

import java.math.BigInteger;

/// What seats fall to: a region with its members, a list with its votes. Two units may bear the same
/// name; what tells them apart is their place in the list.
///
/// @param votes votes or members
/// @param minimum seats it has in any case, such as those it has won directly
/// @param maximum seats it can fill at most
public record Unit(String name, BigInteger votes, int minimum, int maximum) {
    /// @throws IllegalArgumentException if a number is negative, or the minimum is above the maximum
    public Unit {
        if (votes.signum() < 0 || minimum < 0) {
            throw new IllegalArgumentException(name + " has a negative number");
        }
        if (minimum > maximum) {
            throw new IllegalArgumentException(name + " has at least " + minimum + " seats and at most " + maximum);
        }
    }

    public static Unit of(String name, long votes) {
        return of(name, BigInteger.valueOf(votes));
    }

    public static Unit of(String name, BigInteger votes) {
        return new Unit(name, votes, 0, Integer.MAX_VALUE);
    }

    /// The same unit with seats it has in any case.
    public Unit atLeast(int seats) {
        return new Unit(name, votes, seats, maximum);
    }

    /// The same unit with seats it can fill at most.
    public Unit atMost(int seats) {
        return new Unit(name, votes, minimum, seats);
    }
}
