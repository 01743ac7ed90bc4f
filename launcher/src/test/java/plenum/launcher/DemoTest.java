package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final Path SCENARIO = Path.of("..", "scenarios", "twentieth-congress");

    @Test
    void the_program_has_the_scenario_in_it(@TempDir Path folder) throws IOException {
        var laidOut = TwentiethCongress.folder(folder);
        assertThat(laidOut).startsWith(folder);
        try (var files = Files.list(SCENARIO)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(laidOut.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
    }

    /// Every delegate, every act, but none of the pauses.
    @Test
    @Tag("slow")
    void the_twentieth_congress_is_re_enacted_and_its_record_verifies(@TempDir Path folder) throws IOException {
        var said = new StringWriter();
        var code = Plenum.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute("demo", "--exit", "--pace", "0", "--out", folder.toString());
        assertThat(code).as("%s", said).isZero();
        assertThat(said.toString()).contains("The record verifies.").doesNotContain("WRONG");
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains(
                        "\"delegates\" : 1349",
                        "\"consultative\" : 81",
                        "\"votes\" : 22",
                        "\"cast_equals_counted\" : true",
                        "\"errors\" : 0");
        var published = folder.resolve("published");
        try (var payloads = Files.walk(published.resolve("payload"))) {
            assertThat(payloads.filter(Files::isRegularFile))
                    .anySatisfy(file -> assertThat(file).content().contains("sittings.released-in-part"));
        }
        assertThat(published.resolve("record/S20-released.jsonl")).content().contains("No stenogram was taken");
        assertThat(published.resolve("record/S19-released.jsonl")).doesNotExist();
    }
}
