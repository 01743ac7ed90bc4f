package plenum.count.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import plenum.count.Cases;

/// Small profiles whose tied committees another program and a second one have listed.
class CommitteeCasesTest {
    private static final Map<String, String> OUR_NAMES = Map.of("seqpav", "seq-pav", "seqphragmen", "seq-phragmen");

    static Stream<Path> profiles() throws IOException {
        try (var files = Files.walk(Cases.of("committee").findFirst().orElseThrow())) {
            return files.filter(file -> file.toString().endsWith(".abc.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void all_tied_committees_are_found(Path file) {
        var text = Cases.text(file);
        var given = ApprovalFile.read(text);
        var checked = 0;
        for (var result : results(text)) {
            var id = String.valueOf(result.get("rule_id"));
            var rule = CommitteeRules.named(OUR_NAMES.getOrDefault(id, id)).orElseThrow();
            var all = rule.all(given.approvals(), given.seats().orElseThrow(), Order.ofPaper(given.approvals()));
            assertThat(all.tied()).as(id).isEqualTo(expected(file, id, member(result, "result")));
            assertThat(all.tied())
                    .as(id)
                    .contains(all.resolute().members().stream().sorted().toList());
            checked++;
        }
        assertThat(checked).isEqualTo(CommitteeRules.ALL.size());
    }

    /// One result of the collection is wrong, as its source.md explains: two scores of 29/20 were told
    /// apart by the error of binary fractions.
    private static Object expected(Path file, String rule, Object result) {
        if (rule.equals("sav") && file.endsWith("instanceS0003.abc.yaml")) {
            assertThat(result).isEqualTo(List.of(List.of(0, 2, 3, 4)));
            return List.of(List.of(0, 2, 3, 4), List.of(0, 3, 4, 5));
        }
        return result;
    }

    @SuppressWarnings("unchecked") // what the file's format says
    private static List<Map<String, Object>> results(String yaml) {
        var file = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return (List<Map<String, Object>>) member(file, "compute");
    }

    private static Object member(Map<String, Object> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }
}
