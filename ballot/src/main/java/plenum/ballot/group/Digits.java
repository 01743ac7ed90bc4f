package plenum.ballot.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Numbers of 8 bits as the digits of one that is an element, the first the most significant. Section 4.5.
///
/// @param padding how many bits are left below the digits, to look there for an element
/// @param element the element whose number this is, if it lies in the subgroup
/// @param number the number of an element
record Digits(
        Group group,
        int padding,
        int room,
        Function<BigInteger, Optional<Element>> element,
        Function<Element, BigInteger> number)
        implements Embedding {
    private static final int BITS = 8;
    private static final int LARGEST = (1 << BITS) - 1;

    @Override
    public Element embed(List<Integer> numbers) {
        fits(numbers.size());
        var digits = BigInteger.ZERO;
        for (var digit : numbers) {
            if (digit < 0 || digit > LARGEST) {
                throw new IllegalArgumentException("a number to write into an element is from 0 to 255, not " + digit);
            }
            digits = digits.shiftLeft(BITS).or(BigInteger.valueOf(digit));
        }
        return first(digits.shiftLeft(padding));
    }

    /// The element of the smallest number that begins so.
    private Element first(BigInteger from) {
        for (var eps = 0; eps < 1 << padding; eps++) {
            var found = element.apply(from.or(BigInteger.valueOf(eps)));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalArgumentException("no element of " + group.name() + " begins with these numbers");
    }

    @Override
    public List<Integer> read(Element from, int count) {
        fits(count);
        var digits = number.apply(from).shiftRight(padding);
        var numbers = new ArrayList<Integer>();
        for (var i = count - 1; i >= 0; i--) {
            numbers.add(digits.shiftRight(BITS * i).intValue() & LARGEST);
        }
        return List.copyOf(numbers);
    }

    private void fits(int count) {
        if (count < 0 || count > room) {
            throw new IllegalArgumentException(
                    "an element of " + group.name() + " has room for " + room + " numbers, not " + count);
        }
    }
}
