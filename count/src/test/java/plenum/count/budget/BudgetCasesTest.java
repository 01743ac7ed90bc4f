package plenum.count.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.Cases;
import tools.jackson.databind.JsonNode;

/// Budgets whose funded projects are known.
class BudgetCasesTest {
    static Stream<Path> cases() {
        return Cases.of("budget");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_projects_funded_are_those_that_were_published(Path folder) {
        var expected = Cases.json(folder.resolve("expected.json"));
        if (expected.has("official")) {
            check(folder.resolve("election.pb"), expected.get("official"));
        }
        for (var file : expected.path("peer").properties()) {
            check(folder.resolve(file.getKey() + ".pb"), file.getValue());
        }
    }

    private static void check(Path file, JsonNode byRule) {
        var election = Pabulib.read(Cases.text(file));
        assertThat(byRule).isNotEmpty();
        for (var rule : byRule.properties()) {
            var funded = BudgetRules.named(rule.getKey())
                    .orElseThrow()
                    .fund(election)
                    .funded();
            assertThat(funded)
                    .as("%s by %s", file.getFileName(), rule.getKey())
                    .extracting(Project::id)
                    .containsExactlyElementsOf(
                            StreamSupport.stream(rule.getValue().spliterator(), false)
                                    .map(JsonNode::asString)
                                    .toList());
        }
    }
}
