package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Sha256;

/// That two products of powers are equal. All elements lie in the subgroup; exponents are of any size.
///
/// @param name what the equation is called in the specification
record Equation(String name, Factors left, Factors right) {
    /// How many bits a weight has: a wrong equation goes unnoticed with probability 2^-128.
    private static final int WEIGHT_BITS = 128;

    /// One equation of the given name, to which factors are added.
    static Equation named(String name) {
        return new Equation(name, new Factors(), new Factors());
    }

    boolean holds(Group group) {
        return left.product(group).equals(right.product(group));
    }

    /// Whether all equations hold, in one product for each side: every equation is raised to a weight of its own
    /// that could not be foreseen when it was made, and all are multiplied.
    ///
    /// That is sound because nothing of the equations has still to be hashed, and because every element has been
    /// found to lie in the subgroup: there, of prime order q > 2^128, at most one weight of 2^128 lets a wrong
    /// equation pass. An element with a component of small order could hide.
    ///
    /// @param seed a hash of all that the equations are made of
    static boolean allHold(Group group, List<Equation> equations, String seed) {
        var left = new Factors();
        var right = new Factors();
        for (int i = 0; i < equations.size(); i++) {
            var weight = Sha256.number("weight|" + seed + "|" + i).shiftRight(256 - WEIGHT_BITS);
            left.add(equations.get(i).left, weight);
            right.add(equations.get(i).right, weight);
        }
        return new Equation("all", left, right).holds(group);
    }

    /// Bases and their exponents. A base that is added again - the same object - has its exponents summed up.
    static final class Factors {
        private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
        private final List<Element> bases = new ArrayList<>();
        private final List<BigInteger> exponents = new ArrayList<>();

        Factors add(Element base, BigInteger exponent) {
            var place = places.putIfAbsent(base, bases.size());
            if (place == null) {
                bases.add(base);
                exponents.add(exponent);
            } else {
                exponents.set(place, exponents.get(place).add(exponent));
            }
            return this;
        }

        Factors add(List<Element> more, List<BigInteger> their) {
            for (int i = 0; i < more.size(); i++) {
                add(more.get(i), their.get(i));
            }
            return this;
        }

        private void add(Factors more, BigInteger weight) {
            for (int i = 0; i < more.bases.size(); i++) {
                add(more.bases.get(i), more.exponents.get(i).multiply(weight));
            }
        }

        Element product(Group group) {
            var zq = Zq.of(group);
            return group.product(bases, exponents.stream().map(zq::of).toList());
        }
    }
}
