package plenum.rehearsal.twentieth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The units that send delegates: their number, names and sizes are illustrative, their sums are the published ones.
///
/// `java.util.Random` is used because its sequence for a seed is part of its specification: the files come out the same
/// on every machine.
public record UnitsDrawn(List<Unit> units) {
    /// Members of the party represented at the congress. Great Soviet Encyclopedia; Russian Wikipedia.
    public static final long MEMBERS = 6_795_896;

    /// Candidate members represented. The same sources.
    public static final long CANDIDATES = 419_609;

    /// Delegates with decisive vote who were present: of them the published composition is given.
    public static final int DECISIVE = 1_349;

    /// Delegates with decisive vote who were elected. Disputed: that it is the elected, and not an error, is
    /// inferred from the printed 14.2% of women, which 193 are of 1,356.
    public static final int ELECTED = 1_356;

    /// Mandates with consultative vote. Disputed: other sources have 80.
    public static final int CONSULTATIVE = 81;

    private static final int UNITS = 90;

    /// A unit, with the mandates its members and candidate members give it.
    public record Unit(int number, long members, long candidates, int decisive, int consultative) {
        /// The neutral name it goes by.
        public String name() {
            return "Region %02d".formatted(number);
        }
    }

    /// The units drawn from a seed.
    public static UnitsDrawn from(long seed) {
        var chance = new Random(seed);
        var sizes = chance.longs(UNITS, 300, 2_500).toArray();
        var hopefuls = LongStream.of(sizes)
                .map(size -> size * (80 + chance.nextInt(41)))
                .toArray();
        var members = shared(MEMBERS, sizes);
        var candidates = shared(CANDIDATES, hopefuls);
        var decisive = shared(DECISIVE, members);
        var consultative = shared(CONSULTATIVE, candidates);
        return new UnitsDrawn(IntStream.range(0, UNITS)
                .mapToObj(i -> new Unit(
                        i + 1,
                        members[i],
                        candidates[i],
                        Math.toIntExact(decisive[i]),
                        Math.toIntExact(consultative[i])))
                .toList());
    }

    /// The units of those who were elected and never came, in order: where the mandates of all elected exceed
    /// those of all present.
    List<Integer> unitsOfTheAbsent() {
        var elected = shared(ELECTED, units.stream().mapToLong(Unit::members).toArray());
        return units.stream()
                .flatMap(unit ->
                        Collections.nCopies(
                                Math.toIntExact(elected[unit.number() - 1]) - unit.decisive(), unit.number())
                                .stream())
                .toList();
    }

    /// The file `units.csv`.
    public String csv() {
        var text = new StringBuilder("unit,name,members,candidates,note\n");
        for (var unit : units) {
            text.append("%d,%s,%d,%d,illustrative\n"
                    .formatted(unit.number(), unit.name(), unit.members(), unit.candidates()));
        }
        return text.toString();
    }

    /// A total shared in proportion to sizes by largest remainder; of equal remainders the earlier comes first.
    static long[] shared(long total, long[] sizes) {
        var whole = LongStream.of(sizes).sum();
        var shares = LongStream.of(sizes)
                .map(size -> Math.multiplyExact(total, size) / whole)
                .toArray();
        var left = total - LongStream.of(shares).sum();
        var byRemainder =
                new ArrayList<>(IntStream.range(0, sizes.length).boxed().toList());
        byRemainder.sort(Comparator.comparingLong((Integer i) -> -(total * sizes[i] % whole)));
        for (var i : byRemainder.subList(0, Math.toIntExact(left))) {
            shares[i]++;
        }
        return shares;
    }
}
