package plenum.congress.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whole congresses in which anybody does anything. What must hold is checked after every step; a failure names its
/// seed and step.
///
/// Most runs are drawn by chance alone. The last ones are led: of several acts that were drawn they do the one that
/// was done least often, in all runs so far, until every act was done and every fact has happened. So what is rare
/// does not depend on how the draws before it happened to fall, and a new act does not take its luck from others.
class SeededRunsTest {
    private static final int BY_CHANCE = 110;
    private static final int AT_MOST = 190;
    private static final int STEPS = 1_200;

    @Test
    void whatever_anybody_does_the_congress_stays_in_order() {
        var coverage = new Coverage();
        for (long seed = 1; seed <= BY_CHANCE; seed++) {
            new Run(seed, coverage).play(STEPS);
        }
        for (long seed = BY_CHANCE + 1; seed <= AT_MOST && !coverage.missing().isEmpty(); seed++) {
            new Run(seed, coverage).lead(STEPS);
        }
        assertThat(coverage.missing())
                .as("acts that were never done and facts that never happened")
                .isEmpty();
    }
}
