package plenum.count.stv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.quotas.Finding;
import plenum.count.quotas.Group;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Shortage;
import plenum.count.quotas.Unfulfillable;
import plenum.count.stv.Elections.Small;
import plenum.count.transcript.Html;
import plenum.count.transcript.Lots;
import plenum.count.transcript.PlainText;
import plenum.count.transcript.Transcript;
import plenum.count.transcript.TranscriptJson;

class RulesWithQuotasTest {
    private static final int ELECTIONS = 3000;

    /// Anna and Bea are women; Carl, Dirk, Emil and Finn have the votes.
    private static final String BOARD = """
            6 3
            9 3 0
            5 4 0
            5 5 0
            4 6 4 0
            2 1 0
            1 2 1 0
            0
            Anna
            Bea
            Carl
            Dirk
            Emil
            Finn
            Board
            """;

    static Stream<RuleWithQuotas> rules() {
        return RankedRules.ALL.stream().filter(RuleWithQuotas.class::isInstance).map(RuleWithQuotas.class::cast);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_quotas_are_met_whatever_the_votes(RuleWithQuotas rule) {
        Elections.each(ELECTIONS, election -> {
            var quotas = quotas(election, Shortage.REFUSE);
            try {
                var demands = quotas.demands(election.candidates(), election.seats());
                var count = counted(rule, election, quotas);
                assertThat(count.lotRequired()).isEmpty();
                assertThat(count.elected()).hasSize(demands.seats()).doesNotHaveDuplicates();
                assertMet(quotas.groups(), count);
            } catch (Unfulfillable _) {
                assertThatThrownBy(() -> counted(rule, election, quotas)).isInstanceOf(Unfulfillable.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_conceded_is_met(RuleWithQuotas rule) {
        Elections.each(ELECTIONS / 4, election -> {
            for (var shortage : List.of(Shortage.VACANT, Shortage.FILL)) {
                var quotas = quotas(election, shortage);
                try {
                    var demands = quotas.demands(election.candidates(), election.seats());
                    var count = counted(rule, election, quotas);
                    assertThat(count.elected()).hasSize(demands.seats());
                    assertMet(demands.groups(), count);
                } catch (Unfulfillable _) {
                    assertThatThrownBy(() -> counted(rule, election, quotas)).isInstanceOf(Unfulfillable.class);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void quotas_that_bind_nobody_change_nothing(RuleWithQuotas rule) {
        Elections.each(ELECTIONS / 4, election -> {
            var all = IntStream.range(0, election.candidates()).boxed().toList();
            var loose = new Quotas(List.of(new Group("being", "human", 0, 99, all)), Shortage.REFUSE);
            assertThat(counted(rule, election, loose).elected())
                    .hasSameElementsAs(election.countedBy(rule).elected());
        });
    }

    @Test
    void a_woman_is_guarded_and_the_last_man_doomed() {
        var women =
                new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(0, 1))), Shortage.REFUSE);
        var ballots = Elections.read(BOARD);
        var rule = new ScottishStv();
        var papers = ballots.papers(rule.treatment());
        assertThat(rule.count(papers, 3, Lots.NONE).winners()).containsExactly("Carl", "Dirk", "Emil");
        var count = rule.count(papers, 3, women, Lots.inOrder(List.of(0, 1, 2, 3, 4, 5)));
        assertThat(count.winners()).containsExactly("Carl", "Dirk", "Anna");
        assertThat(count.demands()).containsExactly("gender women: at least 1");
        var guarded = count.stages().stream()
                .flatMap(stage -> stage.guarded().stream())
                .toList();
        assertThat(guarded)
                .containsExactly(new Finding(0, "gender women: at least 1; 0 elected, 1 continuing; 2 seats are left"));
        assertThat(count.stages().stream()
                        .flatMap(stage -> stage.doomed().stream())
                        .map(Finding::candidate))
                .containsExactly(4);
    }

    @Test
    void guards_and_dooms_are_told_in_every_form() {
        var women =
                new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(0, 1))), Shortage.REFUSE);
        var rule = new ScottishStv();
        var papers = Elections.read(BOARD).papers(rule.treatment());
        var count = rule.count(papers, 3, women, Lots.inOrder(List.of(0, 1, 2, 3, 4, 5)));
        var why = "gender women: at least 1; 0 elected, 1 continuing; 2 seats are left";
        assertThat(PlainText.of(count))
                .contains("Demanded: gender women: at least 1\n", "  guarded: Anna, " + why + "\n")
                .contains("the fewest votes of those who are not guarded: 4.00000")
                .contains("  doomed: Emil, ", "can no longer be elected, with 5.00000 votes");
        assertThat(TranscriptJson.of(count))
                .contains("\"demands\":[\"gender women: at least 1\"],")
                .contains("\"guarded\":[{\"candidate\":\"Anna\",\"why\":\"" + why + "\"}]")
                .contains("\"doomed\":[{\"candidate\":\"Emil\",\"why\":");
        assertThat(Html.of(count))
                .contains("<p>Demanded: gender women: at least 1.</p>", "<p>Guarded: Anna, " + why + ".</p>")
                .contains("<p>Doomed: Emil, ");
    }

    @Test
    void a_lot_decides_who_of_equals_takes_the_last_seat_of_a_group() {
        var ballots = Elections.read("4 2\n5 1 3 0\n5 2 4 0\n1 3 0\n1 4 0\n0\nAnna\nBea\nCarl\nDirk\nBoard\n");
        var men = new Quotas(List.of(new Group("gender", "women", 0, 1, List.of(0, 1))), Shortage.REFUSE);
        var rule = new ScottishStv();
        var papers = ballots.papers(rule.treatment());
        assertThat(rule.count(papers, 2, men, Lots.NONE)
                        .lotRequired()
                        .orElseThrow()
                        .among())
                .containsExactly(0, 1);
        assertThat(rule.count(papers, 2, men, Lots.inOrder(List.of(1, 0, 3, 2))).winners())
                .containsExactly("Bea", "Carl");
    }

    private static void assertMet(List<Group> groups, Transcript count) {
        assertThat(groups)
                .allSatisfy(group -> assertThat(count.elected().stream()
                                .filter(group.members()::contains)
                                .count())
                        .isBetween((long) group.least(), (long) group.most()));
    }

    private static Transcript counted(RuleWithQuotas rule, Small election, Quotas quotas) {
        var papers = election.ballots().papers(rule.treatment());
        return rule.count(papers, election.seats(), quotas, election.lots());
    }

    private static Quotas quotas(Small election, Shortage shortage) {
        var random = new Random(election.hashCode());
        var all = IntStream.range(0, election.candidates()).boxed().toList();
        var groups = new ArrayList<Group>();
        for (var attribute = 1 + random.nextInt(3); attribute > 0; attribute--) {
            var names = 1 + random.nextInt(3);
            var in = all.stream().map(_ -> random.nextInt(names + 1)).toList();
            for (var name = 0; name < names; name++) {
                var here = name;
                var least = random.nextInt(3);
                var most = random.nextBoolean() ? Group.UNLIMITED : least + random.nextInt(3);
                var members = all.stream().filter(c -> in.get(c) == here).toList();
                groups.add(new Group("attribute " + attribute, "group " + name, least, most, members));
            }
        }
        return new Quotas(groups, shortage);
    }
}
