package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;

/// Finds small m from `g^m`, by baby steps and giant steps. Section 4.7.
final class Logarithms {
    /// The largest logarithm that can be found in reasonable time.
    static final long LARGEST = 1L << 40;

    private static final int MOST_BABY_STEPS = 1 << 20;
    private static final int BATCH = 256;

    private final Group group;
    private final long most;
    private final int babySteps;
    private final Map<String, Integer> baby = new HashMap<>();
    private final Element giantStep;

    /// @param most the largest m that is looked for
    Logarithms(Group group, long most) {
        if (most > LARGEST) {
            throw new IllegalArgumentException("no logarithm above " + LARGEST + " can be found");
        }
        this.group = group;
        this.most = most;
        this.babySteps = (int) Math.min(MOST_BABY_STEPS, squareRoot(most) + 1);
        for (int start = 0; start < babySteps; start += BATCH) {
            walk(start, Math.min(BATCH, babySteps - start));
        }
        this.giantStep = group.invert(power(babySteps));
    }

    /// m, if it is at most as large as is looked for.
    OptionalLong of(Element element) {
        var here = element;
        for (long start = 0; start <= most; ) {
            var steps = new ArrayList<Element>();
            for (int i = 0; i < BATCH && start + (long) i * babySteps <= most; i++) {
                steps.add(here);
                here = group.multiply(here, giantStep);
            }
            var found = found(group.texts(steps), start);
            if (found.isPresent()) {
                return found.getAsLong() <= most ? found : OptionalLong.empty();
            }
            start += (long) steps.size() * babySteps;
        }
        return OptionalLong.empty();
    }

    private OptionalLong found(List<String> texts, long start) {
        for (int i = 0; i < texts.size(); i++) {
            var step = baby.get(texts.get(i));
            if (step != null) {
                return OptionalLong.of(start + (long) i * babySteps + step);
            }
        }
        return OptionalLong.empty();
    }

    private void walk(int start, int count) {
        var steps = new ArrayList<Element>();
        var here = power(start);
        for (int i = 0; i < count; i++) {
            steps.add(here);
            here = group.multiply(here, group.generator());
        }
        var texts = group.texts(steps);
        for (int i = 0; i < count; i++) {
            baby.put(texts.get(i), start + i);
        }
    }

    private Element power(int exponent) {
        return group.powersOfGenerator().power(BigInteger.valueOf(exponent));
    }

    private static long squareRoot(long number) {
        return BigInteger.valueOf(number).sqrt().longValueExact();
    }
}
