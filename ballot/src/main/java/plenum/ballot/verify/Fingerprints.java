package plenum.ballot.verify;

import java.util.Arrays;
import java.util.OptionalInt;
import plenum.ballot.archive.Hash;

/// Remembers many hashes, and a number with each, in 20 bytes a place: open addressing over the first half of the
/// hash. Who can find two texts that agree in 128 bits can have a good archive refused, never a bad one accepted.
final class Fingerprints {
    private static final int SMALLEST = 1 << 10;
    private static final int FREE = -1;

    private long[] firsts = new long[SMALLEST];
    private long[] seconds = new long[SMALLEST];
    private int[] numbers = free(SMALLEST);
    private int size;

    /// Remembers the hash with a number from 0, unless the hash is known already.
    ///
    /// @return the number that the hash has now
    int putIfAbsent(Hash hash, int number) {
        if (size * 4L > numbers.length * 3L) {
            grow();
        }
        var place = place(hash.first(), hash.second());
        if (numbers[place] == FREE) {
            put(place, hash.first(), hash.second(), number);
            size++;
        }
        return numbers[place];
    }

    /// The number of a hash that is known.
    OptionalInt number(Hash hash) {
        var number = numbers[place(hash.first(), hash.second())];
        return number == FREE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// Where the hash is, or would be put.
    private int place(long first, long second) {
        var mask = numbers.length - 1;
        var place = (int) first & mask;
        while (numbers[place] != FREE && (firsts[place] != first || seconds[place] != second)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void put(int place, long first, long second, int number) {
        firsts[place] = first;
        seconds[place] = second;
        numbers[place] = number;
    }

    private void grow() {
        var oldFirsts = firsts;
        var oldSeconds = seconds;
        var oldNumbers = numbers;
        var capacity = Math.multiplyExact(oldNumbers.length, 2);
        firsts = new long[capacity];
        seconds = new long[capacity];
        numbers = free(capacity);
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != FREE) {
                put(place(oldFirsts[i], oldSeconds[i]), oldFirsts[i], oldSeconds[i], oldNumbers[i]);
            }
        }
    }

    private static int[] free(int capacity) {
        var numbers = new int[capacity];
        Arrays.fill(numbers, FREE);
        return numbers;
    }
}
