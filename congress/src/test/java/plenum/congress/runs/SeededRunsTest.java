package plenum.congress.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plenum.congress.assembly.Acts;
import plenum.congress.assembly.Facts;
import plenum.congress.form.Family;

/// Whole congresses in which anybody does anything. What must hold is checked after every step; a failure names its
/// seed and step, and `new Run(seed).play(steps)` plays it again.
class SeededRunsTest {
    private static final int SEEDS = 160;
    private static final int STEPS = 1_200;

    @Test
    void whatever_anybody_does_the_congress_stays_in_order() {
        var acts = new TreeSet<String>();
        var facts = new TreeSet<String>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            var run = new Run(seed);
            run.play(STEPS);
            acts.addAll(run.acts());
            facts.addAll(run.facts());
        }
        assertThat(acts).as("acts that were done").isEqualTo(names(Acts.FORM));
        assertThat(facts).as("facts that happened").isEqualTo(names(Facts.FORM));
    }

    private static Set<String> names(Family<?> family) {
        return family.members().stream().map(Family.Member::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
