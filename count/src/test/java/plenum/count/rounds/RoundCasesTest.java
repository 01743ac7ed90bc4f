package plenum.count.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.Cases;
import plenum.count.ballots.Bytes;
import plenum.count.election.ElectionFile;
import plenum.count.transcript.Lots;
import tools.jackson.databind.JsonNode;

/// Elections in rounds that have been held and published: after each round it is known who was elected, or
/// who stood in the next.
class RoundCasesTest {
    static Stream<Path> cases() {
        return Cases.of("rounds");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void after_each_round_it_went_on_as_it_did(Path folder) throws IOException {
        var expected = Cases.json(folder.resolve("expected.json"));
        var rule = rule(expected);
        var rounds = new ArrayList<Round>();
        for (var after : expected.get("after")) {
            rounds.add(round(folder.resolve("round-" + (rounds.size() + 1) + ".csv")));
            var count = rule.count(rounds, expected.get("seats").asInt(), Lots.NONE);
            if (after.has("elected")) {
                assertThat(count.winners()).isEqualTo(texts(after.get("elected")));
            }
            if (after.has("needed")) {
                assertThat(count.stages().getLast().needed())
                        .hasValue(new BigInteger(after.get("needed").asString()));
            }
            if (after.has("next")) {
                var next = (Outcome.AnotherRound) count.outcome();
                assertThat(next.names()).containsExactlyInAnyOrderElementsOf(texts(after.get("next")));
                assertThat(next.purpose().id())
                        .isEqualTo(after.path("purpose").asString(next.purpose().id()));
            } else {
                assertThat(count.outcome()).isEqualTo(new Outcome.Complete(0));
            }
        }
        assertThat(Files.exists(folder.resolve("round-" + (rounds.size() + 1) + ".csv")))
                .isFalse();
    }

    @Test
    void rules_that_differ_only_between_equals_agree_where_nobody_is_equal() throws IOException {
        assertThat(winners("olympic-games-2012", new OlympicHostCity())).containsExactly("London");
        assertThat(winners("olympic-games-2016", new OlympicHostCity())).containsExactly("Rio de Janeiro");
        assertThat(winners("cdu-chair-2018", new TwoRound())).containsExactly("Annegret Kramp-Karrenbauer");
        assertThat(winners("france-president-2022", new CduStatute())).containsExactly("Emmanuel Macron");
    }

    private static List<String> winners(String name, RoundRule rule) throws IOException {
        var folder = cases().filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        var rounds = new ArrayList<Round>();
        while (Files.exists(folder.resolve("round-" + (rounds.size() + 1) + ".csv"))) {
            rounds.add(round(folder.resolve("round-" + (rounds.size() + 1) + ".csv")));
        }
        return rule.count(rounds, 1, Lots.NONE).winners();
    }

    private static RoundRule rule(JsonNode expected) {
        var rule = RoundRules.named(expected.get("rule").asString()).orElseThrow();
        return rule instanceof FederalPresident president
                ? president.in(
                        Optional.of(BigInteger.valueOf(expected.get("members").asLong())))
                : rule;
    }

    private static Round round(Path file) throws IOException {
        return ElectionFile.read(Bytes.of(Files.readAllBytes(file))).round().orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
