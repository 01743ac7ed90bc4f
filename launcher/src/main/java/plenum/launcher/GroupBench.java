package plenum.launcher;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;

/// Measures what secret ballots are made of: powers in each of the groups, in microseconds. Of several runs the
/// quickest counts, since on a shared machine the others measure the neighbours.
final class GroupBench {
    private static final List<Group> GROUPS = List.of(Group.BELENIOS_2048, Group.RFC_3526_2048, Group.ED25519);
    private static final long SEED = 20_261_126;
    private static final int INPUTS = 64;
    private static final int RUNS = 9;
    private static final long NANOS = 1_000_000_000;
    private static final double NANOS_IN_MICRO = 1e3;

    /// Takes each result, so that none of the work is left out.
    private static volatile @Nullable Object blackHole;

    private final Random random = new Random(SEED);
    private final long nanos;

    /// @param seconds how long to work for each figure
    GroupBench(int seconds) {
        this.nanos = seconds * NANOS;
    }

    /// The figures as JSON.
    String run() {
        var groups = new ArrayList<String>();
        for (var group : GROUPS) {
            groups.add("\"" + group.name() + "\":{" + String.join(",", figures(group)) + "}");
        }
        return "{" + String.join(",", groups) + "}";
    }

    private List<String> figures(Group group) {
        var q = group.order();
        var exponents = exponents(q);
        var g = group.powersOfGenerator();
        var bases = exponents.stream().map(g::power).toList();
        var texts = group.texts(bases);
        return List.of(
                figure("power", i -> group.power(bases.get(i), exponents.get(i))),
                figure("three_powers", i -> group.powers(bases.get(i), List.of(exponents.get(i), exponents.get(0), q))),
                figure("fixed_power", i -> g.power(exponents.get(i))),
                figure("secret_power", i -> group.secretPower(bases.get(i), exponents.get(i))),
                figure("fixed_secret_power", i -> g.secretPower(exponents.get(i))),
                figure("product_of_64", _ -> group.product(bases, exponents)),
                figure("contains", i -> group.contains(bases.get(i))),
                figure("multiply", i -> group.multiply(bases.get(i), bases.get(0))),
                figure("read", i -> group.element(texts.get(i))),
                figure("write", i -> group.multiply(bases.get(i), bases.get(0)).toString()),
                figure("write_64", _ -> group.texts(products(group, bases))),
                figure("table", i -> group.fixed(bases.get(i))));
    }

    private List<BigInteger> exponents(BigInteger q) {
        return IntStream.range(0, INPUTS)
                .mapToObj(_ -> new BigInteger(q.bitLength() + Long.SIZE, random).mod(q))
                .toList();
    }

    /// Elements that have not been written yet.
    private static List<Element> products(Group group, List<Element> bases) {
        return bases.stream()
                .map(base -> group.multiply(base, bases.getFirst()))
                .toList();
    }

    private String figure(String name, IntFunction<Object> work) {
        run(work, nanos / 2);
        var best = Double.MAX_VALUE;
        for (var i = 0; i < RUNS; i++) {
            best = Math.min(best, run(work, nanos / 2 / RUNS));
        }
        return "\"%s_micros\":%s".formatted(name, String.format(Locale.ROOT, "%.1f", best / NANOS_IN_MICRO));
    }

    /// How many nanoseconds one takes, on the average of as many as are done in this time.
    private static double run(IntFunction<Object> work, long nanos) {
        var start = System.nanoTime();
        var done = 0;
        do {
            blackHole = work.apply(done % INPUTS);
            done++;
        } while (System.nanoTime() - start < nanos);
        var spent = System.nanoTime() - start;
        Objects.requireNonNull(blackHole);
        return spent / (double) done;
    }
}
