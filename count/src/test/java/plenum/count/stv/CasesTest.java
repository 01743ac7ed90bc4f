package plenum.count.stv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.ballots.BallotFile;
import plenum.count.ballots.Ballots;
import plenum.count.ballots.Bytes;
import plenum.count.ballots.Treatment;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Transcript;

/// Every published election and every golden of another program: each `.json` in a folder of `cases/stv` is
/// a test, and the `source.md` beside it says where it comes from. What the file says is held to, to
/// the last digit; numbers of different length are the same if they have the same value.
class CasesTest {
    static Stream<String> cases() throws IOException {
        try (var files = Files.walk(root())) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file -> root().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_count_gives_what_was_published(String name) throws IOException {
        var file = root().resolve(name);
        var expected = object(JsonText.read(Files.readString(file)));
        var read = ballots(file, expected);
        var ballots = read.without(new HashSet<>(read.heading().withdrawn()));
        var rule = RankedRules.named((String) of(expected, "rule")).orElseThrow();
        var papers = ballots.papers(treatment(rule, expected));
        var seats = ((BigDecimal) of(expected, "seats")).intValueExact();
        var count = rule.count(papers, seats, lots(ballots, expected));
        compare(count, expected);
    }

    @Test
    void every_folder_says_where_its_figures_come_from() throws IOException {
        try (var folders = Files.list(root())) {
            assertThat(folders).isNotEmpty().allSatisfy(folder -> {
                assertThat(folder.resolve("source.md")).isNotEmptyFile();
                assertThat(folder.resolve("LICENSE")).isNotEmptyFile();
            });
        }
    }

    @Test
    void every_rule_that_claims_a_proof_has_a_case() throws IOException {
        var proved = cases().map(name -> {
                    try {
                        return of(object(JsonText.read(Files.readString(root().resolve(name)))), "rule");
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .toList();
        for (var rule : RankedRules.ALL) {
            assertThat(proved.contains(rule.id()))
                    .as(rule.id() + ": " + rule.proof())
                    .isEqualTo(!rule.proof().startsWith("none"));
        }
    }

    private static void compare(Transcript count, Map<String, Object> expected) {
        if (expected.containsKey("valid")) {
            assertThat(BigDecimal.valueOf(count.ballots().valid())).isEqualTo(of(expected, "valid"));
        }
        if (expected.containsKey("quota")) {
            assertThat(count.quota().votes()).isEqualTo(exact(of(expected, "quota")));
        }
        var stages = list(expected.getOrDefault("stages", List.of()));
        for (var each : stages) {
            var stage = object(each);
            var number = ((BigDecimal) of(stage, "number")).intValueExact();
            assertThat(count.stages()).hasSizeGreaterThanOrEqualTo(number);
            compare(count, count.stages().get(number - 1), stage, printed(expected));
        }
        if (Boolean.TRUE.equals(expected.get("complete"))) {
            assertThat(count.stages()).hasSameSizeAs(stages);
        }
        if (Boolean.FALSE.equals(expected.get("complete"))) {
            assertThat(count.lotRequired()).isPresent();
            assertThat(count.stages()).hasSameSizeAs(stages);
        } else {
            assertThat(count.lotRequired()).isEmpty();
            if (Boolean.TRUE.equals(expected.get("inAnyOrder"))) {
                assertThat(count.winners()).hasSameElementsAs(strings(of(expected, "elected")));
            } else {
                assertThat(count.winners()).isEqualTo(of(expected, "elected"));
            }
        }
    }

    /// How votes were printed: rounded to so many `decimals`, or in full.
    private static UnaryOperator<Exact> printed(Map<String, Object> expected) {
        if (!expected.containsKey("decimals")) {
            return votes -> votes;
        }
        var decimals = ((BigDecimal) of(expected, "decimals")).intValueExact();
        return votes -> exact(new BigDecimal(votes.toString()).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static void compare(
            Transcript count, Stage stage, Map<String, Object> expected, UnaryOperator<Exact> printed) {
        var at = "stage " + stage.number();
        object(expected.getOrDefault("tallies", Map.of())).forEach((name, votes) -> {
            var candidate = count.candidates().indexOf(name);
            assertThat(candidate).as(name).isNotNegative();
            assertThat(printed.apply(stage.tallies().get(candidate)))
                    .as(at + ": " + name)
                    .isEqualTo(exact(votes));
        });
        if (expected.containsKey("nonTransferable")) {
            assertThat(stage.nonTransferable()).as(at).isEqualTo(exact(of(expected, "nonTransferable")));
        }
        if (expected.containsKey("quota")) {
            assertThat(stage.quota()).as(at).hasValue(exact(of(expected, "quota")));
        }
        if (expected.containsKey("elected")) {
            assertThat(count.names(stage.elected())).as(at).hasSameElementsAs(strings(of(expected, "elected")));
        }
        if (expected.containsKey("excluded")) {
            assertThat(count.names(stage.excluded())).as(at).hasSameElementsAs(strings(of(expected, "excluded")));
        }
    }

    private static Ballots ballots(Path file, Map<String, Object> expected) throws IOException {
        var bytes = expected.containsKey("blt")
                ? String.join("\n", strings(of(expected, "blt"))).getBytes(UTF_8)
                : Files.readAllBytes(file.resolveSibling((String) of(expected, "file")));
        return BallotFile.read(Bytes.of(bytes));
    }

    private static Treatment treatment(RankedRule rule, Map<String, Object> expected) {
        if (!expected.containsKey("treatment")) {
            return rule.treatment();
        }
        var treatment = object(of(expected, "treatment"));
        return new Treatment(
                Treatment.Overvote.valueOf((String) of(treatment, "overvote")),
                Treatment.Gaps.valueOf((String) of(treatment, "gaps")),
                Treatment.Repeat.valueOf((String) of(treatment, "repeat")));
    }

    private static Lots lots(Ballots ballots, Map<String, Object> expected) {
        if (!expected.containsKey("preferredFirst")) {
            return Lots.NONE;
        }
        return Lots.inOrder(strings(of(expected, "preferredFirst")).stream()
                .map(ballots.candidates()::indexOf)
                .filter(place -> place >= 0)
                .toList());
    }

    private static Object of(Map<String, Object> object, String key) {
        return Objects.requireNonNull(object.get(key), key);
    }

    private static Exact exact(Object value) {
        return Exact.of(new BigDecimal(value.toString()));
    }

    @SuppressWarnings("unchecked") // the reader of JSON makes no other maps
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static List<String> strings(Object value) {
        return list(value).stream().map(String.class::cast).toList();
    }

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(CasesTest.class.getResource("/cases/stv"))
                    .toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
