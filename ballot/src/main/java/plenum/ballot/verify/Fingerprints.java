package plenum.ballot.verify;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import plenum.ballot.archive.Hash;

/// Remembers many hashes, and a number with each, in 20 bytes a place: open addressing over the first half of the
/// hash. Who can find two texts that agree in 128 bits can have a good archive refused, never a bad one accepted.
///
/// Few lie in memory, many in a temporary file, so that the heap does not grow with the archive.
final class Fingerprints {
    private static final int SMALLEST = 1 << 10;
    private static final int PLACE = 2 * Long.BYTES + Integer.BYTES;
    private static final int LARGEST_IN_MEMORY = 1 << 16;
    private static final int FREE = 0;

    private int capacity = SMALLEST;
    private int size;
    /// First all first halves, then all second ones, then one more than each number; 0 where a place is free.
    private MemorySegment places = places(SMALLEST);

    /// Remembers the hash with a number from 0, unless the hash is known already.
    ///
    /// @return the number that the hash has now
    /// @throws UncheckedIOException if the temporary file cannot be made
    int putIfAbsent(Hash hash, int number) {
        if (size * 4L > capacity * 3L) {
            grow();
        }
        var place = place(hash.first(), hash.second());
        if (taken(place) == FREE) {
            put(place, hash.first(), hash.second(), number + 1);
            size++;
        }
        return taken(place) - 1;
    }

    /// The number of a hash that is known.
    OptionalInt number(Hash hash) {
        var taken = taken(place(hash.first(), hash.second()));
        return taken == FREE ? OptionalInt.empty() : OptionalInt.of(taken - 1);
    }

    /// Where the hash is, or would be put.
    private int place(long first, long second) {
        var mask = capacity - 1;
        var place = (int) first & mask;
        while (taken(place) != FREE && (first(place) != first || second(place) != second)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private long first(int place) {
        return places.getAtIndex(JAVA_LONG, place);
    }

    private long second(int place) {
        return places.getAtIndex(JAVA_LONG, (long) capacity + place);
    }

    private int taken(int place) {
        return places.getAtIndex(JAVA_INT, 4L * capacity + place);
    }

    private void put(int place, long first, long second, int taken) {
        places.setAtIndex(JAVA_LONG, place, first);
        places.setAtIndex(JAVA_LONG, (long) capacity + place, second);
        places.setAtIndex(JAVA_INT, 4L * capacity + place, taken);
    }

    private void grow() {
        var old = new Fingerprints(capacity, places);
        capacity = Math.multiplyExact(capacity, 2);
        places = places(capacity);
        for (int i = 0; i < old.capacity; i++) {
            if (old.taken(i) != FREE) {
                put(place(old.first(i), old.second(i)), old.first(i), old.second(i), old.taken(i));
            }
        }
    }

    Fingerprints() {}

    private Fingerprints(int capacity, MemorySegment places) {
        this.capacity = capacity;
        this.places = places;
    }

    /// Free places; they are given back when nobody has them any more.
    private static MemorySegment places(int capacity) {
        var bytes = (long) capacity * PLACE;
        return capacity <= LARGEST_IN_MEMORY ? Arena.ofAuto().allocate(bytes, Long.BYTES) : mapped(bytes);
    }

    private static MemorySegment mapped(long bytes) {
        try {
            var file = Files.createTempFile("plenum-verify", ".tmp");
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
                return channel.map(MapMode.READ_WRITE, 0, bytes, Arena.ofAuto());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("no temporary file for the fingerprints of ballots", failed);
        }
    }
}
