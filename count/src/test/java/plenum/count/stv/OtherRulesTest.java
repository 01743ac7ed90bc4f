package plenum.count.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Other;

class OtherRulesTest {
    @Test
    void every_other_rule_is_asked_and_counts_as_it_would_alone() {
        Elections.each(200, election -> {
            var rule = new ScottishStv();
            var others = OtherRules.than(rule, election.ballots(), election.seats(), Quotas.NONE, election.lots());
            assertThat(others)
                    .hasSize(RankedRules.ALL.size() - 1)
                    .extracting(Other::rule)
                    .doesNotContain(rule.id());
            for (var other : others) {
                var alone = election.countedBy(RankedRules.named(other.rule()).orElseThrow());
                assertThat(other.elected()).isEqualTo(alone.elected());
            }
        });
    }

    @Test
    void agreement_is_about_who_is_elected_not_in_which_order() {
        var ballots = Elections.read("3 2\n6 1 0\n5 2 0\n1 3 0\n0\nA\nB\nC\n");
        var count = new ScottishStv().count(ballots.papers(new ScottishStv().treatment()), 2, Lots.NONE);
        assertThat(new Other("x", List.of(1, 0), true).agreesWith(count)).isTrue();
        assertThat(new Other("x", List.of(0, 2), true).agreesWith(count)).isFalse();
        assertThat(new Other("x", List.of(0, 1), false).agreesWith(count)).isFalse();
    }

    @Test
    void a_rule_that_cannot_count_so_many_papers_is_left_out() {
        var ballots = Elections.read("3 1\n900000000000000000 1 2 0\n5 2 0\n0\nA\nB\nC\n");
        assertThat(OtherRules.than(new InstantRunoff(), ballots, 1, Quotas.NONE, Lots.NONE))
                .extracting(Other::rule)
                .contains("scottish-stv", "meek-prf")
                .doesNotContain("dail");
    }
}
